package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;

/** Squared distances in float32, Σ (q − r)² term by term in the order of the features. */
abstract class DistancesKernel extends GpuKernel<SquaredDistances> {

  DistancesKernel(String name, int rung, String summary, String file) {
    super(SquaredDistances.class, name, rung, summary, file);
  }

  @Override
  final boolean computes(SquaredDistances distances) {
    return dense(ElementType.F32, distances.queries(), distances.points(), distances.distances());
  }

  static Arguments arguments(SquaredDistances distances) {
    return Arguments.NONE
        .u64(distances.queries().base())
        .u64(distances.points().base())
        .u64(distances.distances().base())
        .s32(distances.queryCount())
        .s32(distances.pointCount())
        .s32(distances.features());
  }
}
