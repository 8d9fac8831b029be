package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * A channel is a row of a block, whose factor scale / √(variance + ε) is computed once for the row;
 * channels of one element are columns.
 */
@AutoService(Kernel.class)
public final class StreamedBatchNormalization extends StreamKernel<BatchNormalization> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  public StreamedBatchNormalization() {
    super(BatchNormalization.class);
  }

  @Override
  public String summary() {
    return "a factor for each channel, then a difference and a multiply-add for each element";
  }

  @Override
  boolean usable(BatchNormalization operation) {
    return areFloats(operation.inputs()) && areFloats(operation.outputs());
  }

  @Override
  List<BlockStream> streams(BatchNormalization operation) {
    boolean perRow = operation.plane() > 1;
    int count = operation.count();
    int channels = operation.channels();
    BlockStream stream =
        perRow
            ? new BlockStream(1, count, channels, operation.plane())
            : new BlockStream(1, 1, count, channels);
    Slot values = stream.input(elements(operation, operation.values()));
    Slot mean = stream.input(channel(operation.mean(), perRow));
    Slot variance = stream.input(channel(operation.variance(), perRow));
    Slot scale = stream.input(channel(operation.scale(), perRow));
    Slot shift = stream.input(channel(operation.shift(), perRow));
    Slot factor = stream.temporary(perRow ? Extent.PER_ROW : Extent.PER_COLUMN);
    Slot result = stream.output(elements(operation, operation.result()));
    stream.work(
        block -> {
          block.floats(VectorFunction.ADD, operation.epsilon(), factor, variance);
          block.floats(VectorFunction.SQRT, factor, factor);
          block.floats(VectorFunction.DIVIDE, factor, scale, factor);
          block.floats(VectorFunction.SUBTRACT, result, values, mean);
          block.floats(VectorFunction.MULTIPLY_ADD, result, result, factor, shift);
        });
    return List.of(stream);
  }

  private static View elements(BatchNormalization operation, Region tensor) {
    if (operation.plane() == 1) {
      return View.matrix(tensor, operation.channels());
    }
    int row = Math.multiplyExact(operation.plane(), WORD);
    long image = (long) operation.channels() * row;
    return new View(tensor.base(), ElementType.F32, 0, image, row, WORD);
  }

  private static View channel(Region vector, boolean perRow) {
    return perRow ? View.perRow(vector) : View.elements(vector);
  }
}
