package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.sim.ElementType;

/** Gradient descent, four weights at a time. */
@AutoService(Kernel.class)
public final class UnrolledSgdUpdate extends CpuKernel<SgdUpdate> {

  public UnrolledSgdUpdate() {
    super(SgdUpdate.class, "unrolled", 0, "four weights at a time", "update");
  }

  @Override
  public boolean supports(SgdUpdate update, LaunchContext context) {
    return dense(ElementType.F32, update.weights(), update.gradients());
  }

  @Override
  public void run(SgdUpdate update, LaunchContext context) {
    callFunction(
        context,
        "update_sgd",
        new long[] {update.weights().base(), update.gradients().base(), update.weights().size()},
        update.rate());
  }
}
