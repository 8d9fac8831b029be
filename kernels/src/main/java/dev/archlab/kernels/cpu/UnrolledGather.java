package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** Row by row, four elements at a time. */
@AutoService(Kernel.class)
public final class UnrolledGather extends CpuKernel<Gather> {

  public UnrolledGather() {
    super(Gather.class, "unrolled", 0, "row by row, four elements at a time", "gather");
  }

  @Override
  public boolean supports(Gather gather, LaunchContext context) {
    return gather.table().type().bytes() == Integer.BYTES
        && gather.table().isDense()
        && gather.rows().isDense()
        && dense(ElementType.S32, gather.indices());
  }

  @Override
  public void run(Gather gather, LaunchContext context) {
    call(
        context,
        gather.table().base(),
        gather.indices().base(),
        gather.rows().base(),
        gather.count(),
        gather.columns());
  }
}
