package dev.archlab.kernels.cpu;

import dev.archlab.kernels.Window;
import java.util.stream.LongStream;

/** How programs are told a window and what it slides over: as {@code WINDOW} in window.h. */
final class WindowArguments {

  private WindowArguments() {}

  static LongStream of(Window window, int height, int width, int outputRows, int outputColumns) {
    return LongStream.of(
        height,
        width,
        outputRows,
        outputColumns,
        window.rows(),
        window.columns(),
        window.strideRows(),
        window.strideColumns(),
        window.padTop(),
        window.padLeft(),
        window.dilationRows(),
        window.dilationColumns());
  }
}
