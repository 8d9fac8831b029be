package dev.archlab.cpu.core;

/** An exception of the architecture, in the middle of an instruction. */
final class Trap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The message says what went wrong. */
  Trap(String message) {
    super(message, null, false, false);
  }
}
