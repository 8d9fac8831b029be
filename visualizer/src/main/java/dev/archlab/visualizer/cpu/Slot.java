package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What one stage held in one cycle.
 *
 * @param instruction null in a bubble that never was one
 * @param cause {@link Cause#RETIRE} for an instruction that will retire, else why this is a bubble
 * @param next the address that was fetched after it
 * @param remaining cycles for which it must still stay after this one; −1 if not known yet
 * @param address that it loads from or stores to, in EX and MEM; else 0
 * @param result once executed, the bits that it writes or stores
 * @param tag the address that the result came from or goes to; 0 if none
 */
record Slot(
    @Nullable Instruction instruction,
    Cause cause,
    long next,
    long remaining,
    long address,
    long result,
    long tag) {

  boolean isInstruction() {
    return cause == Cause.RETIRE;
  }

  /** True for an instruction that was fetched in vain. */
  boolean isSquashed() {
    return instruction != null && cause != Cause.RETIRE;
  }

  /** True if another slot holds the same instruction. */
  boolean holdsSame(Slot other) {
    return instruction != null
        && other.instruction != null
        && instruction.fetchedAt() == other.instruction.fetchedAt();
  }

  /** True if another slot holds the same instruction, or the same bubble. */
  boolean looksLike(Slot other) {
    return cause == other.cause
        && (holdsSame(other) || (instruction == null && other.instruction == null));
  }
}
