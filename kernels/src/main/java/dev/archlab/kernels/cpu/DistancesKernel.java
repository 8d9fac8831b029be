package dev.archlab.kernels.cpu;

import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;

/** Squared distances in float32: a difference and a fused multiply-add for each feature. */
abstract class DistancesKernel extends CpuKernel<SquaredDistances> {

  DistancesKernel(String name, int rung, String summary, String function) {
    super(SquaredDistances.class, name, rung, summary, function);
  }

  @Override
  public final boolean supports(SquaredDistances distances, LaunchContext context) {
    return dense(ElementType.F32, distances.queries(), distances.points(), distances.distances());
  }
}
