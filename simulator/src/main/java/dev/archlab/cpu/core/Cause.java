package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.Unit;

/** What the retire slot of a cycle is charged to: an instruction, or why there was a bubble. */
public enum Cause {
  /** An instruction retired. */
  RETIRE,
  /** Nothing had been fetched yet when the launch began. */
  PIPELINE_FILL,
  /** The line of the next instruction was not in the L1 instruction cache. */
  ICACHE_MISS,
  /** Instructions behind a conditional branch were fetched from the wrong side and dropped. */
  BRANCH_MISPREDICT,
  /** Instructions behind a jump were fetched before its target was known and dropped. */
  JUMP_REDIRECT,
  /** Instructions behind a fence.i were fetched before it and dropped. */
  FENCE_REFETCH,
  /** An operand was still being loaded, from the L1 data cache. */
  LOAD_USE,
  /** An operand was still in the integer multiplier. */
  RAW_MULTIPLY_LATENCY,
  /** An operand was still in the integer divider. */
  RAW_DIVIDE_LATENCY,
  /** An operand was still in the pipelined floating-point units. */
  RAW_FLOAT_LATENCY,
  /** An operand was still in the floating-point divider. */
  RAW_FLOAT_DIVIDE_LATENCY,
  /** An older, slower write to the same register was outstanding (write after write). */
  WAW_HAZARD,
  /** The integer divider had another division. */
  DIVIDER_BUSY,
  /** The floating-point divider had another division or square root. */
  FLOAT_DIVIDER_BUSY,
  /** A load waited for its line. */
  DCACHE_MISS,
  /** A store found no free entry in the store buffer. */
  STORE_BUFFER_FULL,
  /** A fence, a system call, or a load of part of a buffered store waited for the store buffer. */
  STORE_BUFFER_DRAIN;

  /** Why an instruction waits that needs a value which a unit still computes. */
  static Cause readAfterWrite(Unit producer) {
    return switch (producer) {
      case LOAD -> LOAD_USE;
      case MULTIPLY -> RAW_MULTIPLY_LATENCY;
      case DIVIDE -> RAW_DIVIDE_LATENCY;
      case FLOAT_DIVIDE, FLOAT_SQRT, DOUBLE_DIVIDE, DOUBLE_SQRT -> RAW_FLOAT_DIVIDE_LATENCY;
      default -> RAW_FLOAT_LATENCY;
    };
  }
}
