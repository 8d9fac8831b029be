package dev.archlab.tpu;

/**
 * What the array does in a cycle, or what keeps it. The first that applies is charged, in this
 * order.
 */
public enum ArrayCause {
  /**
   * The first column finishes an operand row. Every operand row is charged here exactly once, so
   * useful MACs ÷ (mac × rows × columns) is the share of the array that its tiles fill.
   */
  MAC,
  /** The last operand row has passed the first column; the other columns finish theirs. */
  DRAIN,
  /** Operands are in the array, and none has reached the bottom. */
  FILL,
  /** Output stationary: nothing is multiplied; finished sums move down and leave at the bottom. */
  SHIFT_OUT,
  /** The array is empty; the next tile moves into it. */
  STATIONARY_LOAD,
  /** The array is empty; the next tile has not arrived from DRAM. */
  WEIGHT_WAIT,
  /** The array is empty; the next multiply's operands are not in the unified buffer yet. */
  OPERAND_WAIT,
  /** The array is empty; the accumulators that the next multiply writes are still being read. */
  OUTPUT_WAIT,
  /** No multiply is issued; the oldest instruction in flight moves weights. */
  WEIGHT_LOADER_RUNNING,
  /** No multiply is issued; the oldest instruction in flight is a load. */
  DMA_LOAD_RUNNING,
  /** No multiply is issued; the oldest instruction in flight is an activation. */
  ACTIVATION_RUNNING,
  /** No multiply is issued; the oldest instruction in flight is the vector unit's. */
  VECTOR_UNIT_RUNNING,
  /** No multiply is issued; the oldest instruction in flight is a store. */
  DMA_STORE_RUNNING,
  /** Nothing but the sequencer has work, or a multiply was issued in this cycle. */
  INSTRUCTION_ISSUE
}
