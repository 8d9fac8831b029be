package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.ElementType;

/** One value for all elements along an axis; float32 sums in some order. */
abstract class ReductionKernel extends GpuKernel<Reduction> {

  ReductionKernel(String name, int rung, String summary) {
    super(Reduction.class, name, rung, summary, "reduction");
  }

  @Override
  final boolean computes(Reduction reduction) {
    return dense(ElementType.F32, reduction.values(), reduction.result());
  }

  static String entry(Reduction reduction, String way) {
    return reduction.name().replace('-', '_') + way;
  }

  static Arguments arguments(Reduction reduction) {
    return Arguments.NONE.u64(reduction.values().base()).u64(reduction.result().base());
  }
}
