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
  private final OperandCache cache;
  private final Accumulators accumulators;
  private final float[][] operands; // [array row][operand row]
  private final float[] zeros = new float[LaneSums.LANES];
  private final float[][] sums = new float[LaneSums.SUMS][LaneSums.LANES]; // of as many columns
  private long since;

  BlockedEngine(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    rows = config.rows();
    columns = config.cols();
    fused = config.fused();
    cache = new OperandCache(buffer, config.format().type());
    this.accumulators = accumulators;
    operands = new float[rows][];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
    cache.clear();
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
    long address = fold.address(begin, 0);
    float[][] gathered =
        cache.matrix(
            new OperandCache.Place(address, from.columnStride(), from.rowStride(), depth, count));
    System.arraycopy(gathered, 0, operands, 0, depth);
    Arrays.fill(operands, depth, rows, zeros);
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
