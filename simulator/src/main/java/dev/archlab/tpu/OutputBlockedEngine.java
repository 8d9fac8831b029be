package dev.archlab.tpu;

import java.util.Arrays;

/**
 * Computes a whole output-stationary fold when it ends: each sum from step 0 to the last, beginning
 * with +0, with the columns innermost so that the host's compiler can vectorise.
 */
final class OutputBlockedEngine {

  private final boolean fused;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private float[] weights = new float[0]; // [step][column]
  private final float[] sums;
  private long since;

  OutputBlockedEngine(boolean fused, UnifiedBuffer buffer, Accumulators accumulators) {
    this.fused = fused;
    this.buffer = buffer;
    this.accumulators = accumulators;
    sums = new float[accumulators.columns()];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
  }

  /** All that {@code fold} has not yet stored is stored now. */
  void complete(OutputFold fold) {
    gather(fold);
    for (int r = 0; r < fold.rows(); r++) {
      sum(fold, r);
      store(fold, r);
    }
  }

  private void gather(OutputFold fold) {
    int columns = fold.columns();
    if (weights.length < fold.depth() * columns) {
      weights = new float[fold.depth() * columns];
    }
    for (int k = 0; k < fold.depth(); k++) {
      for (int c = 0; c < columns; c++) {
        weights[k * columns + c] = buffer.readFloat(fold.weightAddress(k, c));
      }
    }
  }

  private void sum(OutputFold fold, int row) {
    int columns = fold.columns();
    float[] s = sums;
    float[] w = weights;
    Arrays.fill(s, 0, columns, 0f);
    for (int k = 0; k < fold.depth(); k++) {
      float x = buffer.readFloat(fold.operandAddress(row, k));
      int at = k * columns;
      if (fused) {
        for (int c = 0; c < columns; c++) {
          s[c] = Math.fma(x, w[at + c], s[c]);
        }
      } else {
        for (int c = 0; c < columns; c++) {
          s[c] += x * w[at + c];
        }
      }
    }
  }

  private void store(OutputFold fold, int row) {
    int at = fold.accumulator + row;
    for (int c = 0; c < fold.columns(); c++) {
      if (fold.stored(row, c) >= since) {
        accumulators.store(c, at, sums[c], fold.multiply.accumulate());
      }
    }
  }
}
