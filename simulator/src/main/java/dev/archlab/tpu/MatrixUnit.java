package dev.archlab.tpu;

import org.jspecify.annotations.Nullable;

/** Decides when operands enter the array, and says what the array does. */
abstract class MatrixUnit extends ExecutionUnit {

  MatrixUnit(Scoreboard scoreboard, Tally tally, int queue) {
    super(TpuUnit.MATRIX, scoreboard, tally, queue);
  }

  /** The array takes its ports of the unified buffer first and never stands still. */
  @Override
  final void delay(long cycles) {
    throw new IllegalStateException("the array has to wait for a port of the unified buffer");
  }

  /** True if sums arrive in any of these halves of the accumulators in this cycle. */
  abstract boolean stores(int halves, long cycle);

  /** The registers' share of the cycle. */
  abstract void moveRegisters(long cycle);

  /** Ends what moves into the array beside the folds. */
  abstract void completeLoads(long cycle);

  /** True if nothing is in the array or on its way there. */
  abstract boolean isQuiet();

  /** What the array does in a cycle; null if no multiply is in it or before it. */
  abstract @Nullable ArrayCause arrayCause(long cycle);

  static long earlier(long event, long candidate, long now) {
    return candidate > now && candidate < event ? candidate : event;
  }
}
