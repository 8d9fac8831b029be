package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.Arrays;

/**
 * Computes a whole fold when it ends, in the order of summation of the registers, with loops over
 * the operand rows that the host's compiler can vectorise.
 */
final class BlockedEngine implements ArrayEngine {

  /** Operand rows at a time, so that they stay in the host's first cache levels. */
  private static final int BLOCK = 256;

  private static final int UNROLL = 8;

  private final int rows;
  private final boolean fused;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private final float[][] operands; // [array row][operand row]
  private final float[] sums = new float[BLOCK];
  private long since;

  BlockedEngine(int rows, boolean fused, UnifiedBuffer buffer, Accumulators accumulators) {
    this.rows = rows;
    this.fused = fused;
    this.buffer = buffer;
    this.accumulators = accumulators;
    operands = new float[rows][BLOCK];
  }

  /** What the registers have stored before {@code cycle} is not stored again. */
  void takeOver(long cycle) {
    since = cycle;
  }

  @Override
  public void cycle(long cycle) {}

  @Override
  public void complete(Fold fold) {
    for (int begin = 0; begin < fold.rows(); begin += BLOCK) {
      int count = Math.min(BLOCK, fold.rows() - begin);
      gather(fold, begin, count);
      for (int c = 0; c < accumulators.columns(); c++) {
        sum(fold.tile, c, count);
        store(fold, c, begin, count);
      }
    }
  }

  private void gather(Fold fold, int begin, int count) {
    int depth = fold.multiply.depth();
    int columnStride = fold.multiply.from().columnStride();
    ElementType type = fold.multiply.type();
    for (int i = 0; i < count; i++) {
      long address = fold.address(begin + i, 0);
      for (int r = 0; r < depth; r++) {
        operands[r][i] = buffer.read(address, type);
        address += columnStride;
      }
    }
    for (int r = depth; r < rows; r++) {
      Arrays.fill(operands[r], 0, count, 0f);
    }
  }

  private void sum(Tile tile, int c, int count) {
    Arrays.fill(sums, 0, count, 0f);
    int r = 0;
    for (; r + UNROLL <= rows; r += UNROLL) {
      if (fused) {
        addEightFused(tile, r, c, count);
      } else {
        addEight(tile, r, c, count);
      }
    }
    for (; r < rows; r++) {
      if (fused) {
        addOneFused(sums, operands[r], tile.weight(r, c), count);
      } else {
        addOne(sums, operands[r], tile.weight(r, c), count);
      }
    }
  }

  private void addEight(Tile tile, int r, int c, int count) {
    float[] s = sums;
    float[] x0 = operands[r];
    float[] x1 = operands[r + 1];
    float[] x2 = operands[r + 2];
    float[] x3 = operands[r + 3];
    float[] x4 = operands[r + 4];
    float[] x5 = operands[r + 5];
    float[] x6 = operands[r + 6];
    float[] x7 = operands[r + 7];
    float w0 = tile.weight(r, c);
    float w1 = tile.weight(r + 1, c);
    float w2 = tile.weight(r + 2, c);
    float w3 = tile.weight(r + 3, c);
    float w4 = tile.weight(r + 4, c);
    float w5 = tile.weight(r + 5, c);
    float w6 = tile.weight(r + 6, c);
    float w7 = tile.weight(r + 7, c);
    for (int i = 0; i < count; i++) {
      float sum = s[i] + x0[i] * w0;
      sum = sum + x1[i] * w1;
      sum = sum + x2[i] * w2;
      sum = sum + x3[i] * w3;
      sum = sum + x4[i] * w4;
      sum = sum + x5[i] * w5;
      sum = sum + x6[i] * w6;
      s[i] = sum + x7[i] * w7;
    }
  }

  private void addEightFused(Tile tile, int r, int c, int count) {
    float[] s = sums;
    float[] x0 = operands[r];
    float[] x1 = operands[r + 1];
    float[] x2 = operands[r + 2];
    float[] x3 = operands[r + 3];
    float[] x4 = operands[r + 4];
    float[] x5 = operands[r + 5];
    float[] x6 = operands[r + 6];
    float[] x7 = operands[r + 7];
    float w0 = tile.weight(r, c);
    float w1 = tile.weight(r + 1, c);
    float w2 = tile.weight(r + 2, c);
    float w3 = tile.weight(r + 3, c);
    float w4 = tile.weight(r + 4, c);
    float w5 = tile.weight(r + 5, c);
    float w6 = tile.weight(r + 6, c);
    float w7 = tile.weight(r + 7, c);
    for (int i = 0; i < count; i++) {
      float sum = Math.fma(x0[i], w0, s[i]);
      sum = Math.fma(x1[i], w1, sum);
      sum = Math.fma(x2[i], w2, sum);
      sum = Math.fma(x3[i], w3, sum);
      sum = Math.fma(x4[i], w4, sum);
      sum = Math.fma(x5[i], w5, sum);
      sum = Math.fma(x6[i], w6, sum);
      s[i] = Math.fma(x7[i], w7, sum);
    }
  }

  private static void addOne(float[] sums, float[] x, float w, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += x[i] * w;
    }
  }

  private static void addOneFused(float[] sums, float[] x, float w, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] = Math.fma(x[i], w, sums[i]);
    }
  }

  private void store(Fold fold, int c, int begin, int count) {
    long stored = since - fold.start - (rows - 1) - c; // by the registers
    int first = (int) Math.max(0, Math.min(count, stored - begin));
    int row = fold.accumulator + begin + first;
    accumulators.store(c, row, sums, first, count, fold.multiply.accumulate());
  }
}
