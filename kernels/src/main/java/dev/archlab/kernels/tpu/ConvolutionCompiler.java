package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Window;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.ActivationFunction;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;

/**
 * Writes a convolution block by block: while the array works on one, the next is brought and the
 * last results leave. How the array multiplies is its dataflow's.
 */
abstract sealed class ConvolutionCompiler
    permits StationaryConvolution, OutputStationaryConvolution {

  static final int WORD = Operand.ELEMENT_BYTES;

  final ProgramBuilder program;
  final ConvolutionPlan plan;
  final Convolution convolution;
  final TpuConfig config;
  private final ImageBlocks images;
  private final long weights;
  private final long results;

  /**
   * @param weights their address in DRAM: group, window row, window column, channel, output
   */
  ConvolutionCompiler(
      ProgramBuilder program, ConvolutionPlan plan, long weights, TpuConfig config, Buffer buffer) {
    this.program = program;
    this.plan = plan;
    this.weights = weights;
    this.config = config;
    convolution = plan.convolution();
    images = new ImageBlocks(program, plan, buffer);
    results = buffer.words(2 * plan.resultWords());
  }

  static ConvolutionCompiler of(
      ProgramBuilder program, ConvolutionPlan plan, long weights, TpuConfig config) {
    Buffer buffer = new Buffer(config.unifiedBuffer().size());
    return plan.streamed()
        ? new OutputStationaryConvolution(program, plan, weights, config, buffer)
        : new StationaryConvolution(program, plan, weights, config, buffer);
  }

  /**
   * A block's results for some output channels.
   *
   * @param lines rows of the result
   * @param image address of the block of the image
   * @param weights address in DRAM of the first weight of the first output channel
   * @param outputs channels
   * @param set which of two places to use
   */
  abstract void multiply(
      int lines, Affine image, Affine weights, int outputs, Counter set, Affine target);

  final void compile() {
    images.prepare();
    int last = plan.parts() - 1;
    images.fetch(Counter.of(0), 0, Counter.of(0));
    program.repeat("part", 0, last, part -> blocks(part, true));
    blocks(Counter.of(last), false);
  }

  private void blocks(Counter part, boolean more) {
    int last = plan.blocks() - 1;
    for (int block = 0; block < last; block++) {
      images.fetch(part, block + 1, set(part, block + 1));
      work(part, block, set(part, block));
    }
    if (more) {
      images.fetch(part.plus(1), 0, set(part.plus(1), 0));
    }
    work(part, last, set(part, last));
  }

  /** Alternates from block to block, and from a part's last one to the next part's first. */
  private Counter set(Counter part, int block) {
    return plan.blocks() % 2 == 0 ? Counter.of(block) : part.plus(block);
  }

  private void work(Counter part, int block, Counter set) {
    int lines = plan.linesOf(block);
    int groupWidth = plan.groupWidth();
    int plane = convolution.outputRows() * convolution.outputColumns() * WORD;
    int column = plan.lines() * convolution.outputColumns() * WORD;
    long groupOfWeights = (long) convolution.depth() * plan.outputs() * WORD;
    program.parts(
        "group",
        plan.outputs(),
        groupWidth,
        (group, outputs) -> {
          Counter half = plan.outputs() > groupWidth ? group : set;
          Affine target = half.alternate(WORD * plan.resultWords()).plus(results);
          Affine first =
              part.modulo(groupOfWeights, convolution.groups())
                  .plus(group.times((long) groupWidth * WORD))
                  .plus(weights);
          multiply(lines, images.block(set), first, outputs, half, target);
          Affine to =
              part.times((long) plan.outputs() * plane)
                  .plus(group.times((long) groupWidth * plane))
                  .plus((long) block * column)
                  .plus(convolution.result().base());
          program.store(
              Operand.rows(to, plane),
              Operand.rows(target, column),
              outputs,
              lines * convolution.outputColumns());
        });
  }

  /** What is done in each pass over the image. */
  interface Pass {

    /**
     * @param offset from an element of the image to the one that is multiplied, in bytes
     * @param firstWeight row of the weights
     */
    void emit(long offset, int firstWeight, boolean first);
  }

  final void passes(Pass body) {
    Window window = convolution.window();
    int channels = plan.channels();
    for (int i = 0; i < window.rows(); i++) {
      for (int j = 0; j < plan.passesOfRow(); j++) {
        long line = (long) i * window.dilationRows() * plan.linePitch();
        long column = (long) j * window.dilationColumns() * channels;
        int weight = (i * window.columns() + j) * channels;
        body.emit((line + column) * WORD, weight, i == 0 && j == 0);
      }
    }
  }

  /** Windows along a row of the result that begin at such an element of the image. */
  final Operand windows(Affine first) {
    int step = convolution.window().strideColumns() * plan.channels() * WORD;
    return new Operand(first, step, WORD);
  }

  /** From a row of windows to the next. */
  final long lineStep() {
    return (long) convolution.window().strideRows() * plan.linePitch() * WORD;
  }

  /** Moves sums to a place in the results, whose columns are the block's positions. */
  final void activate(Affine to, Affine sums, int rows, int outputs) {
    int column = plan.lines() * convolution.outputColumns() * WORD;
    program.add(
        new Activate(
            new Operand(to, WORD, column),
            sums,
            rows,
            outputs,
            ActivationFunction.NONE,
            1,
            1,
            ElementType.F32));
  }

  /** From some accumulators to those of the next, in the other half if they fit. */
  final long otherHalf(int rows) {
    int all = config.accumulators().rows();
    return 2L * rows <= all ? (all + 1) / 2 : 0;
  }
}
