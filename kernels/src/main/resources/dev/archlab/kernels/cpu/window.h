// A window that slides over the rows and columns of an image. Element (i, j) of the window at output
// (y, x) lies at row y stride_rows - pad_top + i dilation_rows, and at the column likewise.

#define WINDOW                                                                                    \
  long height, long width, long output_rows, long output_columns, long rows, long columns,        \
      long stride_rows, long stride_columns, long pad_top, long pad_left, long dilation_rows,     \
      long dilation_columns

// Where in the image those elements of a window lie that are inside it, along one axis.
struct range {
  long index; // of the first of them, in the window
  long first; // of the first of them, in the image
  long count;
};

// Of `extent` elements from `start` on, `step` apart: those from 0 to `limit` - 1.
static inline struct range inside(long start, long extent, long step, long limit) {
  if (start >= 0 && start + (extent - 1) * step < limit) {
    struct range whole = {0, start, extent};
    return whole;
  }
  long index = 0;
  for (; start < 0 && index < extent; index++) {
    start += step;
  }
  long count = 0;
  for (long at = start; at < limit && index + count < extent; count++) {
    at += step;
  }
  struct range range = {index, start, count};
  return range;
}
