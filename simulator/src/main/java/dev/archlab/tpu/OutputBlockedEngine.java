package dev.archlab.tpu;

import java.util.Arrays;

/**
 * Computes a whole output-stationary fold when it ends: each sum from step 0 to the last, beginning
 * with +0, for many rows at a time.
 */
final class OutputBlockedEngine {

  /** So many sums of products of int8 are exact in float32. */
  private static final int EXACT = 512;

  private final boolean fused;
  private final OperandCache cache;
  private final Accumulators accumulators;
  private final float[][] sums = new float[LaneSums.SUMS][LaneSums.LANES]; // of as many columns
  private long since;

  OutputBlockedEngine(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    fused = config.fused();
    cache = new OperandCache(buffer, config.format().type());
    this.accumulators = accumulators;
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
    cache.clear();
  }

  /** All that {@code fold} has not yet stored is stored now. */
  void complete(OutputFold fold) {
    int steps = accumulators.isInteger() ? EXACT : fold.depth();
    for (int step = 0; step < fold.depth(); step += steps) {
      int depth = Math.min(steps, fold.depth() - step);
      float[][] weights = weights(fold, step, depth);
      for (int row = 0; row < fold.rows(); row += LaneSums.LANES) {
        int count = Math.min(LaneSums.LANES, fold.rows() - row);
        float[][] operands = operands(fold, step, depth, row, count);
        for (int column = 0; column < fold.columns(); column += LaneSums.SUMS) {
          sum(operands, weights, column, depth, count);
          store(fold, row, column, count, step > 0 || fold.multiply.accumulate());
        }
      }
    }
  }

  /** By step and row. */
  private float[][] operands(OutputFold fold, int step, int depth, int row, int count) {
    Operand from = fold.multiply.from();
    long address = fold.operandAddress(row, step);
    return cache.matrix(
        new OperandCache.Place(address, from.columnStride(), from.rowStride(), depth, count));
  }

  /** By step and column. */
  private float[][] weights(OutputFold fold, int step, int depth) {
    Operand from = fold.multiply.weights();
    long address = fold.weightAddress(step, 0);
    return cache.matrix(
        new OperandCache.Place(
            address, from.rowStride(), from.columnStride(), depth, fold.columns()));
  }

  private void sum(float[][] operands, float[][] weights, int column, int depth, int count) {
    for (float[] sum : sums) {
      Arrays.fill(sum, 0, count, 0f);
    }
    LaneSums.add(sums, operands, weights, column, depth, count, fused);
  }

  private void store(OutputFold fold, int row, int column, int count, boolean accumulate) {
    int end = Math.min(fold.columns(), column + LaneSums.SUMS);
    for (int c = column; c < end; c++) {
      int left = count; // the registers store a column's last row first
      while (left > 0 && fold.stored(row + left - 1, c) < since) {
        left--;
      }
      accumulators.store(c, fold.accumulator + row, sums[c - column], 0, left, accumulate);
    }
  }
}
