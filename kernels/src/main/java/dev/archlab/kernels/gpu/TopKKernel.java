package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;

/** The k smallest of each row; exact, equal values in the order of columns, a NaN as infinity. */
abstract class TopKKernel extends GpuKernel<TopK> {

  TopKKernel(String name, int rung, String summary, String file) {
    super(TopK.class, name, rung, summary, file);
  }

  @Override
  final boolean computes(TopK topK) {
    return dense(ElementType.F32, topK.values(), topK.smallest())
        && dense(ElementType.S32, topK.columns());
  }

  static Arguments arguments(TopK topK) {
    return Arguments.NONE
        .u64(topK.values().base())
        .u64(topK.smallest().base())
        .u64(topK.columns().base())
        .s32(topK.rows())
        .s32(topK.width())
        .s32(topK.k());
  }
}
