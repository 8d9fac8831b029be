package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.Kernel;
import java.util.List;

/** A thread for each weight. */
@AutoService(Kernel.class)
public final class CoalescedAdam extends UpdateKernel<AdamUpdate> {

  public CoalescedAdam() {
    super(AdamUpdate.class);
  }

  @Override
  List<Float> parameters(AdamUpdate update) {
    return List.of(update.rate(), update.beta1(), update.beta2(), update.epsilon());
  }
}
