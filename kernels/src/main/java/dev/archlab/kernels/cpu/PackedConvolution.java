package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A product of filters and patches, in tiles of 4 × 4; patches are packed when they are needed. */
@AutoService(Kernel.class)
public final class PackedConvolution extends CpuKernel<Convolution> {

  /** Filters of a tile, and patches. */
  private static final int TILE = 4;

  public PackedConvolution() {
    super(
        Convolution.class,
        "packed",
        1,
        "4 filters × 4 patches in registers, patches packed as they are needed",
        "convolution");
  }

  @Override
  public boolean supports(Convolution convolution, LaunchContext context) {
    return dense(
        ElementType.F32, convolution.images(), convolution.weights(), convolution.result());
  }

  @Override
  public void run(Convolution convolution, LaunchContext context) {
    int groups = convolution.groups();
    int depth = convolution.depth();
    int outputs = convolution.outputChannels() / groups;
    int rounded = (outputs + TILE - 1) / TILE * TILE;
    Region patches = context.scratch("patches", ElementType.F32, depth, TILE);
    Region filters = context.scratch("filters", ElementType.F32, rounded / TILE, depth, TILE);
    LongStream tensors =
        LongStream.of(
            convolution.images().base(),
            convolution.weights().base(),
            convolution.result().base(),
            convolution.count(),
            groups,
            convolution.channels() / groups,
            outputs);
    LongStream window =
        WindowArguments.of(
            convolution.window(),
            convolution.height(),
            convolution.width(),
            convolution.outputRows(),
            convolution.outputColumns());
    LongStream buffers = LongStream.of(patches.base(), filters.base());
    call(context, Stream.of(tensors, window, buffers).flatMapToLong(part -> part).toArray());
  }
}
