package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** One pass along each line that keeps the position of the extreme so far. */
@AutoService(Kernel.class)
public final class ScanningArgReduction extends CpuKernel<ArgReduction> {

  public ScanningArgReduction() {
    super(
        ArgReduction.class,
        "scanning",
        0,
        "one pass along each line, four elements at a time",
        "arg_reduction");
  }

  @Override
  public boolean supports(ArgReduction reduction, LaunchContext context) {
    return dense(ElementType.F32, reduction.values())
        && dense(ElementType.S32, reduction.positions());
  }

  @Override
  public void run(ArgReduction reduction, LaunchContext context) {
    callFunction(
        context,
        reduction.largest() ? "arg_reduction_largest" : "arg_reduction_smallest",
        new long[] {
          reduction.values().base(),
          reduction.positions().base(),
          reduction.outer(),
          reduction.extent(),
          reduction.inner()
        });
  }
}
