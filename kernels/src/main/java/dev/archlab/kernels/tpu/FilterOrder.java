package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Convolution;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Puts the weights of a convolution into the order group, window row, window column, channel,
 * output. They are read as they lie, output by output, and the vector unit exchanges the axes.
 */
final class FilterOrder {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** Weights of a block: enough to hide latencies, and few enough that transfers overlap. */
  private static final int ELEMENTS = 2048;

  /** Outputs of a block, which leave side by side. */
  private static final int MOST_OUTPUTS = 64;

  private final ProgramBuilder program;
  private final ConvolutionPlan plan;
  private final Convolution convolution;
  private final int window; // elements
  private final int blockOutputs;
  private final int blockChannels;
  private final long target;
  private final long loaded;
  private final long ordered;

  /**
   * @param words of the unified buffer; at least {@link #leastWords}
   */
  FilterOrder(ProgramBuilder program, ConvolutionPlan plan, long target, long words) {
    this.program = program;
    this.plan = plan;
    this.target = target;
    convolution = plan.convolution();
    window = convolution.window().rows() * convolution.window().columns();
    int outputs = Math.min(plan.outputs(), MOST_OUTPUTS);
    int channels = Math.min(plan.channels(), Math.max(1, ELEMENTS / (outputs * window)));
    while (words(outputs, channels) > words) {
      if (channels > 1) {
        channels = (channels + 1) / 2;
      } else {
        outputs = (outputs + 1) / 2;
      }
    }
    blockOutputs = outputs;
    blockChannels = channels;
    Buffer buffer = new Buffer(words * WORD);
    loaded = buffer.words(words(outputs, channels) / 2);
    ordered = buffer.words(words(outputs, channels) / 2);
  }

  /** Two sets of a block in either order. */
  private long words(int outputs, int channels) {
    return 4L * outputs * channels * window;
  }

  static long leastWords(Convolution convolution) {
    return 4L * convolution.window().rows() * convolution.window().columns();
  }

  void compile() {
    if (plan.outputs() <= blockOutputs && plan.channels() <= blockChannels) {
      Counter first = Counter.of(0);
      program.prefetched(
          "filters",
          convolution.groups(),
          1,
          false,
          (g, one) -> load(g, g, first, plan.outputs(), first, plan.channels()),
          (g, one) -> store(g, g, first, plan.outputs(), first, plan.channels()));
    } else {
      program.repeat("filters", 0, convolution.groups(), this::group);
    }
  }

  private void group(Counter group) {
    program.parts(
        "outputs",
        plan.outputs(),
        blockOutputs,
        (part, outputs) ->
            program.prefetched(
                "channels",
                plan.channels(),
                blockChannels,
                false,
                (c, channels) -> load(c, group, part, outputs, c, channels),
                (c, channels) -> store(c, group, part, outputs, c, channels)));
  }

  private Affine place(long address, Counter set) {
    return set.alternate((long) blockOutputs * blockChannels * window * WORD).plus(address);
  }

  private void load(
      Counter set, Counter group, Counter part, int outputs, Counter channel, int channels) {
    int filter = convolution.depth() * WORD;
    Affine from =
        group
            .times((long) plan.outputs() * filter)
            .plus(part.times((long) blockOutputs * filter))
            .plus(channel.times((long) blockChannels * window * WORD))
            .plus(convolution.weights().base());
    int columns = channels * window;
    program.load(
        Operand.rows(place(loaded, set), columns * WORD),
        Operand.rows(from, filter),
        outputs,
        columns);
  }

  private void store(
      Counter set, Counter group, Counter part, int outputs, Counter channel, int channels) {
    int size = channels * outputs * WORD;
    program.repeat(
        "element",
        0,
        window,
        element -> {
          Affine to = place(ordered, set).plus(element.times(size));
          Affine from = place(loaded, set).plus(element.times(WORD));
          program.words(
              VectorFunction.COPY,
              List.of(Operand.rows(to, outputs * WORD)),
              List.of(new Operand(from, window * WORD, channels * window * WORD)),
              channels,
              outputs,
              0);
        });
    int row = plan.outputs() * WORD;
    Affine to =
        group
            .times((long) convolution.depth() * row)
            .plus(part.times((long) blockOutputs * WORD))
            .plus(channel.times((long) blockChannels * row))
            .plus(target);
    program.repeat(
        "element",
        0,
        window,
        element ->
            program.store(
                Operand.rows(to.plus(element.times((long) plan.channels() * row)), row),
                Operand.rows(place(ordered, set).plus(element.times(size)), outputs * WORD),
                channels,
                outputs));
  }
}
