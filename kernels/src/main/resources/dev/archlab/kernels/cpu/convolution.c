// y[n][o] = sum over the channels c of o's group and the window of x[n][c] w[o][c].
//
//   void convolution(const float *images, const float *weights, float *result, long count,
//                    long groups, long group_channels, long group_outputs, WINDOW,
//                    float *patches, float *filters)
//
// As a product of matrices: filters, each one row, times patches, each one column, in tiles of 4
// filters x 4 patches. The filters of a group are packed once, those of 4 together side by side, and
// patches as they are needed, 4 at a time; padding is packed as 0. A patch is packed once for all
// filters of its group. The room, with depth = group_channels x rows x columns: 4 depth floats for
// patches, and for filters depth for each, their number rounded up to a multiple of 4.

#include "tile.h"
#include "window.h"

// Every fourth element from `to` on; rows of 0 where the window leaves the image.
static void pack_patch(
    float *to, const float *image, long channels, long y, long x, WINDOW) {
  long top = y * stride_rows - pad_top;
  long left = x * stride_columns - pad_left;
  struct range in_rows = inside(top, rows, dilation_rows, height);
  struct range in_columns = inside(left, columns, dilation_columns, width);
  if (in_rows.count < rows || in_columns.count < columns) {
    float *end = to + 4 * channels * rows * columns;
    for (float *zero = to; zero != end; zero += 4) {
      *zero = 0.0f;
    }
  }
  long down = dilation_rows * width;
  to += 4 * (in_rows.index * columns + in_columns.index);
  image += in_rows.first * width + in_columns.first;
  for (; channels > 0; channels--, image += height * width, to += 4 * rows * columns) {
    const float *line = image;
    float *line_to = to;
    for (long i = in_rows.count; i > 0; i--, line += down, line_to += 4 * columns) {
      const float *element = line;
      float *element_to = line_to;
      for (long j = in_columns.count; j > 0; j--, element += dilation_columns, element_to += 4) {
        *element_to = *element;
      }
    }
  }
}

// Filters of depth elements, four side by side; those behind the last one are 0.
static void pack_filters(float *to, const float *weights, long filters, long depth) {
  for (long o = 0; o < filters; o += 4, to += 4 * depth) {
    for (long j = 0; j < 4; j++) {
      for (long p = 0; p < depth; p++) {
        to[4 * p + j] = o + j < filters ? weights[(o + j) * depth + p] : 0.0f;
      }
    }
  }
}

void convolution(
    const float *images, const float *weights, float *result, long count, long groups,
    long group_channels, long group_outputs, WINDOW, float *patches, float *filters) {
  long depth = group_channels * rows * columns;
  long places = output_rows * output_columns;
  for (long g = 0; g < groups; g++) {
    pack_filters(filters, weights + g * group_outputs * depth, group_outputs, depth);
    for (long n = 0; n < count; n++) {
      const float *image = images + (n * groups + g) * group_channels * height * width;
      float *planes = result + (n * groups + g) * group_outputs * places;
      long y = 0;
      long x = 0;
      for (long place = 0; place < places; place += 4) {
        long wide = places - place < 4 ? places - place : 4;
        for (long j = 0; j < wide; j++) {
          pack_patch(
              patches + j, image, group_channels, y, x, height, width, output_rows,
              output_columns, rows, columns, stride_rows, stride_columns, pad_top, pad_left,
              dilation_rows, dilation_columns);
          if (++x == output_columns) {
            x = 0;
            y++;
          }
        }
        for (long o = 0; o < group_outputs; o += 4) {
          tile_or_edge(
              filters + o * depth, patches, depth, planes + o * places + place, places,
              group_outputs - o, wide);
        }
      }
    }
  }
}
