package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.SgdUpdate;
import java.util.List;

/** A thread for each weight. */
@AutoService(Kernel.class)
public final class CoalescedSgd extends UpdateKernel<SgdUpdate> {

  public CoalescedSgd() {
    super(SgdUpdate.class);
  }

  @Override
  List<Float> parameters(SgdUpdate update) {
    return List.of(update.rate());
  }
}
