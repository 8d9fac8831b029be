package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Reduction;
import java.util.List;

/** A thread for each result. */
@AutoService(Kernel.class)
public final class NaiveReduction extends ReductionKernel {

  private static final int THREADS = 64;

  public NaiveReduction() {
    super("naive", 0, "a thread for each result, which it finds one element after the other");
  }

  @Override
  List<GpuLaunch> plan(Reduction reduction, GpuMachine machine) {
    int results = Math.toIntExact(reduction.result().size());
    Arguments arguments =
        arguments(reduction).s32(reduction.outer()).s32(reduction.extent()).s32(reduction.inner());
    Dim3 grid = Dim3.of(ctas(results, THREADS));
    return List.of(launch(entry(reduction, "_naive"), grid, Dim3.of(THREADS), arguments));
  }
}
