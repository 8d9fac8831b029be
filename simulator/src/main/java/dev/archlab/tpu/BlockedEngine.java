package dev.archlab.tpu;

import java.util.Arrays;

/**
 * Computes a whole fold when it ends, in the order of summation of the registers, for many operand
 * rows at a time.
 */
final class BlockedEngine implements ArrayEngine {

  private final int rows;
  private final int columns;
  private final boolean fused;
  private final MatrixReader reader;
  private final Accumulators accumulators;
  private final float[][] operands; // [array row][operand row]
  private final float[][] sums = new float[LaneSums.SUMS][LaneSums.LANES]; // of as many columns
  private long since;

  BlockedEngine(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    rows = config.rows();
    columns = config.cols();
    fused = config.fused();
    reader = new MatrixReader(buffer.memory(), config.format().type());
    this.accumulators = accumulators;
    operands = new float[rows][LaneSums.LANES];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
  }

  @Override
  public void cycle(long cycle) {}

  @Override
  public void complete(Fold fold) {
    for (int begin = 0; begin < fold.rows(); begin += LaneSums.LANES) {
      int count = Math.min(LaneSums.LANES, fold.rows() - begin);
      gather(fold, begin, count);
      for (int c = 0; c < columns; c += LaneSums.SUMS) {
        sum(fold.tile, c, count);
        store(fold, c, begin, count);
      }
    }
  }

  private void gather(Fold fold, int begin, int count) {
    int depth = fold.multiply.depth();
    Operand from = fold.multiply.from();
    reader.read(
        fold.address(begin, 0), from.columnStride(), from.rowStride(), depth, count, operands);
    for (int r = depth; r < rows; r++) {
      Arrays.fill(operands[r], 0, count, 0f);
    }
  }

  private void sum(Tile tile, int column, int count) {
    for (float[] sum : sums) {
      Arrays.fill(sum, 0, count, 0f);
    }
    LaneSums.add(sums, operands, tile.weights(), column, rows, count, fused);
  }

  private void store(Fold fold, int column, int begin, int count) {
    int end = Math.min(columns, column + LaneSums.SUMS);
    for (int c = column; c < end; c++) {
      long stored = since - fold.start - (rows - 1) - c; // by the registers
      int first = (int) Math.max(0, Math.min(count, stored - begin));
      int row = fold.accumulator + begin + first;
      boolean accumulate = fold.multiply.accumulate();
      accumulators.store(c, row, sums[c - column], first, count, accumulate);
    }
  }
}
