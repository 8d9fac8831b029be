package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Csr;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Operand;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.sim.AddressSpace;

/**
 * Lets instructions take effect on a hart and on memory, one after the other, and knows nothing of
 * time. Loads and stores must be aligned to their size, as on cores that leave misaligned accesses
 * to software.
 */
final class Executor {

  private final Hart hart;
  private final long[] registers;
  private final AddressSpace memory;
  private final Environment environment;
  private final FloatUnit floats;
  private final long toHost;
  private long address;

  /**
   * @param toHost where the program exits by storing; 0 if nowhere
   */
  Executor(Hart hart, AddressSpace memory, Environment environment, long toHost) {
    this.toHost = toHost;
    this.hart = hart;
    this.registers = hart.registers;
    this.memory = memory;
    this.environment = environment;
    this.floats = new FloatUnit(hart);
  }

  /** The address of the last load or store. */
  long address() {
    return address;
  }

  /**
   * Executes one instruction.
   *
   * @param pc its address
   * @param cycle what the cycle counter shows
   * @return the address of the next one
   * @throws Trap if it raises an exception; then it has no effect
   */
  long execute(CodePage page, int i, long pc, long cycle) {
    long next = pc + 4;
    switch (page.unit[i]) {
      case ALU ->
          hart.setRegister(
              page.destination[i],
              IntegerUnit.alu(
                  page.op[i],
                  registers[page.source1[i]],
                  registers[page.source2[i]],
                  page.immediate[i],
                  pc));
      case LOAD -> load(page, i);
      case STORE -> store(page, i);
      case BRANCH -> next = branch(page, i, pc);
      case FLOAT_FMA -> floats.singleFma(page, i);
      case FLOAT_ADD, FLOAT_MULTIPLY, FLOAT_DIVIDE, FLOAT_SQRT -> floats.singles(page, i);
      case FLOAT_SELECT -> floats.singleSelect(page, i);
      case JUMP -> next = jump(page, i, pc);
      case MULTIPLY ->
          hart.setRegister(
              page.destination[i],
              IntegerUnit.multiply(
                  page.op[i], registers[page.source1[i]], registers[page.source2[i]]));
      case DIVIDE ->
          hart.setRegister(
              page.destination[i],
              IntegerUnit.divide(
                  page.op[i], registers[page.source1[i]], registers[page.source2[i]]));
      case DOUBLE_FMA -> floats.doubleFma(page, i);
      case DOUBLE_ADD, DOUBLE_MULTIPLY, DOUBLE_DIVIDE, DOUBLE_SQRT -> floats.doubles(page, i);
      case DOUBLE_SELECT -> floats.doubleSelect(page, i);
      case FLOAT_CONVERT -> {
        floats.convert(page, i);
        registers[0] = 0;
      }
      case CSR -> accessCsr(page, i, cycle);
      case FENCE -> {}
      case SYSTEM -> system(page, i, pc);
    }
    hart.countExecuted();
    return next;
  }

  private void load(CodePage page, int i) {
    long at = registers[page.source1[i]] + page.immediate[i];
    address = at;
    int to = page.destination[i];
    switch (page.op[i]) {
      case LW -> registers[to] = memory.readInt(aligned(at, 4));
      case LD, FLD -> registers[to] = memory.readLong(aligned(at, 8));
      case FLW -> hart.setSingle(to, memory.readInt(aligned(at, 4)));
      case LB -> registers[to] = memory.readByte(at);
      case LBU -> registers[to] = memory.readByte(at) & 0xff;
      case LH -> registers[to] = memory.readShort(aligned(at, 2));
      case LHU -> registers[to] = memory.readShort(aligned(at, 2)) & 0xffff;
      case LWU -> registers[to] = memory.readInt(aligned(at, 4)) & 0xffffffffL;
      default -> throw new IllegalStateException("not a load: " + page.op[i]);
    }
    registers[0] = 0;
  }

