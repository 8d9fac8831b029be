package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Adam block by block; the corrections of the means are products with reciprocals that are made
 * once. A root and a quotient for each weight take most of the time.
 */
@AutoService(Kernel.class)
public final class StreamedAdam extends StreamKernel<AdamUpdate> {

  public StreamedAdam() {
    super(AdamUpdate.class);
  }

  @Override
  public String summary() {
    return "both means, their corrections and the step for each block of weights";
  }

  @Override
  boolean usable(AdamUpdate operation) {
    return areFloats(operation.inputs());
  }

  @Override
  List<BlockStream> streams(AdamUpdate operation) {
    BlockStream stream = BlockStream.ofElements(operation.weights());
    Slot weights = stream.input(View.elements(operation.weights()));
    Slot mean = stream.input(View.elements(operation.mean()));
    Slot variance = stream.input(View.elements(operation.variance()));
    Slot gradients = stream.input(View.elements(operation.gradients()));
    Slot power1 = stream.input(View.scalar(operation.powers(), 0));
    Slot power2 = stream.input(View.scalar(operation.powers(), 1));
    Slot nextMean = stream.output(View.elements(operation.mean()));
    Slot nextVariance = stream.output(View.elements(operation.variance()));
    Slot nextWeights = stream.output(View.elements(operation.weights()));
    Slot one = stream.temporary(Extent.SCALAR);
    Slot factor1 = stream.temporary(Extent.SCALAR);
    Slot factor2 = stream.temporary(Extent.SCALAR);
    Slot step = stream.temporary(Extent.MATRIX);
    stream.setup(
        block -> {
          block.fill(one, 1f);
          correction(block, factor1, power1, one);
          correction(block, factor2, power2, one);
        });
    stream.work(
        block -> {
          float beta1 = operation.beta1();
          float beta2 = operation.beta2();
          block.floats(VectorFunction.MULTIPLY, 1 - beta1, step, gradients);
          block.floats(VectorFunction.MULTIPLY_ADD, beta1, nextMean, mean, step);
          block.floats(VectorFunction.MULTIPLY, step, gradients, gradients);
          block.floats(VectorFunction.MULTIPLY, 1 - beta2, step, step);
          block.floats(VectorFunction.MULTIPLY_ADD, beta2, nextVariance, variance, step);
          block.floats(VectorFunction.MULTIPLY, step, nextVariance, factor2);
          block.floats(VectorFunction.SQRT, step, step);
          block.floats(VectorFunction.ADD, operation.epsilon(), step, step);
          block.floats(VectorFunction.MULTIPLY, nextWeights, nextMean, factor1);
          block.floats(VectorFunction.DIVIDE, step, nextWeights, step);
          block.floats(VectorFunction.MULTIPLY_ADD, -operation.rate(), nextWeights, step, weights);
        });
    return List.of(stream);
  }

  /** 1 ÷ (1 − βᵗ). */
  private static void correction(Block block, Slot to, Slot power, Slot one) {
    block.floats(VectorFunction.SUBTRACT, to, one, power);
    block.floats(VectorFunction.DIVIDE, to, one, to);
  }
}
