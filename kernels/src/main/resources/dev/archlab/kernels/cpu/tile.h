// The heart of matrix products: 4 x 4 sums that stay in registers.

#include "float.h"

// sums[4 i + j] = sum over p < k of a[4 p + i] b[4 p + j], for rising p, one fused multiply-add for
// each term. Eight loads feed sixteen of them, and none waits for the one before it.
static __attribute__((noinline)) void tile(const float *a, const float *b, long k, float *sums) {
  float c00 = 0, c01 = 0, c02 = 0, c03 = 0;
  float c10 = 0, c11 = 0, c12 = 0, c13 = 0;
  float c20 = 0, c21 = 0, c22 = 0, c23 = 0;
  float c30 = 0, c31 = 0, c32 = 0, c33 = 0;
  for (const float *end = a + 4 * k; a != end; a += 4, b += 4) {
    float b0 = b[0], b1 = b[1], b2 = b[2], b3 = b[3];
    float a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3];
    c00 = fma(a0, b0, c00);
    c01 = fma(a0, b1, c01);
    c02 = fma(a0, b2, c02);
    c03 = fma(a0, b3, c03);
    c10 = fma(a1, b0, c10);
    c11 = fma(a1, b1, c11);
    c12 = fma(a1, b2, c12);
    c13 = fma(a1, b3, c13);
    c20 = fma(a2, b0, c20);
    c21 = fma(a2, b1, c21);
    c22 = fma(a2, b2, c22);
    c23 = fma(a2, b3, c23);
    c30 = fma(a3, b0, c30);
    c31 = fma(a3, b1, c31);
    c32 = fma(a3, b2, c32);
    c33 = fma(a3, b3, c33);
  }
  sums[0] = c00, sums[1] = c01, sums[2] = c02, sums[3] = c03;
  sums[4] = c10, sums[5] = c11, sums[6] = c12, sums[7] = c13;
  sums[8] = c20, sums[9] = c21, sums[10] = c22, sums[11] = c23;
  sums[12] = c30, sums[13] = c31, sums[14] = c32, sums[15] = c33;
}
