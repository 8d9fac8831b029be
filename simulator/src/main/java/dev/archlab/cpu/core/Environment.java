package dev.archlab.cpu.core;

import dev.archlab.sim.AddressSpace;
import java.io.ByteArrayOutputStream;

/**
 * What answers a program's {@code ecall}: the few system calls of the RISC-V Linux numbering that a
 * program without an operating system needs, and the exit by {@code tohost} of RISC-V test
 * programs. They take no time of their own.
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
  record State(boolean exited, long exitCode, byte[] output, byte[] errors) {}

  private final AddressSpace memory;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
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
          "system call "
              + number
              + " is not provided; there are 64 (write), 93 (exit) and 94 (exit_group)");
    }
    if (a0 != STANDARD_OUTPUT && a0 != STANDARD_ERROR) {
      return BAD_DESCRIPTOR;
    }
    if (a2 < 0 || a2 > MOST_BYTES) {
      throw new Trap("write of " + a2 + " bytes; at most " + MOST_BYTES + " at once are possible");
    }
    byte[] bytes = new byte[(int) a2];
    memory.read(a1, bytes, 0, bytes.length);
    (a0 == STANDARD_ERROR ? errors : output).writeBytes(bytes);
    return a2;
  }

  /**
   * The program has written to {@code tohost}: an odd value ends it, with the code value / 2.
   *
   * @throws Trap if the value asks for anything else
   */
  void toHost(long value) {
    if ((value & 1) != 0) {
      exited = true;
      exitCode = value >> 1;
    } else if (value != 0) {
      throw new Trap(
          "0x%x written to tohost; only exits, which are odd, are provided".formatted(value));
    }
  }

  boolean exited() {
    return exited;
  }

  long exitCode() {
    return exitCode;
  }

  /** What the program wrote to standard output so far. */
  byte[] output() {
    return output.toByteArray();
  }

  /** What the program wrote to standard error so far. */
  byte[] errors() {
    return errors.toByteArray();
  }

  State save() {
    return new State(exited, exitCode, output(), errors());
  }

  void load(State state) {
    exited = state.exited();
    exitCode = state.exitCode();
    output.reset();
    output.writeBytes(state.output());
    errors.reset();
    errors.writeBytes(state.errors());
  }
}
