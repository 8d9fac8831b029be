package dev.archlab.kernels;

/**
 * A window that slides over the rows and columns of an image. Element (i, j) of the window at
 * output (y, x) lies at row {@code y·strideRows − padTop + i·dilationRows}, column {@code
 * x·strideColumns − padLeft + j·dilationColumns}; what lies outside the image is padding.
 *
 * @param rows height of the window, in elements
 * @param columns its width
 */
public record Window(
    int rows,
    int columns,
    int strideRows,
    int strideColumns,
    int padTop,
    int padLeft,
    int padBottom,
    int padRight,
    int dilationRows,
    int dilationColumns) {

  public Window {
    if (Math.min(rows, columns) < 1
        || Math.min(strideRows, strideColumns) < 1
        || Math.min(dilationRows, dilationColumns) < 1
        || Math.min(Math.min(padTop, padLeft), Math.min(padBottom, padRight)) < 0) {
      throw new IllegalArgumentException("no window: " + rows + " × " + columns);
    }
  }

  /** The same in both directions, not dilated. */
  public static Window square(int size, int stride, int pad) {
    return new Window(size, size, stride, stride, pad, pad, pad, pad, 1, 1);
  }

  /** Rows of the output for an image of that height. */
  public int outputRows(int height) {
    return (height + padTop + padBottom - dilationRows * (rows - 1) - 1) / strideRows + 1;
  }

  /** Columns of the output for an image of that width. */
  public int outputColumns(int width) {
    return (width + padLeft + padRight - dilationColumns * (columns - 1) - 1) / strideColumns + 1;
  }
}
