package dev.archlab.workloads.reference;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Window;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Operations with a window: each stride, padding and dilation by itself, and together. */
final class WindowCases {

  /** Rows and columns apart in everything. */
  private static final Window UNEVEN = new Window(2, 3, 1, 2, 0, 1, 1, 0, 2, 1);

  private WindowCases() {}

  static List<Case> convolution() {
    return Stream.of(
            convolution(Window.square(1, 1, 0), 1, 1, 1, 1, 1, 1),
            convolution(Window.square(3, 1, 0), 1, 1, 1, 1, 3, 3),
            convolution(Window.square(3, 1, 1), 1, 2, 3, 5, 7, 6),
            convolution(Window.square(1, 1, 0), 1, 2, 9, 10, 5, 4),
            convolution(Window.square(3, 2, 1), 1, 1, 4, 9, 8, 9),
            convolution(Window.square(2, 2, 0), 2, 2, 4, 6, 8, 7),
            convolution(new Window(3, 3, 1, 1, 2, 2, 2, 2, 2, 2), 1, 1, 2, 3, 7, 8),
            convolution(Window.square(3, 1, 1), 4, 2, 4, 4, 6, 6),
            convolution(UNEVEN, 2, 2, 4, 6, 5, 8),
            convolution(Window.square(5, 1, 0), 1, 1, 1, 6, 16, 16))
        .toList();
  }

  private static Case convolution(
      Window window, int groups, int n, int channels, int out, int height, int width) {
    return Case.of(
        "convolution",
        on ->
            new Convolution(
                on.floats(Domain.MODERATE, n, channels, height, width),
                on.floats(Domain.MODERATE, out, channels / groups, window.rows(), window.columns()),
                window,
                groups,
                on.result(n, out, window.outputRows(height), window.outputColumns(width))));
  }

  static List<Case> pooling(Pooling.Function function) {
    return Stream.of(
            pooling(function, Window.square(1, 1, 0), 1, 1, 1, 1),
            pooling(function, Window.square(2, 2, 0), 2, 3, 8, 6),
            pooling(function, Window.square(3, 1, 1), 1, 2, 5, 7),
            pooling(function, Window.square(3, 2, 1), 2, 9, 9, 8),
            pooling(function, new Window(2, 2, 1, 1, 0, 0, 0, 0, 2, 2), 1, 2, 6, 5),
            pooling(function, UNEVEN, 1, 3, 5, 8),
            pooling(function, Window.square(2, 2, 0), 1, 1, 33, 40),
            pooling(function, new Window(4, 7, 4, 7, 0, 0, 0, 0, 1, 1), 1, 5, 4, 7))
        .toList();
  }

  private static Case pooling(
      Pooling.Function function, Window window, int n, int channels, int height, int width) {
    // Below 0 too, so that padding would be seen if it took part.
    return Case.of(
        "pool-" + function.name().toLowerCase(Locale.ROOT),
        on ->
            new Pooling(
                function,
                on.floats(new Domain(-4, -1, -1e5f), n, channels, height, width),
                window,
                on.result(n, channels, window.outputRows(height), window.outputColumns(width))));
  }
}
