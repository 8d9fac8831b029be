package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.sim.Probe;

/**
 * Follows values through the registers of a watched run. A loaded value is tagged with the address
 * it came from, a stored one with the address it goes to. An accumulator keeps its tag: the addend
 * of a fused multiply-add, or a register that an instruction both reads and writes. A copy is
 * tagged as its original; every other result with 0.
 */
final class Watch {

  private final Probe probe;
  private final Hart hart;
  private final long[] tags = new long[Registers.COUNT];

  Watch(Probe probe, Hart hart) {
    this.probe = probe;
    this.hart = hart;
  }

  /** An instruction took effect; {@code address} is the one it accessed, if it did. */
  void executed(Latch latch, CodePage page, int i, long address, long cycle) {
    probe.instruction(cycle, 0, latch.pc());
    Unit unit = page.unit[i];
    boolean store = unit == Unit.STORE;
    if (store || unit == Unit.LOAD) {
      probe.access(cycle, 0, address, page.accessBytes[i], store);
    }
    int register = store ? page.stored[i] : page.destination[i];
    if (register != 0) {
      tags[register] = store || unit == Unit.LOAD ? address : tagOfResult(page, i, register);
      latch.setResult(hart.register(register), tags[register]);
    }
  }

  private long tagOfResult(CodePage page, int i, int register) {
    Unit unit = page.unit[i];
    if (unit == Unit.FLOAT_FMA || unit == Unit.DOUBLE_FMA) {
      return tags[page.source3[i]];
    }
    boolean copy =
        switch (page.op[i]) {
          case ADDI -> page.immediate[i] == 0;
          case FSGNJ_S, FSGNJ_D -> page.source1[i] == page.source2[i];
          case FMV_X_W, FMV_W_X, FMV_X_D, FMV_D_X -> true;
          default -> false;
        };
    if (copy) {
      return tags[page.source1[i]];
    }
    boolean accumulates = page.source1[i] == register || page.source2[i] == register;
    return accumulates && page.op[i] != Op.JALR ? tags[register] : 0;
  }

  long tag(int register) {
    return tags[register];
  }

  long[] save() {
    return tags.clone();
  }

  void load(long[] saved) {
    System.arraycopy(saved, 0, tags, 0, saved.length);
  }
}
