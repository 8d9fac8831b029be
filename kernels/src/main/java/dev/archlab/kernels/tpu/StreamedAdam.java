package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** Adam as it is defined, block by block; quotients and roots take most of the time. */
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
    Slot correction = stream.temporary(Extent.SCALAR);
    Slot root = stream.temporary(Extent.MATRIX);
    stream.work(
        block -> {
          float beta1 = operation.beta1();
          float beta2 = operation.beta2();
          block.floats(VectorFunction.MULTIPLY, 1 - beta1, root, gradients);
          block.floats(VectorFunction.MULTIPLY_ADD, beta1, nextMean, mean, root);
          block.floats(VectorFunction.MULTIPLY, root, gradients, gradients);
          block.floats(VectorFunction.MULTIPLY, 1 - beta2, root, root);
          block.floats(VectorFunction.MULTIPLY_ADD, beta2, nextVariance, variance, root);
          oneMinus(block, correction, power2);
          block.floats(VectorFunction.DIVIDE, root, nextVariance, correction);
          block.floats(VectorFunction.SQRT, root, root);
          block.floats(VectorFunction.ADD, operation.epsilon(), root, root);
          oneMinus(block, correction, power1);
          block.floats(VectorFunction.DIVIDE, nextWeights, nextMean, correction);
          block.floats(VectorFunction.DIVIDE, root, nextWeights, root);
          block.floats(VectorFunction.MULTIPLY_ADD, -operation.rate(), nextWeights, root, weights);
        });
    return List.of(stream);
  }

  private static void oneMinus(Block block, Slot to, Slot x) {
    block.floats(VectorFunction.MULTIPLY, -1f, to, x);
    block.floats(VectorFunction.ADD, 1f, to, to);
  }
}
