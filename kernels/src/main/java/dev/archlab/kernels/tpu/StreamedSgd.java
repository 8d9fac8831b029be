package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** A multiply-add for each block of weights. */
@AutoService(Kernel.class)
public final class StreamedSgd extends StreamKernel<SgdUpdate> {

  public StreamedSgd() {
    super(SgdUpdate.class);
  }

  @Override
  public String summary() {
    return "a multiply-add for each block of weights";
  }

  @Override
  boolean usable(SgdUpdate operation) {
    return areFloats(operation.inputs());
  }

  @Override
  List<BlockStream> streams(SgdUpdate operation) {
    BlockStream stream = BlockStream.ofElements(operation.weights());
    Slot weights = stream.input(View.elements(operation.weights()));
    Slot gradients = stream.input(View.elements(operation.gradients()));
    Slot next = stream.output(View.elements(operation.weights()));
    stream.work(
        block ->
            block.floats(VectorFunction.MULTIPLY_ADD, -operation.rate(), next, gradients, weights));
    return List.of(stream);
  }
}
