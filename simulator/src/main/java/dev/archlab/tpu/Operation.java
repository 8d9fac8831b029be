package dev.archlab.tpu;

import java.util.List;

/**
 * An instruction with its addresses, as it is or will be executed.
 *
 * @param number place in the launch's order of issue, from 0
 * @param pc its index in the program
 * @param unit that executes it
 * @param addresses of its operands, targets first
 */
public record Operation(
    long number, int pc, Instruction instruction, TpuUnit unit, List<Long> addresses, Stage stage) {

  /** How far it has come. */
  public enum Stage {
    /** Its unit works on it. */
    RUNNING,
    /** It stands before its unit. */
    WAITING,
    /** The sequencer will come to it. */
    COMING
  }

  public Operation {
    addresses = List.copyOf(addresses);
  }
}
