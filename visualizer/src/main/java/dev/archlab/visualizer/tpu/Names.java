package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Tile;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.replay.Operands;
import dev.archlab.visualizer.tpu.TpuState.Block;
import dev.archlab.visualizer.tpu.TpuState.Value;
import java.util.Locale;

/** What things are called. */
record Names(Operands operands, Words words) {

  /** The name of an element; empty if it has none. */
  String tag(long tag) {
    return operands.at(tag).map(Operand::name).orElse("");
  }

  /** The tensor of an element; empty if it has none. */
  String tensor(long tag) {
    return operands.at(tag).map(Operand::region).orElse("");
  }

  /** As in {@code a[5,2] = 0.31}; the number alone if it has no name. */
  String value(Value value) {
    String name = tag(value.tag());
    String number = Numbers.brief(value.number());
    return name.isEmpty() ? number : name + " = " + number;
  }

  /** Of a sum: the element that it is meant for, or the accumulator. */
  String sum(Value value, int row, int column) {
    String name = tag(value.tag());
    return name.isEmpty() ? words.say("accumulator", row, column) : name;
  }

  /** As in {@code b[0,0] … b[7,7]}. */
  String range(long first, long last) {
    String begin = tag(first);
    String end = tag(last);
    return begin.equals(end) || end.isEmpty()
        ? begin
        : begin.isEmpty() ? "" : begin + "…" + end.substring(tensor(last).length());
  }

  String tile(Tile tile) {
    return range(tile.tag(0, 0), tile.tag(tile.rows() - 1, tile.columns() - 1));
  }

  /** The tile that an instruction asks for. */
  String tile(Operation operation) {
    Matrix matrix = Matrix.of(operation).get(0);
    ReadWeights read = (ReadWeights) operation.instruction();
    return range(matrix.at(0, 0), matrix.at(read.rows() - 1, read.columns() - 1));
  }

  String block(Block block) {
    String range = range(block.first(), block.last());
    return range.isEmpty() ? words.say("block.unnamed", block.rows(), block.columns()) : range;
  }

  String unit(TpuUnit unit) {
    return words.say("unit." + unit.name().toLowerCase(Locale.ROOT));
  }

  /** A unit in a sentence. */
  String told(TpuUnit unit) {
    return words.say("told." + unit.name().toLowerCase(Locale.ROOT));
  }

  /** A cause, as reports write it. */
  static String cause(Enum<?> cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }

  /** A cause in a few words. */
  String state(UnitCause cause) {
    return words.say("state." + cause(cause));
  }
}
