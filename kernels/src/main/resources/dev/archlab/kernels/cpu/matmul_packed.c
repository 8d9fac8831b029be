// C = A B of operands that lie in any way, one or a batch of products, in tiles of 4 x 4 sums.
//
//   void matmul_packed_TYPE(const char *a, long a_batch, long a_row, long a_column,
//                           const char *b, long b_batch, long b_row, long b_column,
//                           TYPE *c, long batch, long m, long k, long n,
//                           float *a_panel, float *b_block, long width)
//
// Element (i, p) of the A of product q lies at a + q a_batch + i a_row + p a_column; B likewise.
// C is dense, batch x m x n.
//
// Before it multiplies, it packs: columns of B into panels of 4, in which the 4 values of one p lie
// side by side, `width` columns (a multiple of 4) at a time, so that the block stays in the cache;
// and 4 rows of A in the same way. The room: 4 k floats for A, width k floats for B. What lies
// behind the last row or column is packed as 0. So neither strides nor formats matter to the tiles:
// bfloat16 and int8 become float32 when they are packed, exactly.

#include "tile.h"

typedef const char *address;

static inline float of_f32(address x) {
  return *(const float *) x;
}

// The upper half of a float32.
static inline float of_bf16(address x) {
  return of_bits((unsigned) *(const unsigned short *) x << 16);
}

static inline float of_s8(address x) {
  return *(const signed char *) x;
}

static inline long smaller(long a, long b) {
  return a < b ? a : b;
}

// Four lines of k elements side by side; a line's neighbour lies `across` further, an element's
// `along`. Lines from `lines` on are 0.
#define PACK(TYPE)                                                                              \
  static void pack_##TYPE(                                                                      \
      float *to, address from, long across, long along, long lines, long k) {                   \
    if (lines >= 4) {                                                                           \
      address line2 = from + 2 * across;                                                        \
      for (; k > 0; k--, to += 4, from += along, line2 += along) {                              \
        float x0 = of_##TYPE(from), x1 = of_##TYPE(from + across);                              \
        float x2 = of_##TYPE(line2), x3 = of_##TYPE(line2 + across);                            \
        to[0] = x0;                                                                             \
        to[1] = x1;                                                                             \
        to[2] = x2;                                                                             \
        to[3] = x3;                                                                             \
      }                                                                                         \
      return;                                                                                   \
    }                                                                                           \
    for (; k > 0; k--, to += 4, from += along) {                                                \
      for (long j = 0; j < 4; j++) {                                                            \
        to[j] = j < lines ? of_##TYPE(from + j * across) : 0.0f;                                \
      }                                                                                         \
    }                                                                                           \
  }

// PRODUCT(a, b, k, c, row, rows, columns, first) puts a tile into C; first tells the first part of k.
#define MATMUL(TYPE, RESULT, PART, PRODUCT)                                                     \
  PACK(TYPE)                                                                                    \
  static void product_##TYPE(                                                                   \
      address a, long a_row, long a_column, address b, long b_row, long b_column, RESULT *c,    \
      long m, long k, long n, float *a_panel, float *b_block, long width, long first) {         \
    for (long column = 0; column < n; column += width) {                                        \
      long columns = smaller(width, n - column);                                                \
      for (long j = 0; j < columns; j += 4) {                                                   \
        pack_##TYPE(                                                                            \
            b_block + j * k, b + (column + j) * b_column, b_column, b_row, columns - j, k);     \
      }                                                                                         \
      for (long row = 0; row < m; row += 4) {                                                   \
        pack_##TYPE(a_panel, a + row * a_row, a_row, a_column, m - row, k);                     \
        for (long j = 0; j < columns; j += 4) {                                                 \
          PRODUCT(                                                                              \
              a_panel, b_block + j * k, k, c + row * n + column + j, n, m - row, columns - j,   \
              first);                                                                           \
        }                                                                                       \
      }                                                                                         \
    }                                                                                           \
  }                                                                                             \
  void matmul_packed_##TYPE(                                                                    \
      address a, long a_batch, long a_row, long a_column, address b, long b_batch, long b_row,  \
      long b_column, RESULT *c, long batch, long m, long k, long n, float *a_panel,             \
      float *b_block, long width) {                                                             \
    for (; batch > 0; batch--, a += a_batch, b += b_batch, c += m * n) {                        \
      for (long p = 0; p < k; p += smaller(PART, k)) {                                                   \
        product_##TYPE(                                                                         \
            a + p * a_column, a_row, a_column, b + p * b_row, b_row, b_column, c, m,            \
            smaller(PART, k - p), n, a_panel, b_block, width, p == 0);                          \
      }                                                                                         \
    }                                                                                           \
  }

#define WHOLE 0x7fffffffffffffff

#define OF_FLOATS(a, b, k, c, row, rows, columns, first) \
  tile_or_edge(a, b, k, c, row, rows, columns)
MATMUL(f32, float, WHOLE, OF_FLOATS)
MATMUL(bf16, float, WHOLE, OF_FLOATS)

// A product of two int8 is 2^14 at most, so sums of 1024 of them are exact in float32; the sums of
// these parts are integers. Multiplying and adding integers takes two instructions, not one.
#define EXACT_TERMS 1024
static void of_integers(
    const float *a, const float *b, long k, int *c, long row, long rows, long columns,
    long first) {
  float sums[16];
  tile(a, b, k, sums, 4);
  for (long i = 0; i < smaller(rows, 4); i++, c += row) {
    for (long j = 0; j < smaller(columns, 4); j++) {
      c[j] = (first ? 0 : (unsigned) c[j]) + (unsigned) (int) sums[4 * i + j];
    }
  }
}
MATMUL(s8, int, EXACT_TERMS, of_integers)
