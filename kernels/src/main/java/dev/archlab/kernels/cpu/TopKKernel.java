package dev.archlab.kernels.cpu;

import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;

/** The k smallest of each row of float32. NaNs count as larger than all numbers. */
abstract class TopKKernel extends CpuKernel<TopK> {

  TopKKernel(String name, int rung, String summary, String function) {
    super(TopK.class, name, rung, summary, function);
  }

  @Override
  public final boolean supports(TopK topK, LaunchContext context) {
    return dense(ElementType.F32, topK.values(), topK.smallest())
        && dense(ElementType.S32, topK.columns());
  }

  @Override
  public final void run(TopK topK, LaunchContext context) {
    call(
        context,
        topK.values().base(),
        topK.smallest().base(),
        topK.columns().base(),
        topK.rows(),
        topK.width(),
        topK.k());
  }
}
