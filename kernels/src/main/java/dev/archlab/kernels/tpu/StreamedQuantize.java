package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Quantize;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/** One instruction for each block; the scale stays on the chip. */
@AutoService(Kernel.class)
public final class StreamedQuantize extends StreamKernel<Quantize> {

  public StreamedQuantize() {
    super(Quantize.class);
  }

  @Override
  public String summary() {
    return "quotients, rounded and saturated, block by block";
  }

  @Override
  boolean usable(Quantize operation) {
    return areFloats(operation.inputs());
  }

  @Override
  List<BlockStream> streams(Quantize operation) {
    BlockStream stream = BlockStream.ofElements(operation.values());
    Slot values = stream.input(View.elements(operation.values()));
    Slot scale = stream.input(View.scalar(operation.scale(), 0));
    Slot result = stream.output(View.elements(operation.result()));
    stream.work(block -> block.floats(VectorFunction.QUANTIZE, result, values, scale));
    return List.of(stream);
  }
}
