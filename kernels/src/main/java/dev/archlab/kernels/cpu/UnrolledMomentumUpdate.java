package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.MomentumUpdate;
import dev.archlab.sim.ElementType;

/** Gradient descent with momentum, four weights at a time. */
@AutoService(Kernel.class)
public final class UnrolledMomentumUpdate extends CpuKernel<MomentumUpdate> {

  public UnrolledMomentumUpdate() {
    super(MomentumUpdate.class, "unrolled", 0, "four weights at a time", "update");
  }

  @Override
  public boolean supports(MomentumUpdate update, LaunchContext context) {
    return dense(ElementType.F32, update.weights(), update.velocity(), update.gradients());
  }

  @Override
  public void run(MomentumUpdate update, LaunchContext context) {
    callFunction(
        context,
        "update_momentum",
        new long[] {
          update.weights().base(),
          update.velocity().base(),
          update.gradients().base(),
          update.weights().size()
        },
        update.rate(),
        update.momentum());
  }
}
