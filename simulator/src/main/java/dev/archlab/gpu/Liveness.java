package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.KernelProgram.Register;
import java.util.BitSet;
import java.util.List;

/**
 * How many 32-bit registers a kernel needs.
 *
 * <p>PTX registers are virtual; ptxas, which is not modelled, assigns real ones. As an estimate
 * serves the largest number that is live at once: no assignment without spilling needs fewer, and
 * ptxas usually needs some more, for addresses and to hide latency.
 */
final class Liveness {

  private final Decoded[] code;
  private final List<Register> registers;

  Liveness(Decoded[] code, List<Register> registers) {
    this.code = code;
    this.registers = registers;
  }

  /** The most 32-bit registers that are live before some instruction; predicates do not count. */
  int mostLive() {
    BitSet[] liveBefore = new BitSet[code.length + 1];
    for (int pc = 0; pc <= code.length; pc++) {
      liveBefore[pc] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc = code.length - 1; pc >= 0; pc--) {
        BitSet live = liveAfter(pc, liveBefore);
        if (code[pc].guard() == Decoded.ALWAYS) {
          for (int register : code[pc].writes()) {
            live.clear(register);
          }
        }
        for (int register : code[pc].reads()) {
          live.set(register);
        }
        if (!live.equals(liveBefore[pc])) {
          liveBefore[pc] = live;
          changed = true;
        }
      }
    }
    int most = 0;
    for (BitSet live : liveBefore) {
      most = Math.max(most, size(live));
    }
    return most;
  }

  private BitSet liveAfter(int pc, BitSet[] liveBefore) {
    Decoded decoded = code[pc];
    boolean always = decoded.guard() == Decoded.ALWAYS;
    BitSet live = new BitSet();
    if (decoded.op() == Op.BRA) {
      live.or(liveBefore[(int) decoded.immediate()]);
    }
    if (!always || decoded.op() != Op.BRA && decoded.op() != Op.EXIT) {
      live.or(liveBefore[pc + 1]);
    }
    return live;
  }

  private int size(BitSet live) {
    int size = 0;
    for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
      Bank bank = registers.get(i).bank();
      size += bank == Bank.LONG ? 2 : bank == Bank.INT ? 1 : 0;
    }
    return size;
  }
}
