package dev.archlab.tpu;

/** What a unit beside the array does in a cycle, or what keeps it. */
public enum UnitCause {
  RUNNING,
  /** Its next instruction needs what the weight loader has not finished with. */
  WAITS_FOR_WEIGHT_LOADER,
  WAITS_FOR_DMA_LOAD,
  WAITS_FOR_MATRIX_UNIT,
  WAITS_FOR_ACTIVATION_UNIT,
  WAITS_FOR_VECTOR_UNIT,
  WAITS_FOR_DMA_STORE,
  /**
   * Other streams have the ports of a bank of the unified buffer; or its own operands meet there.
   */
  UNIFIED_BUFFER_PORT,
  /** The array stores sums in the half of the accumulators that the activation unit would read. */
  ACCUMULATOR_PORT,
  /** The weight FIFO has no place for another tile. */
  WEIGHT_FIFO_FULL,
  /** Its next instruction was issued in this cycle. */
  INSTRUCTION_ISSUE,
  /** The sequencer has not reached an instruction for it. */
  NO_INSTRUCTION_ISSUED;

  static UnitCause waitsFor(TpuUnit unit) {
    return switch (unit) {
      case WEIGHT_LOADER -> WAITS_FOR_WEIGHT_LOADER;
      case DMA_LOAD -> WAITS_FOR_DMA_LOAD;
      case MATRIX -> WAITS_FOR_MATRIX_UNIT;
      case ACTIVATION -> WAITS_FOR_ACTIVATION_UNIT;
      case VECTOR -> WAITS_FOR_VECTOR_UNIT;
      case DMA_STORE -> WAITS_FOR_DMA_STORE;
    };
  }
}
