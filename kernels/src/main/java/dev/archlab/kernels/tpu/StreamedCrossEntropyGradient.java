package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Compares the classes' numbers with each row's label, which gives the 1 to be taken off; what
 * remains is multiplied with the reciprocal of the number of rows.
 */
@AutoService(Kernel.class)
public final class StreamedCrossEntropyGradient extends StreamKernel<CrossEntropyGradient> {

  public StreamedCrossEntropyGradient() {
    super(CrossEntropyGradient.class);
  }

  @Override
  public String summary() {
    return "less 1 where a class's number is the row's label; then times 1 ÷ rows";
  }

  @Override
  boolean usable(CrossEntropyGradient operation) {
    return operation.probabilities().type() == ElementType.F32
        && operation.labels().type() == ElementType.S32
        && areFloats(operation.outputs());
  }

  @Override
  List<BlockStream> streams(CrossEntropyGradient operation) {
    int classes = operation.classes();
    BlockStream stream = new BlockStream(1, 1, operation.rows(), classes).ofWholeRows();
    Slot probabilities = stream.input(View.matrix(operation.probabilities(), classes));
    Slot labels = stream.input(View.perRow(operation.labels()), Extent.PER_ROW);
    Slot gradient = stream.output(View.matrix(operation.gradient(), classes));
    Slot numbers = stream.temporary(Extent.PER_COLUMN);
    Slot own = stream.temporary(Extent.MATRIX);
    stream.setup(block -> block.words(VectorFunction.IOTA, numbers));
    stream.work(
        block -> {
          block.words(VectorFunction.EQUAL, own, numbers, labels);
          block.words(VectorFunction.S32_TO_F32, own, own);
          block.floats(VectorFunction.SUBTRACT, gradient, probabilities, own);
          block.floats(VectorFunction.MULTIPLY, 1f / operation.rows(), gradient, gradient);
        });
    return List.of(stream);
  }
}