  private void store(CodePage page, int i) {
    long at = registers[page.source1[i]] + page.immediate[i];
    address = at;
    long value = registers[page.stored[i]];
    switch (page.op[i]) {
      case SW, FSW -> memory.writeInt(aligned(at, 4), (int) value);
      case SD, FSD -> memory.writeLong(aligned(at, 8), value);
      case SB -> memory.writeByte(at, (byte) value);
      case SH -> memory.writeShort(aligned(at, 2), (short) value);
      default -> throw new IllegalStateException("not a store: " + page.op[i]);
    }
    if (at == toHost) {
      environment.toHost(memory.readLong(at));
    }
  }

  private static long aligned(long address, int bytes) {
    if ((address & bytes - 1) != 0) {
      throw new Trap("misaligned access of %d bytes at address 0x%x".formatted(bytes, address));
    }
    return address;
  }

  private long branch(CodePage page, int i, long pc) {
    boolean taken =
        IntegerUnit.isTaken(page.op[i], registers[page.source1[i]], registers[page.source2[i]]);
    return taken ? target(pc + page.immediate[i]) : pc + 4;
  }

  private long jump(CodePage page, int i, long pc) {
    long target =
        page.op[i] == Op.JAL
            ? pc + page.immediate[i]
            : registers[page.source1[i]] + page.immediate[i] & -2L;
    target(target);
    hart.setRegister(page.destination[i], pc + 4);
    return target;
  }

  private static long target(long address) {
    if ((address & 3) != 0) {
      throw new Trap("jump to misaligned address 0x" + Long.toHexString(address));
    }
    return address;
  }

  private void system(CodePage page, int i, long pc) {
    switch (page.op[i]) {
      case ECALL ->
          registers[Registers.A0] =
              environment.call(
                  registers[Registers.A7],
                  registers[Registers.A0],
                  registers[Registers.A0 + 1],
                  registers[Registers.A0 + 2]);
      case EBREAK -> throw new Trap("breakpoint");
      default ->
          throw new Trap(
              page.mapped()
                  ? "illegal instruction " + Disassembler.text(page.word[i])
                  : "no memory at address 0x" + Long.toHexString(pc));
    }
  }

  private void accessCsr(CodePage page, int i, long cycle) {
    Csr csr = Csr.of(page.immediate[i]);
    if (csr == null) {
      throw new Trap("no control and status register 0x" + Integer.toHexString(page.immediate[i]));
    }
    Op op = page.op[i];
    int immediate = Operand.CSR_IMMEDIATE.decode(page.word[i]);
    boolean withImmediate = op == Op.CSRRWI || op == Op.CSRRSI || op == Op.CSRRCI;
    long operand = withImmediate ? immediate : registers[page.source1[i]];
    boolean swap = op == Op.CSRRW || op == Op.CSRRWI;
    // Setting or clearing the bits of x0 or of 0 does not write (manual, table 9.1).
    boolean writes = swap || Operand.RS1.decode(page.word[i]) != 0;
    long old = read(csr, cycle);
    if (writes) {
      boolean set = op == Op.CSRRS || op == Op.CSRRSI;
      write(csr, swap ? operand : set ? old | operand : old & ~operand);
    }
    hart.setRegister(page.destination[i], old);
  }

  private long read(Csr csr, long cycle) {
    return switch (csr) {
      case FFLAGS -> hart.status.flags();
      case FRM -> hart.status.mode();
      case FCSR -> hart.fcsr();
      case CYCLE, TIME -> cycle;
      case INSTRET -> hart.executed();
    };
  }

  private void write(Csr csr, long value) {
    switch (csr) {
      case FFLAGS -> hart.status.setFlags((int) value);
      case FRM -> hart.status.setMode((int) value);
      case FCSR -> hart.setFcsr((int) value);
      case CYCLE, TIME, INSTRET -> throw new Trap("write to read-only " + csr.text());
    }
  }
}
