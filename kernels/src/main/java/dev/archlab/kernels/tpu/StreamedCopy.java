package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.StridedLoops;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Blocks are loaded in the order that DRAM has and copied on the chip into the order of the result:
 * a transpose reads columns there.
 */
@AutoService(Kernel.class)
public final class StreamedCopy extends StreamKernel<Copy> {

  public StreamedCopy() {
    super(Copy.class);
  }

  @Override
  public String summary() {
    return "blocks in DRAM's order, put into the result's on the chip";
  }

  @Override
  boolean usable(Copy operation) {
    Region from = operation.from();
    return from.type().bytes() == Operand.ELEMENT_BYTES && operation.to().type() == from.type();
  }

  @Override
  List<BlockStream> streams(Copy operation) {
    return StridedLoops.over(operation.from(), operation.to()).stream()
        .map(
            nest -> {
              BlockStream stream = BlockStream.of(nest);
              Slot from = stream.input(View.of(nest, 0, operation.from().type()));
              Slot to = stream.output(View.of(nest, 1, operation.to().type()));
              stream.work(block -> block.words(VectorFunction.COPY, to, from));
              return stream;
            })
        .toList();
  }
}
