package dev.archlab.tpu.scalesim;

/**
 * The shape of one layer: a convolution without padding and batch, or a matrix product, which is
 * the convolution of an M × K image with N filters of 1 × K.
 *
 * <p>As a matrix product (im2col) the ifmap is {@link #pixels()} × {@link #window()}, the filters
 * are {@link #window()} × {@link #filters()}.
 *
 * @param name the layer's name in its topology
 */
public record Layer(
    String name,
    int ifmapHeight,
    int ifmapWidth,
    int filterHeight,
    int filterWidth,
    int channels,
    int filters,
    int strideHeight,
    int strideWidth) {

  /** Refuses empty extents and a filter larger than its ifmap. */
  public Layer {
    int least = Math.min(Math.min(ifmapHeight, ifmapWidth), Math.min(filterHeight, filterWidth));
    least =
        Math.min(least, Math.min(Math.min(channels, filters), Math.min(strideHeight, strideWidth)));
    if (least < 1) {
      throw new IllegalArgumentException("every extent and stride of a layer must be at least 1");
    }
    if (filterHeight > ifmapHeight || filterWidth > ifmapWidth) {
      throw new IllegalArgumentException(
          "the filter, %d × %d, must not exceed the ifmap, %d × %d"
              .formatted(filterHeight, filterWidth, ifmapHeight, ifmapWidth));
    }
    requireCountable((long) ifmapHeight * ifmapWidth, channels);
    requireCountable((long) filterHeight * filterWidth, channels);
  }

  private static void requireCountable(long area, int channels) {
    if (area > Integer.MAX_VALUE || area * channels > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("an operand must not exceed 2³¹ - 1 words");
    }
  }

  /** The matrix product of M × K and K × N. */
  public static Layer gemm(String name, int m, int k, int n) {
    return new Layer(name, m, k, 1, k, 1, n, 1, 1);
  }

  /** Rows of the output image; a window that hangs over the lower edge counts, as in the tool. */
  public int outputHeight() {
    return Words.ceilDiv(ifmapHeight - filterHeight, strideHeight) + 1;
  }

  /** Columns of the output image; a window that hangs over the right edge counts. */
  public int outputWidth() {
    return Words.ceilDiv(ifmapWidth - filterWidth, strideWidth) + 1;
  }

  /** M: pixels of the output image. */
  public int pixels() {
    return outputHeight() * outputWidth();
  }

  /** K: elements under one filter. */
  public int window() {
    return filterHeight * filterWidth * channels;
  }

  /** Multiply-accumulates, M × K × N. */
  public long macs() {
    return (long) pixels() * window() * filters;
  }
}
