package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Softmax of whole rows: maximum, difference, exponential and sum on the chip; a row's quotients
 * are products with one reciprocal.
 */
@AutoService(Kernel.class)
public final class StreamedSoftmax extends StreamKernel<Softmax> {

  public StreamedSoftmax() {
    super(Softmax.class);
  }

  @Override
  public String summary() {
    return "whole rows on the chip: maximum, exponentials, and products with the reciprocal sum";
  }

  @Override
  public FunctionError functionError(Softmax operation) {
    return StreamedElementwise.VECTOR_FUNCTIONS;
  }

  @Override
  boolean usable(Softmax operation) {
    return areFloats(operation.inputs()) && areFloats(operation.outputs());
  }

  @Override
  List<BlockStream> streams(Softmax operation) {
    int columns = operation.columns();
    BlockStream stream = new BlockStream(1, 1, operation.rows(), columns).ofWholeRows();
    Slot x = stream.input(View.matrix(operation.values(), columns));
    Slot y = stream.output(View.matrix(operation.result(), columns));
    Slot perRow = stream.temporary(Extent.PER_ROW); // the maximum, then the sum
    Slot place = stream.temporary(Extent.PER_ROW);
    Slot one = stream.temporary(Extent.SCALAR);
    stream.setup(block -> block.fill(one, 1f));
    stream.work(
        block -> {
          block.reduce(VectorFunction.ROW_MAX, x, perRow, place);
          block.floats(VectorFunction.SUBTRACT, y, x, perRow);
          block.floats(VectorFunction.EXP, y, y);
          block.reduce(VectorFunction.ROW_SUM, y, perRow);
          block.floats(VectorFunction.DIVIDE, perRow, one, perRow);
          block.floats(VectorFunction.MULTIPLY, y, y, perRow);
        });
    return List.of(stream);
  }
}
