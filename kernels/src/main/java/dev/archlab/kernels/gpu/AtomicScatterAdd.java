package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.ScatterAdd;
import java.util.List;

/** A thread for each element, which adds it to its sum in memory. */
@AutoService(Kernel.class)
public final class AtomicScatterAdd extends ScatterAddKernel {

  private static final int THREADS = 128;

  public AtomicScatterAdd() {
    super("atomic", 1, "a thread for each element adds it to its sum, atomically, in any order");
  }

  @Override
  List<GpuLaunch> plan(ScatterAdd scatter, GpuMachine machine) {
    int sums = Math.toIntExact(scatter.sums().size());
    Arguments whole = Arguments.NONE.u64(scatter.sums().base()).s32(sums);
    int x = powerOfTwo(scatter.columns(), THREADS);
    Dim3 block = Dim3.of(x, THREADS / x);
    Dim3 grid = Dim3.of(ctas(scatter.columns(), block.x()), ctas(scatter.count(), block.y()));
    return List.of(
        launch("zero", Dim3.of(ctas(sums, THREADS)), Dim3.of(THREADS), whole),
        launch("scatter_add_atomic", grid, block, arguments(scatter)));
  }
}
