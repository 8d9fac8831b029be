package dev.archlab.kernels.tpu;

/**
 * The fastest product of square float matrices in plain Java that we know: no vector API, every
 * loop bounded by constants, rows as arrays of their own, so that the host's compiler vectorises
 * the innermost; four rows of C take two rows of B at a time.
 */
final class PlainMatmul {

  static final int SIZE = 512;

  private PlainMatmul() {}

  /** Adds A · B to C. */
  static void multiplyAdd(float[][] a, float[][] b, float[][] c) {
    for (int i = 0; i < SIZE; i += 4) {
      for (int k = 0; k < SIZE; k += 2) {
        addRows(c[i], c[i + 1], c[i + 2], c[i + 3], b[k], b[k + 1], a, i, k);
      }
    }
  }

  private static void addRows(
      float[] c0,
      float[] c1,
      float[] c2,
      float[] c3,
      float[] p,
      float[] q,
      float[][] a,
      int i,
      int k) {
    float p0 = a[i][k];
    float p1 = a[i + 1][k];
    float p2 = a[i + 2][k];
    float p3 = a[i + 3][k];
    float q0 = a[i][k + 1];
    float q1 = a[i + 1][k + 1];
    float q2 = a[i + 2][k + 1];
    float q3 = a[i + 3][k + 1];
    for (int j = 0; j < SIZE; j++) {
      float x = p[j];
      float y = q[j];
      c0[j] = c0[j] + x * p0 + y * q0;
      c1[j] = c1[j] + x * p1 + y * q1;
      c2[j] = c2[j] + x * p2 + y * q2;
      c3[j] = c3[j] + x * p3 + y * q3;
    }
  }
}
