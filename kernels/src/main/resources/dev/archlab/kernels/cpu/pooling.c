// The largest element of each window, or the mean of those that lie inside the image.
//
//   void pooling_NAME(const float *images, float *result, long planes, WINDOW)
//
// Of a window only the rows and columns inside the image are visited: they are found once for each
// row and each column of the output.

#include "float.h"
#include "window.h"

static inline float plus(float a, float b) {
  return a + b;
}

#define POOLING(NAME, START, JOIN, FINISH)                                                      \
  void pooling_##NAME(                                                                          \
      const float *images, float *result, long planes, WINDOW) {                                \
    for (; planes > 0; planes--, images += height * width) {                                    \
      for (long y = 0; y < output_rows; y++) {                                                  \
        struct range inside_rows =                                                              \
            inside(y * stride_rows - pad_top, rows, dilation_rows, height);                     \
        for (long x = 0; x < output_columns; x++) {                                             \
          long left = x * stride_columns - pad_left;                                            \
          struct range inside_columns = inside(left, columns, dilation_columns, width);         \
          const float *line = images + inside_rows.first * width + inside_columns.first;        \
          float joined = START;                                                                 \
          for (long i = inside_rows.count; i > 0; i--, line += dilation_rows * width) {         \
            const float *element = line;                                                        \
            for (long j = inside_columns.count; j > 0; j--, element += dilation_columns) {      \
              joined = JOIN(joined, *element);                                                  \
            }                                                                                   \
          }                                                                                     \
          *result++ = FINISH(joined, inside_rows.count * inside_columns.count);                 \
        }                                                                                       \
      }                                                                                         \
    }                                                                                           \
  }

#define AS_IT_IS(x, count) (x)
#define MEAN(x, count) ((x) / (float) (count))

POOLING(maximum, -__builtin_inff(), max, AS_IT_IS)
POOLING(average, 0.0f, plus, MEAN)
