package dev.archlab.gpu;

/** Where a warp instruction is executed. All but {@link #LOAD_STORE} exist once per scheduler. */
public enum FunctionalUnit {
  /** 32-bit floating point. */
  FP32(SlotCause.FP32_BUSY),
  /** Integers, logic, comparisons, moves. */
  INTEGER(SlotCause.INTEGER_BUSY),
  /** Special functions, conversions, shuffles. */
  SFU(SlotCause.SFU_BUSY),
  /** 64-bit floating point. */
  FP64(SlotCause.FP64_BUSY),
  /** Branches, barriers, parameters; takes one instruction per cycle. */
  CONTROL(SlotCause.CONTROL_BUSY),
  /** Memory; one for the whole SM, with a queue in front. */
  LOAD_STORE(SlotCause.LSU_QUEUE_FULL);

  private final SlotCause busy;

  FunctionalUnit(SlotCause busy) {
    this.busy = busy;
  }

  /** What a slot is charged to when this unit cannot take the instruction. */
  SlotCause busy() {
    return busy;
  }
}
