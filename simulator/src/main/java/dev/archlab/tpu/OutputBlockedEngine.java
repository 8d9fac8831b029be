package dev.archlab.tpu;

import java.util.Arrays;

/**
 * Computes a whole output-stationary fold when it ends: each sum from step 0 to the last, beginning
 * with +0, for many columns at a time.
 */
final class OutputBlockedEngine {

  /** So many sums of products of int8 are exact in float32. */
  private static final int EXACT = 512;

  private final boolean fused;
  private final MatrixReader reader;
  private final Accumulators accumulators;
  private final int arrayRows;
  private final int lanes;
  private float[][] operands = new float[0][]; // [step][row]
  private float[][] weights = new float[0][]; // [step][column]
  private final float[][] sums; // of as many rows
  private long since;

  OutputBlockedEngine(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    fused = config.fused();
    reader = new MatrixReader(buffer.memory(), config.format().type());
    this.accumulators = accumulators;
    arrayRows = LaneSums.padded(config.rows());
    lanes = Math.min(config.cols(), LaneSums.LANES);
    sums = new float[LaneSums.SUMS][lanes];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
  }

  /** All that {@code fold} has not yet stored is stored now. */
  void complete(OutputFold fold) {
    int steps = accumulators.isInteger() ? EXACT : fold.depth();
    for (int step = 0; step < fold.depth(); step += steps) {
      int depth = Math.min(steps, fold.depth() - step);
      gatherOperands(fold, step, depth);
      for (int column = 0; column < fold.columns(); column += lanes) {
        int count = Math.min(lanes, fold.columns() - column);
        gatherWeights(fold, step, depth, column, count);
        for (int row = 0; row < fold.rows(); row += LaneSums.SUMS) {
          sum(row, depth, count);
          store(fold, row, column, count, step > 0 || fold.multiply.accumulate());
        }
      }
    }
  }

  private void gatherOperands(OutputFold fold, int step, int depth) {
    if (operands.length < depth) {
      operands = new float[depth][arrayRows];
      weights = new float[depth][lanes];
    }
    Operand from = fold.multiply.from();
    long address = fold.operandAddress(0, step);
    reader.read(address, from.columnStride(), from.rowStride(), depth, fold.rows(), operands);
  }

  private void gatherWeights(OutputFold fold, int step, int depth, int column, int count) {
    Operand from = fold.multiply.weights();
    long address = fold.weightAddress(step, column);
    reader.read(address, from.rowStride(), from.columnStride(), depth, count, weights);
  }

  private void sum(int row, int depth, int count) {
    for (float[] sum : sums) {
      Arrays.fill(sum, 0, count, 0f);
    }
    LaneSums.add(sums, weights, operands, row, depth, count, fused);
  }

  private void store(OutputFold fold, int row, int column, int count, boolean accumulate) {
    int end = Math.min(fold.rows(), row + LaneSums.SUMS);
    for (int r = row; r < end; r++) {
      int at = fold.accumulator + r;
      for (int i = 0; i < count; i++) {
        if (fold.stored(r, column + i) >= since) {
          accumulators.store(column + i, at, sums[r - row][i], accumulate);
        }
      }
    }
  }
}
