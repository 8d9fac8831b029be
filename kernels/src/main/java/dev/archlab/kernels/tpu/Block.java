package dev.archlab.kernels.tpu;

import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the vector unit does to a block. Where the operands allow it their elements are one
 * long row, so that no lane is left over at the ends of short ones.
 */
final class Block {

  private final ProgramBuilder program;
  private final Counter set;
  private final int rows;
  private final int columns;

  /**
   * @param set which of two places of what is moved
   */
  Block(ProgramBuilder program, Counter set, int rows, int columns) {
    this.program = program;
    this.set = set;
    this.rows = rows;
    this.columns = columns;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Of float32. */
  void floats(VectorFunction function, Slot to, Slot... from) {
    elementwise(function, ElementType.F32, 0, to, from);
  }

  /** Of float32, with a constant instead of operand b. */
  void floats(VectorFunction function, float constant, Slot to, Slot... from) {
    elementwise(function, ElementType.F32, Float.floatToIntBits(constant), to, from);
  }

  /** Of int32 or of words. */
  void words(VectorFunction function, Slot to, Slot... from) {
    elementwise(function, ElementType.S32, 0, to, from);
  }

  /** Of int32 or of words, with a constant instead of operand b. */
  void words(VectorFunction function, int constant, Slot to, Slot... from) {
    elementwise(function, ElementType.S32, constant, to, from);
  }

  void fill(Slot to, float value) {
    floats(VectorFunction.FILL, value, to);
  }

  /** One result for each row or column, and where it stands if {@code to} has two slots. */
  void reduce(VectorFunction function, Slot from, Slot... to) {
    List<Operand> targets = new ArrayList<>();
    for (Slot slot : to) {
      targets.add(slot.matrix(set, rows, columns));
    }
    List<Operand> source = List.of(from.matrix(set, rows, columns));
    program.floats(function, targets, source, rows, columns);
  }

  /** From each row of a table the element that an index names. */
  void gather(Slot to, Slot table, Slot index) {
    program.words(
        VectorFunction.GATHER,
        List.of(to.matrix(set, rows, columns)),
        List.of(table.matrix(set, rows, columns), index.matrix(set, rows, columns)),
        rows,
        1,
        columns);
  }

  private void elementwise(
      VectorFunction function, ElementType type, int value, Slot to, Slot... from) {
    boolean flat = true;
    for (Slot slot : from) {
      boolean inStep = slot.extent == to.extent && slot.columnMajor == to.columnMajor;
      flat &= inStep || slot.extent == Extent.SCALAR;
    }
    List<Operand> sources = new ArrayList<>();
    for (Slot slot : from) {
      sources.add(flat ? slot.flat(set) : slot.matrix(set, rows, columns));
    }
    int height = to.extent.rows(rows);
    int width = to.extent.columns(columns);
    program.add(
        new VectorOperation(
            function,
            type,
            List.of(flat ? to.flat(set) : to.matrix(set, rows, columns)),
            sources,
            flat ? 1 : height,
            flat ? height * width : width,
            value));
  }
}
