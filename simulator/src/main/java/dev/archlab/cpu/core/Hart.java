package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.Registers;

/**
 * The architectural state of a hardware thread. Registers are in the one numbering of {@link
 * Registers}: x0 to x31, then f0 to f31, which hold single-precision values NaN-boxed.
 */
public final class Hart {

  /** All that changes in a hart; opaque. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  public record State(long[] registers, int flags, int mode, long executed) {}

  private static final int CANONICAL_NAN = 0x7fc00000;
  private static final long BOX = 0xffffffff_00000000L;

  final long[] registers = new long[Registers.COUNT];
  final FloatStatus status = new FloatStatus();
  private long executed;

  /** An integer register or the bits of a floating-point register. */
  public long register(int number) {
    return registers[number];
  }

  /** Writes a register; x0 stays 0. */
  public void setRegister(int number, long value) {
    registers[number] = value;
    registers[0] = 0;
  }

  /** The bits of a single-precision value; one that is not boxed reads as NaN (manual, §12.2). */
  int single(int number) {
    long bits = registers[number];
    return bits >>> 32 == 0xffffffffL ? (int) bits : CANONICAL_NAN;
  }

  /** Writes a floating-point register with a single-precision value, boxed. */
  public void setSingle(int number, int bits) {
    registers[number] = bits | BOX;
  }

  /** The fcsr register: rounding mode and sticky exception flags. */
  public int fcsr() {
    return status.mode() << 5 | status.flags();
  }

  void setFcsr(int value) {
    status.setFlags(value);
    status.setMode(value >> 5);
  }

  /** Instructions that have taken effect. */
  public long executed() {
    return executed;
  }

  void countExecuted() {
    executed++;
  }

  public State save() {
    return new State(registers.clone(), status.flags(), status.mode(), executed);
  }

  public void load(State state) {
    System.arraycopy(state.registers(), 0, registers, 0, registers.length);
    status.setFlags(state.flags());
    status.setMode(state.mode());
    executed = state.executed();
  }
}
