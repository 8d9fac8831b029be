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

  /** Multiply-accumulates that were counted but are still to be done at the end of that cycle. */
  abstract Open open(long cycle);

  /**
   * What is still to be done in the array; both count when their multiply begins.
   *
   * @param macs of operands and weights that the program named
   * @param updates of all processing elements that operands will pass
   */
  record Open(long macs, long updates) {

    static final Open NOTHING = new Open(0, 0);

    Open plus(long moreMacs, long moreUpdates) {
      return new Open(macs + moreMacs, updates + moreUpdates);
    }
  }

  /**
   * How often elements are still to be met in an array that they cross in a slant: element i meets
   * the processing element in row r and column c in cycle {@code start + i + r + c}.
   *
   * @param now the next cycle
   */
  static long open(long start, long elements, int rows, int columns, long now) {
    long open = 0;
    for (int distance = 0; distance < rows + columns - 1; distance++) {
      int nearer = Math.min(distance + 1, rows + columns - 1 - distance);
      long met = Math.max(0, Math.min(elements, now - start - distance));
      open += Math.min(nearer, Math.min(rows, columns)) * (elements - met);
    }
    return open;
  }

  static long earlier(long event, long candidate, long now) {
    return candidate > now && candidate < event ? candidate : event;
  }
}
