package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.MomentumUpdate;
import java.util.List;

/** A thread for each weight. */
@AutoService(Kernel.class)
public final class CoalescedMomentum extends UpdateKernel<MomentumUpdate> {

  public CoalescedMomentum() {
    super(MomentumUpdate.class);
  }

  @Override
  List<Float> parameters(MomentumUpdate update) {
    return List.of(update.rate(), update.momentum());
  }
}
