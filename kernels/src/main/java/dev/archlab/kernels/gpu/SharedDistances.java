package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.SquaredDistances;
import java.util.List;

/** Tiles of queries and points in shared memory. */
@AutoService(Kernel.class)
public final class SharedDistances extends DistancesKernel {

  private static final int TILE = 16;

  public SharedDistances() {
    super("shared", 1, "tiles of 16 rows × 16 features in shared memory", "distances_shared");
  }

  @Override
  List<GpuLaunch> plan(SquaredDistances distances, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(distances.pointCount(), TILE), ctas(distances.queryCount(), TILE));
    return List.of(launch("distances_shared", grid, Dim3.of(TILE, TILE), arguments(distances)));
  }
}
