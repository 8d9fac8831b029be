package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.sim.ElementType;

/** Rows added up by index, in float32 and in some order. */
abstract class ScatterAddKernel extends GpuKernel<ScatterAdd> {

  ScatterAddKernel(String name, int rung, String summary) {
    super(ScatterAdd.class, name, rung, summary, "rows");
  }

  @Override
  final boolean computes(ScatterAdd scatter) {
    return dense(ElementType.F32, scatter.rows(), scatter.sums())
        && dense(ElementType.S32, scatter.indices());
  }

  static Arguments arguments(ScatterAdd scatter) {
    return Arguments.NONE
        .u64(scatter.rows().base())
        .u64(scatter.indices().base())
        .u64(scatter.sums().base())
        .s32(scatter.count())
        .s32(scatter.columns());
  }
}
