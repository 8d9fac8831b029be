package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.MomentumUpdate;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** Two multiply-adds for each block of weights. */
@AutoService(Kernel.class)
public final class StreamedMomentum extends StreamKernel<MomentumUpdate> {

  public StreamedMomentum() {
    super(MomentumUpdate.class);
  }

  @Override
  public String summary() {
    return "two multiply-adds for each block of weights";
  }

  @Override
  boolean usable(MomentumUpdate operation) {
    return areFloats(operation.inputs());
  }

  @Override
  List<BlockStream> streams(MomentumUpdate operation) {
    BlockStream stream = BlockStream.ofElements(operation.weights());
    Slot weights = stream.input(View.elements(operation.weights()));
    Slot velocity = stream.input(View.elements(operation.velocity()));
    Slot gradients = stream.input(View.elements(operation.gradients()));
    Slot nextVelocity = stream.output(View.elements(operation.velocity()));
    Slot nextWeights = stream.output(View.elements(operation.weights()));
    stream.work(
        block -> {
          block.floats(
              VectorFunction.MULTIPLY_ADD, operation.momentum(), nextVelocity, velocity, gradients);
          block.floats(
              VectorFunction.MULTIPLY_ADD, -operation.rate(), nextWeights, nextVelocity, weights);
        });
    return List.of(stream);
  }
}
