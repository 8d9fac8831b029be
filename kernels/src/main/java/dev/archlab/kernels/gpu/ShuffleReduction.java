package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Reduction;
import java.util.List;

/** Trees: of lanes along the last axis, else in shared memory. */
@AutoService(Kernel.class)
public final class ShuffleReduction extends ReductionKernel {

  public ShuffleReduction() {
    super("shuffle", 1, "a tree of exchanges between lanes; along inner axes in shared memory");
  }

  @Override
  List<GpuLaunch> plan(Reduction reduction, GpuMachine machine) {
    return List.of(reduction.inner() == 1 ? rows(reduction, machine) : columns(reduction, machine));
  }

  private GpuLaunch rows(Reduction reduction, GpuMachine machine) {
    int rows = reduction.outer();
    Dim3 block = RowThreads.block(rows, reduction.extent(), 4, machine);
    return launch(
        entry(reduction, "_rows"),
        RowThreads.grid(rows, block),
        block,
        arguments(reduction).s32(rows).s32(reduction.extent()));
  }

  private GpuLaunch columns(Reduction reduction, GpuMachine machine) {
    Dim3 block =
        AxisThreads.block(reduction.outer(), reduction.extent(), reduction.inner(), machine);
    return launch(
        entry(reduction, "_columns"),
        AxisThreads.grid(reduction.outer(), reduction.inner(), block),
        block,
        arguments(reduction).s32(reduction.outer()).s32(reduction.extent()).s32(reduction.inner()));
  }
}
