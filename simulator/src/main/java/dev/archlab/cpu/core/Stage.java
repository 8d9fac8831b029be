package dev.archlab.cpu.core;

/** The stages of the pipeline, in the order in which an instruction passes them. */
public enum Stage {
  /** IF: fetch from the L1 instruction cache; predict where to fetch next. */
  FETCH,
  /** ID: decode, read registers; wait here until operands and unit are free. */
  DECODE,
  /** EX: execute; resolve branches. */
  EXECUTE,
  /** MEM: access the L1 data cache or the store buffer. */
  MEMORY,
  /** WB: write the register file; retire. */
  WRITE_BACK
}
