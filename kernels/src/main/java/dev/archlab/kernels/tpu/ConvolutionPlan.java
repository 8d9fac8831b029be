package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Window;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;

/**
 * How a convolution is cut: into groups of channels of an image, these into blocks of rows of the
 * result, these into groups of output channels.
 *
 * @param lines rows of the result in a block
 * @param groupWidth output channels in a group
 * @param streamed weights come from the unified buffer, as in an output-stationary array
 */
record ConvolutionPlan(Convolution convolution, int lines, int groupWidth, boolean streamed) {

  /** Results of a block that keep a tile of weights busy much longer than the next one needs. */
  private static final int LEAST_POSITIONS = 64;

  /** Of an image, so that the first one's transfer is short and the others' are hidden. */
  private static final int BLOCKS = 4;

  /** A group of so many output channels lets their blocks leave while the next are made. */
  private static final int MOST_OUTPUTS = 64;

  /** The cheapest in words. */
  static ConvolutionPlan least(Convolution convolution, TpuConfig config) {
    return new ConvolutionPlan(convolution, 1, 1, streams(config));
  }

  private static boolean streams(TpuConfig config) {
    return config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY;
  }

  /** Words of the unified buffer. */
  static long room(TpuConfig config) {
    return config.unifiedBuffer().size() / Operand.ELEMENT_BYTES;
  }

  /** That are needed at least. */
  static int accumulatorRows(Convolution convolution, TpuConfig config) {
    return streams(config) ? 1 : convolution.outputColumns();
  }

  /** There must be room for {@link #least} and the accumulators that it needs. */
  static ConvolutionPlan of(Convolution convolution, TpuConfig config) {
    int width = convolution.outputColumns();
    int height = convolution.outputRows();
    int lines =
        Math.max(MatmulPlan.tiles(LEAST_POSITIONS, width), MatmulPlan.tiles(height, BLOCKS));
    if (!streams(config)) {
      int rows = config.accumulators().rows();
      lines = Math.min(lines, Math.max(1, rows / 2 / width));
    }
    lines = MatmulPlan.tiles(height, MatmulPlan.tiles(height, lines));
    int outputs = convolution.outputChannels() / convolution.groups();
    ConvolutionPlan plan =
        new ConvolutionPlan(convolution, lines, Math.min(outputs, MOST_OUTPUTS), streams(config));
    while (plan.words() > room(config)) {
      plan = plan.smaller(config.array().cols());
    }
    return plan;
  }

  private ConvolutionPlan smaller(int arrayColumns) {
    boolean narrow = groupWidth > arrayColumns || lines == 1;
    return narrow
        ? new ConvolutionPlan(convolution, lines, (groupWidth + 1) / 2, streamed)
        : new ConvolutionPlan(convolution, (lines + 1) / 2, groupWidth, streamed);
  }

  /** Two sets of all that moves. */
  long words() {
    return 2 * (imageWords() + stagingWords() + resultWords() + weightWords());
  }

  /** A block of the image with its padding. */
  long imageWords() {
    return (long) inputLines(lines) * linePitch();
  }

  /** A block of the image as it is in DRAM. */
  long stagingWords() {
    return (long) inputLines(lines) * convolution.width() * channels();
  }

  long resultWords() {
    return (long) lines * convolution.outputColumns() * groupWidth;
  }

  long weightWords() {
    return streamed ? (long) convolution.depth() * groupWidth : 0;
  }

  /** Of a group. */
  int channels() {
    return convolution.channels() / convolution.groups();
  }

  /** Of a group. */
  int outputs() {
    return convolution.outputChannels() / convolution.groups();
  }

  /** Groups of channels of all images. */
  int parts() {
    return Math.multiplyExact(convolution.count(), convolution.groups());
  }

  int blocks() {
    return MatmulPlan.tiles(convolution.outputRows(), lines);
  }

  /** Rows of the result in that block. */
  int linesOf(int block) {
    return Math.min(lines, convolution.outputRows() - block * lines);
  }

  /** Rows of the image, padding included, that so many rows of the result are made of. */
  int inputLines(int lines) {
    Window window = convolution.window();
    return (lines - 1) * window.strideRows() + (window.rows() - 1) * window.dilationRows() + 1;
  }

  /** Words from a row of the image to the next, padding included. */
  int linePitch() {
    Window window = convolution.window();
    int width = convolution.width() + window.padLeft() + window.padRight();
    return Math.multiplyExact(width, channels());
  }

  /** True if the elements of a window's row lie side by side. */
  boolean rowsAreDense() {
    return convolution.window().dilationColumns() == 1;
  }

  /** Products of a result that one pass over a shifted image makes. */
  int passDepth() {
    return rowsAreDense() ? convolution.window().columns() * channels() : channels();
  }

  /** Passes for each row of the window. */
  int passesOfRow() {
    return rowsAreDense() ? 1 : convolution.window().columns();
  }
}
