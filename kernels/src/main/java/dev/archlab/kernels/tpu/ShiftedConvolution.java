package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.TpuConfig;

/**
 * A convolution as a sum of products: for each row of the window the image, shifted by that row, is
 * multiplied by the weights of that row, and the accumulators add. Channels lie last on the chip,
 * so that the elements of a window's row are neighbours and the array reads them where they are;
 * nothing is copied for each place of the window. With dilated columns each element of the window
 * is a product of its own.
 *
 * <p>Weights stay in a stationary array, an input-stationary one included; an output-stationary one
 * keeps the sums.
 */
@AutoService(Kernel.class)
public final class ShiftedConvolution implements Kernel<Convolution> {

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<Convolution> operation() {
    return Convolution.class;
  }

  @Override
  public String name() {
    return "shifted";
  }

  @Override
  public String summary() {
    return "a product of the shifted image for each row of the window, added in the accumulators";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Convolution convolution, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    return config.array().format() == TpuConfig.Format.FLOAT32
        && ConvolutionPlan.accumulatorRows(convolution, config) <= config.accumulators().rows()
        && leastWords(convolution, config) <= ConvolutionPlan.room(config);
  }

  private static long leastWords(Convolution convolution, TpuConfig config) {
    return Math.max(
        ConvolutionPlan.least(convolution, config).words(), FilterOrder.leastWords(convolution));
  }

  @Override
  public String refusal(Convolution convolution, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    if (config.array().format() != TpuConfig.Format.FLOAT32) {
      return Matrices.needsFloat32(config);
    }
    int rows = ConvolutionPlan.accumulatorRows(convolution, config);
    return rows <= config.accumulators().rows()
        ? Matrices.needsBuffer(leastWords(convolution, config), context)
        : "needs accumulators.rows of at least %d, a row of the result, but it is %d"
            .formatted(rows, config.accumulators().rows());
  }

  @Override
  public void run(Convolution convolution, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    ConvolutionPlan plan = ConvolutionPlan.of(convolution, config);
    ProgramBuilder program = new ProgramBuilder();
    long weights = convolution.weights().base();
    if (plan.channels() > 1 || plan.outputs() > 1) {
      int size = Math.toIntExact(convolution.weights().size());
      weights = context.scratch("weights_by_window", ElementType.F32, size).base();
      new FilterOrder(program, plan, weights, ConvolutionPlan.room(config)).compile();
    }
    ConvolutionCompiler.of(program, plan, weights, config).compile();
    context.launch(program.launch("convolution"));
  }
}
