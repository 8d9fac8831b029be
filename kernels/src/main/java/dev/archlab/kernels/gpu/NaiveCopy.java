package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.StridedLoops;

/** A thread for each element; lanes along the last axis of the result. */
@AutoService(Kernel.class)
public final class NaiveCopy extends CopyKernel {

  public NaiveCopy() {
    super("naive", 0, "lanes along the last axis of the result: uncoalesced if that is transposed");
  }

  @Override
  GpuLaunch launch(StridedLoops nest) {
    return naive(nest);
  }
}
