package dev.archlab.cpu.isa;

/** The kinds of functional unit that instructions go to. */
public enum Unit {
  /** Integer arithmetic other than multiplication and division. */
  ALU,
  /** Conditional branches. */
  BRANCH,
  /** Unconditional jumps. */
  JUMP,
  LOAD,
  STORE,
  /** Integer multiplication. */
  MULTIPLY,
  /** Integer division and remainder. */
  DIVIDE,
  FLOAT_ADD,
  FLOAT_MULTIPLY,
  /** Fused multiply-add. */
  FLOAT_FMA,
  FLOAT_DIVIDE,
  FLOAT_SQRT,
  /** Sign injection, minimum and maximum. */
  FLOAT_SELECT,
  DOUBLE_ADD,
  DOUBLE_MULTIPLY,
  DOUBLE_FMA,
  DOUBLE_DIVIDE,
  DOUBLE_SQRT,
  DOUBLE_SELECT,
  /** Conversions, comparisons, classification and moves between register files, both precisions. */
  FLOAT_CONVERT,
  /** Control and status registers. */
  CSR,
  /** Ordering of memory accesses and of instruction fetches. */
  FENCE,
  /** Calls of the environment, breakpoints, illegal instructions. */
  SYSTEM;

  /** True for the dividers, which work on one instruction at a time. */
  public boolean isIterative() {
    return switch (this) {
      case DIVIDE, FLOAT_DIVIDE, FLOAT_SQRT, DOUBLE_DIVIDE, DOUBLE_SQRT -> true;
      default -> false;
    };
  }
}
