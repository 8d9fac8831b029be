package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.sim.ElementType;

/** Row by row, four elements at a time; rows are added in their order. */
@AutoService(Kernel.class)
public final class UnrolledScatterAdd extends CpuKernel<ScatterAdd> {

  public UnrolledScatterAdd() {
    super(ScatterAdd.class, "unrolled", 0, "row by row, four elements at a time", "scatter_add");
  }

  @Override
  public boolean supports(ScatterAdd scatter, LaunchContext context) {
    return dense(ElementType.F32, scatter.rows(), scatter.sums())
        && dense(ElementType.S32, scatter.indices());
  }

  @Override
  public void run(ScatterAdd scatter, LaunchContext context) {
    call(
        context,
        scatter.rows().base(),
        scatter.indices().base(),
        scatter.sums().base(),
        scatter.count(),
        scatter.sumRows(),
        scatter.columns());
  }
}
