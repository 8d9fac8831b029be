package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.Arrays;

/**
 * Computes a whole output-stationary fold when it ends: each sum from step 0 to the last, beginning
 * with +0, with the columns innermost so that the host's compiler can vectorise.
 */
final class OutputBlockedEngine {

  private final boolean fused;
  private final ElementType type;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private float[] weights = new float[0]; // [step][column]
  private final float[] sums; // of one row
  private final int[] integerSums; // of one row, in an array of int8
  private long since;

  OutputBlockedEngine(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    fused = config.fused();
    type = config.format().type();
    this.buffer = buffer;
    this.accumulators = accumulators;
    sums = new float[accumulators.columns()];
    integerSums = new int[accumulators.columns()];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
  }

  /** All that {@code fold} has not yet stored is stored now. */
  void complete(OutputFold fold) {
    gather(fold);
    for (int r = 0; r < fold.rows(); r++) {
      if (accumulators.isInteger()) {
        sumIntegers(fold, r);
      } else {
        sum(fold, r);
      }
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
        weights[k * columns + c] = buffer.read(fold.weightAddress(k, c), type);
      }
    }
  }

  private void sum(OutputFold fold, int row) {
    int columns = fold.columns();
    float[] s = sums;
    float[] w = weights;
    Arrays.fill(s, 0, columns, 0f);
    for (int k = 0; k < fold.depth(); k++) {
      float x = buffer.read(fold.operandAddress(row, k), type);
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

  private void sumIntegers(OutputFold fold, int row) {
    int columns = fold.columns();
    int[] s = integerSums;
    float[] w = weights;
    Arrays.fill(s, 0, columns, 0);
    for (int k = 0; k < fold.depth(); k++) {
      float x = buffer.read(fold.operandAddress(row, k), type);
      int at = k * columns;
      for (int c = 0; c < columns; c++) {
        s[c] += (int) (x * w[at + c]); // exact
      }
    }
  }

  private void store(OutputFold fold, int row) {
    int at = fold.accumulator + row;
    boolean accumulate = fold.multiply.accumulate();
    for (int c = 0; c < fold.columns(); c++) {
      if (fold.stored(row, c) < since) {
        continue;
      }
      if (accumulators.isInteger()) {
        accumulators.store(c, at, integerSums[c], accumulate);
      } else {
        accumulators.store(c, at, sums[c], accumulate);
      }
    }
  }
}
