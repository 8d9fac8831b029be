package dev.archlab.tpu;

/**
 * Sums that many processing elements make alike, lane by lane: each lane's products are added one
 * after the other, as in the registers. These loops are where the time of whole folds goes. The
 * host's compiler vectorises them because all arrays are indexed by the lane alone, and because the
 * number of lanes has a bound that it knows; four sums by two operands need few enough registers.
 */
final class LaneSums {

  /** Lanes at a time, so that what belongs to them stays in the host's first cache levels. */
  static final int LANES = 512;

  /** Sums that are made together. */
  static final int SUMS = 4;

  private LaneSums() {}

  /** The number of sums, in whole groups of {@link #SUMS}. */
  static int padded(int sums) {
    return (sums + SUMS - 1) / SUMS * SUMS;
  }

  /**
   * Adds to each of four sums its products with {@code depth} operands.
   *
   * @param sums {@code [sum][lane]}
   * @param operands {@code [element][lane]}
   * @param factors {@code [element][sum]}; the four from {@code first}
   * @param lanes at most {@link #LANES}
   */
  static void add(
      float[][] sums,
      float[][] operands,
      float[][] factors,
      int first,
      int depth,
      int lanes,
      boolean fused) {
    float[] s0 = sums[0];
    float[] s1 = sums[1];
    float[] s2 = sums[2];
    float[] s3 = sums[3];
    int k = 0;
    for (; k + 2 <= depth; k += 2) {
      float[] x = operands[k];
      float[] y = operands[k + 1];
      float[] a = factors[k];
      float[] b = factors[k + 1];
      float a0 = a[first];
      float a1 = a[first + 1];
      float a2 = a[first + 2];
      float a3 = a[first + 3];
      float b0 = b[first];
      float b1 = b[first + 1];
      float b2 = b[first + 2];
      float b3 = b[first + 3];
      if (fused) {
        fuseTwo(s0, s1, s2, s3, x, y, a0, a1, a2, a3, b0, b1, b2, b3, lanes);
      } else {
        addTwo(s0, s1, s2, s3, x, y, a0, a1, a2, a3, b0, b1, b2, b3, lanes);
      }
    }
    for (int i = 0; k < depth && i < SUMS; i++) { // the last one of an odd number
      addOne(sums[i], operands[k], factors[k][first + i], lanes, fused);
    }
  }

  private static void addTwo(
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] x,
      float[] y,
      float a0,
      float a1,
      float a2,
      float a3,
      float b0,
      float b1,
      float b2,
      float b3,
      int lanes) {
    int end = Math.min(lanes, LANES);
    for (int i = 0; i < end; i++) {
      float p = x[i];
      float q = y[i];
      s0[i] = s0[i] + p * a0 + q * b0;
      s1[i] = s1[i] + p * a1 + q * b1;
      s2[i] = s2[i] + p * a2 + q * b2;
      s3[i] = s3[i] + p * a3 + q * b3;
    }
  }

  private static void fuseTwo(
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] x,
      float[] y,
      float a0,
      float a1,
      float a2,
      float a3,
      float b0,
      float b1,
      float b2,
      float b3,
      int lanes) {
    int end = Math.min(lanes, LANES);
    for (int i = 0; i < end; i++) {
      float p = x[i];
      float q = y[i];
      s0[i] = Math.fma(q, b0, Math.fma(p, a0, s0[i]));
      s1[i] = Math.fma(q, b1, Math.fma(p, a1, s1[i]));
      s2[i] = Math.fma(q, b2, Math.fma(p, a2, s2[i]));
      s3[i] = Math.fma(q, b3, Math.fma(p, a3, s3[i]));
    }
  }

  private static void addOne(float[] s, float[] x, float a, int lanes, boolean fused) {
    int end = Math.min(lanes, LANES);
    if (fused) {
      for (int i = 0; i < end; i++) {
        s[i] = Math.fma(x[i], a, s[i]);
      }
    } else {
      for (int i = 0; i < end; i++) {
        s[i] += x[i] * a;
      }
    }
  }
}
