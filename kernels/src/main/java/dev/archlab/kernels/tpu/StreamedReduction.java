package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Reduction;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Reductions along the last axis run along rows, across the lanes; others run down columns, each in
 * its lane. Extents that exceed a block are reduced block by block.
 */
@AutoService(Kernel.class)
public final class StreamedReduction extends StreamKernel<Reduction> {

  public StreamedReduction() {
    super(Reduction.class);
  }

  @Override
  public String summary() {
    return "rows across the lanes, or columns in a lane each; then the blocks' results";
  }

  @Override
  boolean usable(Reduction operation) {
    return areFloats(operation.inputs()) && areFloats(operation.outputs());
  }

  @Override
  List<BlockStream> streams(Reduction operation) {
    AxisStream axis = AxisStream.of(operation.values(), operation.axis());
    BlockStream stream = axis.stream();
    Slot values = axis.values();
    Slot result = axis.result(operation.result());
    Slot part = axis.temporary();
    Slot place = axis.temporary();
    Reduction.Function function = operation.function();
    boolean sums = function == Reduction.Function.SUM || function == Reduction.Function.MEAN;
    stream.begin(
        block ->
            block.fill(
                result,
                switch (function) {
                  case SUM, MEAN -> 0f;
                  case MAXIMUM -> Float.NEGATIVE_INFINITY;
                  case MINIMUM -> Float.POSITIVE_INFINITY;
                }));
    stream.work(
        block -> {
          if (sums) {
            block.reduce(axis.sum(), values, part);
            block.floats(VectorFunction.ADD, result, result, part);
          } else {
            boolean largest = function == Reduction.Function.MAXIMUM;
            block.reduce(axis.extreme(largest), values, part, place);
            VectorFunction better = largest ? VectorFunction.MAXIMUM : VectorFunction.MINIMUM;
            block.floats(better, result, result, part);
          }
        });
    stream.end(
        block -> {
          if (function == Reduction.Function.MEAN) {
            block.floats(VectorFunction.MULTIPLY, 1f / operation.extent(), result, result);
          }
        });
    return List.of(stream);
  }
}
