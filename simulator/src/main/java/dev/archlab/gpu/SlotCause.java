package dev.archlab.gpu;

/**
 * What became of a scheduler's issue slot in a cycle.
 *
 * <p>A slot that stays empty is charged to one of the scheduler's warps: the one that was nearest
 * to issuing, that is, the one whose cause stands first here.
 */
public enum SlotCause {
  /** A warp instruction was issued. */
  ISSUE,
  /** A warp was ready, but the FP32 lanes still took in an earlier instruction. */
  FP32_BUSY,
  /** A warp was ready, but the integer lanes still took in an earlier instruction. */
  INTEGER_BUSY,
  /** A warp was ready, but the special function unit still took in an earlier instruction. */
  SFU_BUSY,
  /** A warp was ready, but the FP64 lanes still took in an earlier instruction. */
  FP64_BUSY,
  /** A warp was ready, but the control unit still took in an earlier instruction. */
  CONTROL_BUSY,
  /** A warp was ready, but the SM's load-store unit had no room for its access. */
  LSU_QUEUE_FULL,
  /** Waits for the result of arithmetic of fixed latency. */
  FIXED_LATENCY,
  /** Waits until it is known where a branch goes. */
  BRANCH_RESOLVE,
  /** Waits for shared memory, parameters, special functions, conversions, shuffles or divisions. */
  SHORT_SCOREBOARD,
  /** Waits for data from global, local or constant memory. */
  LONG_SCOREBOARD,
  /** Waits for the other warps of its CTA. */
  BARRIER,
  /** A CTA has been assigned; its warps are being set up. */
  CTA_LAUNCH,
  /** Has no warp, while the last accesses of the grid are on their way. */
  MEMORY_DRAIN,
  /** Has no warp: the grid has too few, or they do not fit into the SM. */
  NO_WARP
}
