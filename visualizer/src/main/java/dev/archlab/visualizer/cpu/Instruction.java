package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Operand;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * An instruction on its way through the pipeline. Registers are in the one numbering of {@link
 * Registers}; x0 where there is none.
 *
 * @param fetchedAt the machine's cycle in which its fetch began, which no other instruction has
 * @param text its disassembly, targets by their labels
 * @param sources registers that it needs in EX, in the order of its text
 * @param stored register whose value it stores
 * @param destination register that it writes
 */
record Instruction(
    long fetchedAt,
    long pc,
    Op op,
    String text,
    List<Integer> sources,
    int stored,
    int destination) {

  static Instruction of(long fetchedAt, long pc, Op op, int word, String text) {
    List<Integer> sources = new ArrayList<>();
    int stored = 0;
    int destination = 0;
    for (Operand operand : op.operands()) {
      switch (operand) {
        case RD -> destination = operand.decode(word);
        case FRD -> destination = Registers.F0 + operand.decode(word);
        case RS1, BASE_OFFSET, BASE_STORE_OFFSET -> sources.add(Operand.RS1.decode(word));
        case FRS1, FRS3 -> sources.add(Registers.F0 + operand.decode(word));
        case RS2, FRS2 -> {
          int register = operand.decode(word) + (operand == Operand.FRS2 ? Registers.F0 : 0);
          if (op.unit() == Unit.STORE) {
            stored = register;
          } else {
            sources.add(register);
          }
        }
        default -> {}
      }
    }
    return new Instruction(fetchedAt, pc, op, text, List.copyOf(sources), stored, destination);
  }

  /** The register whose value {@link Slot#result} is. */
  int resultRegister() {
    return stored != 0 ? stored : destination;
  }

  /** Its text up to the operands. */
  String mnemonic() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  boolean isBranch() {
    return op.unit() == Unit.BRANCH;
  }
}
