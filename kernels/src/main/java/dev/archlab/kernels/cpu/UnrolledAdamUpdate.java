package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** Adam, four weights at a time: the root of one is taken while another one divides. */
@AutoService(Kernel.class)
public final class UnrolledAdamUpdate extends CpuKernel<AdamUpdate> {

  public UnrolledAdamUpdate() {
    super(AdamUpdate.class, "unrolled", 0, "four weights at a time", "update");
  }

  @Override
  public boolean supports(AdamUpdate update, LaunchContext context) {
    return dense(
        ElementType.F32,
        update.weights(),
        update.mean(),
        update.variance(),
        update.gradients(),
        update.powers());
  }

  @Override
  public void run(AdamUpdate update, LaunchContext context) {
    callFunction(
        context,
        "update_adam",
        new long[] {
          update.weights().base(),
          update.mean().base(),
          update.variance().base(),
          update.gradients().base(),
          update.weights().size(),
          update.powers().base()
        },
        update.rate(),
        update.beta1(),
        update.beta2(),
        update.epsilon());
  }
}
