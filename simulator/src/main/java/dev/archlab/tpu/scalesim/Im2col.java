package dev.archlab.tpu.scalesim;

/**
 * The ifmap of a layer as a matrix: a row for each output pixel, a column for each element of the
 * window, in the order row, column, channel. In memory the ifmap lies in the same order.
 */
final class Im2col implements OperandMatrix {

  private final Layer layer;
  private final boolean gaps;
  private final boolean overlaps;

  /** For each output pixel the first word of its window. */
  private final int[] origin;

  /** For each element of the window its distance from the first. */
  private final int[] offset;

  Im2col(Layer layer) {
    this.layer = layer;
    this.gaps =
        reach(layer.outputHeight(), layer.strideHeight(), layer.filterHeight())
                > layer.ifmapHeight()
            || reach(layer.outputWidth(), layer.strideWidth(), layer.filterWidth())
                > layer.ifmapWidth();
    this.overlaps =
        layer.filterHeight() > layer.strideHeight() && layer.outputHeight() > 1
            || layer.filterWidth() > layer.strideWidth() && layer.outputWidth() > 1;
    this.origin = new int[layer.pixels()];
    for (int pixel = 0; pixel < origin.length; pixel++) {
      origin[pixel] = (top(pixel) * layer.ifmapWidth() + left(pixel)) * layer.channels();
    }
    this.offset = new int[layer.window()];
    for (int element = 0; element < offset.length; element++) {
      int channel = element % layer.channels();
      offset[element] =
          (down(element) * layer.ifmapWidth() + right(element)) * layer.channels() + channel;
    }
  }

  private static int reach(int windows, int stride, int filter) {
    return (windows - 1) * stride + filter;
  }

  private int top(int pixel) {
    return pixel / layer.outputWidth() * layer.strideHeight();
  }

  private int left(int pixel) {
    return pixel % layer.outputWidth() * layer.strideWidth();
  }

  private int down(int element) {
    return element / layer.channels() / layer.filterWidth();
  }

  private int right(int element) {
    return element / layer.channels() % layer.filterWidth();
  }

  @Override
  public int rows() {
    return origin.length;
  }

  @Override
  public int cols() {
    return offset.length;
  }

  @Override
  public boolean hasGaps() {
    return gaps;
  }

  @Override
  public boolean overlaps() {
    return overlaps;
  }

  @Override
  public int word(int row, int col) {
    if (gaps
        && (top(row) + down(col) >= layer.ifmapHeight()
            || left(row) + right(col) >= layer.ifmapWidth())) {
      return -1;
    }
    return origin[row] + offset[col];
  }

  @Override
  public int words() {
    return layer.ifmapHeight() * layer.ifmapWidth() * layer.channels();
  }

  @Override
  public long distinctWords() {
    long lines =
        covered(
            layer.ifmapHeight(), layer.filterHeight(), layer.strideHeight(), layer.outputHeight());
    return lines
        * covered(layer.ifmapWidth(), layer.filterWidth(), layer.strideWidth(), layer.outputWidth())
        * layer.channels();
  }

  /** Lines of the ifmap, along one axis, that lie under some window. */
  private static int covered(int extent, int filter, int stride, int windows) {
    int lastStart = (windows - 1) * stride;
    return stride < filter
        ? Math.min(lastStart + filter, extent)
        : (windows - 1) * filter + Math.max(0, Math.min(filter, extent - lastStart));
  }

  @Override
  public int occurrences(int word, int[] into) {
    int channel = word % layer.channels();
    int x = word / layer.channels() % layer.ifmapWidth();
    int y = word / layer.channels() / layer.ifmapWidth();
    int found = 0;
    for (int down = 0; down < layer.filterHeight(); down++) {
      int windowY = windowAt(y - down, layer.strideHeight(), layer.outputHeight());
      for (int right = 0; windowY >= 0 && right < layer.filterWidth(); right++) {
        int windowX = windowAt(x - right, layer.strideWidth(), layer.outputWidth());
        if (windowX >= 0) {
          into[2 * found] = windowY * layer.outputWidth() + windowX;
          into[2 * found + 1] = (down * layer.filterWidth() + right) * layer.channels() + channel;
          found++;
        }
      }
    }
    return found;
  }

  /** The window that starts at a line of the ifmap, along one axis; -1 if none does. */
  private static int windowAt(int start, int stride, int windows) {
    return start >= 0 && start % stride == 0 && start / stride < windows ? start / stride : -1;
  }

  @Override
  public int mostOccurrences() {
    return layer.filterHeight() * layer.filterWidth();
  }
}
