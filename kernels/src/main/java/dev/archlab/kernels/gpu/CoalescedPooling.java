package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Pooling;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each element of the result; lanes along the columns. */
@AutoService(Kernel.class)
public final class CoalescedPooling extends GpuKernel<Pooling> {

  private static final int THREADS = 128;

  public CoalescedPooling() {
    super(
        Pooling.class,
        "coalesced",
        0,
        "a thread for each element, lanes along the columns of the image",
        "pooling");
  }

  @Override
  boolean computes(Pooling pooling) {
    return dense(ElementType.F32, pooling.images(), pooling.result());
  }

  @Override
  List<GpuLaunch> plan(Pooling pooling, GpuMachine machine) {
    Arguments arguments =
        Arguments.NONE
            .u64(pooling.images().base())
            .u64(pooling.result().base())
            .s32(pooling.planes())
            .s32(pooling.height())
            .s32(pooling.width())
            .s32(pooling.outputRows())
            .s32(pooling.outputColumns())
            .bytes(Structs.of(pooling.window()));
    Dim3 grid = Dim3.of(ctas(Math.toIntExact(pooling.result().size()), THREADS));
    String entry = pooling.name().replace('-', '_');
    return List.of(launch(entry, grid, Dim3.of(THREADS), arguments));
  }
}
