package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.ElementType;
import java.util.Locale;

/** Independent partial results, so that none waits for the one before it. */
@AutoService(Kernel.class)
public final class UnrolledReduction extends CpuKernel<Reduction> {

  public UnrolledReduction() {
    super(
        Reduction.class,
        "unrolled",
        0,
        "eight partial results of a row, or four neighbouring columns",
        "reduction");
  }

  @Override
  public boolean supports(Reduction reduction, LaunchContext context) {
    return dense(ElementType.F32, reduction.values(), reduction.result());
  }

  @Override
  public void run(Reduction reduction, LaunchContext context) {
    callFunction(
        context,
        "reduction_" + reduction.function().name().toLowerCase(Locale.ROOT),
        new long[] {
          reduction.values().base(),
          reduction.result().base(),
          reduction.outer(),
          reduction.extent(),
          reduction.inner()
        });
  }
}
