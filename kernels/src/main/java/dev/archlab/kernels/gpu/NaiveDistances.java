package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.SquaredDistances;
import java.util.List;

/** A thread for each pair. */
@AutoService(Kernel.class)
public final class NaiveDistances extends DistancesKernel {

  private static final Dim3 BLOCK = Dim3.of(32, 8);

  public NaiveDistances() {
    super(
        "naive",
        0,
        "a thread for each pair, lanes read rows of points: uncoalesced",
        "distances_naive");
  }

  @Override
  List<GpuLaunch> plan(SquaredDistances distances, GpuMachine machine) {
    Dim3 grid =
        Dim3.of(ctas(distances.pointCount(), BLOCK.x()), ctas(distances.queryCount(), BLOCK.y()));
    return List.of(launch("distances_naive", grid, BLOCK, arguments(distances)));
  }
}
