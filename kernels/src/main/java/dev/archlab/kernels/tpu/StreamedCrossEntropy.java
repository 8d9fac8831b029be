package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** Gathers each row's own probability; the logarithms of a block are taken together. */
@AutoService(Kernel.class)
public final class StreamedCrossEntropy extends StreamKernel<CrossEntropy> {

  public StreamedCrossEntropy() {
    super(CrossEntropy.class);
  }

  @Override
  public String summary() {
    return "each row's own probability is gathered; then logarithms";
  }

  @Override
  public FunctionError functionError(CrossEntropy operation) {
    return StreamedElementwise.VECTOR_FUNCTIONS;
  }

  @Override
  boolean usable(CrossEntropy operation) {
    return operation.probabilities().type() == ElementType.F32
        && operation.labels().type() == ElementType.S32
        && areFloats(operation.outputs());
  }

  @Override
  List<BlockStream> streams(CrossEntropy operation) {
    int classes = operation.classes();
    BlockStream stream = new BlockStream(1, 1, operation.rows(), classes).ofWholeRows();
    Slot probabilities = stream.input(View.matrix(operation.probabilities(), classes));
    Slot labels = stream.input(View.perRow(operation.labels()), Extent.PER_ROW);
    Slot losses = stream.output(View.perRow(operation.losses()), Extent.PER_ROW);
    stream.work(
        block -> {
          block.gather(losses, probabilities, labels);
          block.floats(VectorFunction.LOG, losses, losses);
          block.floats(VectorFunction.MULTIPLY, -1f, losses, losses);
        });
    return List.of(stream);
  }
}
