package dev.archlab.cpu.core;

import dev.archlab.sim.AddressSpace;
import java.io.ByteArrayOutputStream;

/**
 * What answers a program's {@code ecall}: the few system calls of the RISC-V Linux numbering that a
 * program without an operating system needs. They take no time of their own.
 */
final class Environment {

  private static final int WRITE = 64;
  private static final int EXIT = 93;
  private static final int EXIT_GROUP = 94;

  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  /** {@code -EBADF}. */
  private static final long BAD_DESCRIPTOR = -9;

  private static final int MOST_BYTES = 1 << 24;

  /** All that changes; the bytes are copies. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  record State(boolean exited, long exitCode, byte[] output) {}

  private final AddressSpace memory;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private boolean exited;
  private long exitCode;

  Environment(AddressSpace memory) {
    this.memory = memory;
  }

  /**
   * Does what the call in a7 asks for, with its arguments in a0 to a2.
   *
   * @return the value for a0
   * @throws Trap if there is no such call
   */
  long call(long number, long a0, long a1, long a2) {
    if (number == EXIT || number == EXIT_GROUP) {
      exited = true;
      exitCode = a0;
      return a0;
    }
    if (number != WRITE) {
      throw new Trap(
          "system call " + number + " is not provided; there are 64 (write) and 93 (exit)");
    }
    if (a0 != STANDARD_OUTPUT && a0 != STANDARD_ERROR) {
      return BAD_DESCRIPTOR;
    }
    if (a2 < 0 || a2 > MOST_BYTES) {
      throw new Trap("write of " + a2 + " bytes; at most " + MOST_BYTES + " at once are possible");
    }
    byte[] bytes = new byte[(int) a2];
    memory.read(a1, bytes, 0, bytes.length);
    output.writeBytes(bytes);
    return a2;
  }

  boolean exited() {
    return exited;
  }

  long exitCode() {
    return exitCode;
  }

  /** What the program wrote so far, to standard output or standard error. */
  byte[] output() {
    return output.toByteArray();
  }

  State save() {
    return new State(exited, exitCode, output());
  }

  void load(State state) {
    exited = state.exited();
    exitCode = state.exitCode();
    output.reset();
    output.writeBytes(state.output());
  }
}
