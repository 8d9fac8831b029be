package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** As {@link StreamedReduction}, with the place of what is found; of equal ones the first. */
@AutoService(Kernel.class)
public final class StreamedArgReduction extends StreamKernel<ArgReduction> {

  public StreamedArgReduction() {
    super(ArgReduction.class);
  }

  @Override
  public String summary() {
    return "extremes with their places along rows or columns; then the blocks' results";
  }

  @Override
  boolean usable(ArgReduction operation) {
    return areFloats(operation.inputs()) && operation.positions().type() == ElementType.S32;
  }

  @Override
  List<BlockStream> streams(ArgReduction operation) {
    AxisStream axis = AxisStream.of(operation.values(), operation.axis());
    BlockStream stream = axis.stream();
    Slot values = axis.values();
    Slot positions = axis.result(operation.positions());
    Slot best = axis.temporary();
    Slot part = axis.temporary();
    Slot place = axis.temporary();
    Slot mask = axis.temporary();
    Slot first = stream.temporary(Extent.SCALAR);
    boolean largest = operation.largest();
    stream.begin(
        block -> {
          block.fill(best, largest ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY);
          block.words(VectorFunction.FILL, 0, positions);
          block.words(VectorFunction.FILL, 0, first);
        });
    stream.work(
        block -> {
          block.reduce(axis.extreme(largest), values, part, place);
          block.words(VectorFunction.ADD, place, place, first);
          block.words(VectorFunction.ADD, axis.extent(block), first, first);
          block.floats(largest ? VectorFunction.GREATER : VectorFunction.LESS, mask, part, best);
          block.words(VectorFunction.SELECT, best, mask, part, best);
          block.words(VectorFunction.SELECT, positions, mask, place, positions);
        });
    return List.of(stream);
  }
}
