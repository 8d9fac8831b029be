// The heart of matrix products: 4 x 4 sums that stay in registers.

#include "float.h"

// c[i row + j] = sum over p < k of a[4 p + i] b[4 p + j], for rising p, one fused multiply-add for
// each term. Eight loads feed sixteen of them, and none waits for the one before it.
static __attribute__((noinline)) void tile(
    const float *a, const float *b, long k, float *c, long row) {
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
  c[0] = c00, c[1] = c01, c[2] = c02, c[3] = c03;
  c += row;
  c[0] = c10, c[1] = c11, c[2] = c12, c[3] = c13;
  c += row;
  c[0] = c20, c[1] = c21, c[2] = c22, c[3] = c23;
  c += row;
  c[0] = c30, c[1] = c31, c[2] = c32, c[3] = c33;
}

// The same at the edge of c, where there are only so many rows and columns of it.
static void tile_at_edge(
    const float *a, const float *b, long k, float *c, long row, long rows, long columns) {
  float sums[16];
  tile(a, b, k, sums, 4);
  for (long i = 0; i < rows; i++) {
    for (long j = 0; j < columns; j++) {
      c[i * row + j] = sums[4 * i + j];
    }
  }
}

static inline void tile_or_edge(
    const float *a, const float *b, long k, float *c, long row, long rows, long columns) {
  if (rows >= 4 && columns >= 4) {
    tile(a, b, k, c, row);
  } else {
    tile_at_edge(a, b, k, c, row, rows < 4 ? rows : 4, columns < 4 ? columns : 4);
  }
}
