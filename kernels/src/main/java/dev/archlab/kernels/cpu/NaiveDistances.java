package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;

/** One pair of query and point after another. */
@AutoService(Kernel.class)
public final class NaiveDistances extends DistancesKernel {

  public NaiveDistances() {
    super("naive", 0, "one sum of squared differences after another", "distances_naive");
  }

  @Override
  public void run(SquaredDistances distances, LaunchContext context) {
    call(
        context,
        distances.queries().base(),
        distances.points().base(),
        distances.distances().base(),
        distances.queryCount(),
        distances.pointCount(),
        distances.features());
  }
}
