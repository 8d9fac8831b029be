package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Window;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Blocks of images in the unified buffer, channels last and zeros around them: they are loaded as
 * they are in DRAM, channels first, and the vector unit moves them.
 */
final class ImageBlocks {

  private static final int WORD = Operand.ELEMENT_BYTES;

  private final ProgramBuilder program;
  private final ConvolutionPlan plan;
  private final Convolution convolution;
  private final long padded;
  private final long staging;

  ImageBlocks(ProgramBuilder program, ConvolutionPlan plan, Buffer buffer) {
    this.program = program;
    this.plan = plan;
    convolution = plan.convolution();
    padded = buffer.words(2 * plan.imageWords());
    staging = buffer.words(2 * plan.stagingWords());
  }

  /** The address of a block's first element, padding included. */
  Affine block(Counter set) {
    return set.alternate(WORD * plan.imageWords()).plus(padded);
  }

  /** Puts zeros where every block has padding: left and right. */
  void prepare() {
    Window window = convolution.window();
    int channels = plan.channels();
    int right = (window.padLeft() + convolution.width()) * channels;
    for (int set = 0; set < 2; set++) {
      zeros(block(Counter.of(set)), window.padLeft() * channels);
      zeros(block(Counter.of(set)).plus((long) right * WORD), window.padRight() * channels);
    }
  }

  private void zeros(Affine address, int columns) {
    if (columns > 0) {
      Operand strip = Operand.rows(address, plan.linePitch() * WORD);
      program.fill(strip, plan.inputLines(plan.lines()), columns, 0f);
    }
  }

  /**
   * Brings a block.
   *
   * @param part which group of channels of which image
   * @param block of rows of the result
   */
  void fetch(Counter part, int block, Counter set) {
    Window window = convolution.window();
    int height = convolution.height();
    int lines = plan.inputLines(plan.linesOf(block));
    int first = block * plan.lines() * window.strideRows() - window.padTop();
    int above = Math.min(lines, Math.max(0, -first));
    int inside = Math.max(0, Math.min(height, first + lines) - (first + above));
    zeroLines(set, 0, above);
    zeroLines(set, above + inside, lines - above - inside);
    if (inside > 0) {
      int bytes = inside * convolution.width() * WORD;
      long plane = (long) height * convolution.width() * WORD;
      Affine from =
          part.times(plan.channels() * plane)
              .plus((long) (first + above) * convolution.width() * WORD)
              .plus(convolution.images().base());
      Affine raw = set.alternate(WORD * plan.stagingWords()).plus(staging);
      program.load(
          Operand.rows(raw, bytes),
          Operand.rows(from, Math.toIntExact(plane)),
          plan.channels(),
          bytes / WORD);
      long corner = (long) above * plan.linePitch() + (long) window.padLeft() * plan.channels();
      move(raw, bytes, block(set).plus(corner * WORD), inside);
    }
  }

  private void zeroLines(Counter set, int first, int lines) {
    if (lines > 0) {
      Affine address = block(set).plus((long) first * plan.linePitch() * WORD);
      program.fill(new Operand(address, 0, WORD), 1, lines * plan.linePitch(), 0f);
    }
  }

  /**
   * Channel by channel or row by row; in fewer instructions, so that they do not fill the queue.
   */
  private void move(Affine from, int plane, Affine to, int lines) {
    int width = convolution.width();
    int channels = plan.channels();
    int line = width * WORD;
    int pixel = channels * WORD;
    int pitch = plan.linePitch() * WORD;
    if (channels <= lines) {
      program.repeat(
          "channel",
          0,
          channels,
          c ->
              copy(
                  new Operand(to.plus(c.times(WORD)), pitch, pixel),
                  new Operand(from.plus(c.times(plane)), line, WORD),
                  lines,
                  width));
    } else {
      program.repeat(
          "row",
          0,
          lines,
          y ->
              copy(
                  new Operand(to.plus(y.times(pitch)), pixel, WORD),
                  new Operand(from.plus(y.times(line)), WORD, plane),
                  width,
                  channels));
    }
  }

  private void copy(Operand to, Operand from, int rows, int columns) {
    program.words(VectorFunction.COPY, List.of(to), List.of(from), rows, columns, 0);
  }
}
