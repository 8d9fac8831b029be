package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import java.util.List;
import java.util.stream.Stream;

/** A thread for the same element of several images; lanes along the elements. */
@AutoService(Kernel.class)
public final class CoalescedBatchNormalization extends GpuKernel<BatchNormalization> {

  private static final int THREADS = 128;

  /** Images for each thread, which finds its channel's factor once. */
  private static final int IMAGES = 4;

  public CoalescedBatchNormalization() {
    super(
        BatchNormalization.class,
        "coalesced",
        0,
        "a thread for an element of several images, lanes along the elements",
        "batch_normalization");
  }

  @Override
  boolean computes(BatchNormalization operation) {
    return Stream.concat(operation.inputs().stream(), operation.outputs().stream())
        .allMatch(region -> dense(ElementType.F32, region));
  }

  @Override
  List<GpuLaunch> plan(BatchNormalization operation, GpuMachine machine) {
    int elements = operation.channels() * operation.plane();
    int x = powerOfTwo(elements, THREADS);
    Dim3 block = Dim3.of(x, THREADS / x);
    Dim3 grid = Dim3.of(ctas(elements, block.x()), ctas(operation.count(), IMAGES * block.y()));
    Arguments arguments =
        Arguments.NONE
            .u64(operation.values().base())
            .u64(operation.mean().base())
            .u64(operation.variance().base())
            .u64(operation.scale().base())
            .u64(operation.shift().base())
            .u64(operation.result().base())
            .s32(operation.count())
            .s32(operation.channels())
            .s32(operation.plane())
            .f32(operation.epsilon());
    return List.of(launch("batch_normalization", grid, block, arguments));
  }
}
