package dev.archlab.cpu.core;

/** Where the instruction in EX has an operand from. */
public enum Forwarding {
  /** Read in ID. */
  REGISTER_FILE,
  /** From the latch behind EX: the instruction just before computed it. */
  EX_MEM,
  /** From the latch behind MEM: the instruction two before computed or loaded it. */
  MEM_WB,
  /** From the output of a multi-cycle unit in the cycle in which it is done. */
  UNIT_OUTPUT
}
