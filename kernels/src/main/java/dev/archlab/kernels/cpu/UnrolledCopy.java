package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.StridedLoops;

/** Any strides, four elements at a time. */
@AutoService(Kernel.class)
public final class UnrolledCopy extends CpuKernel<Copy> {

  public UnrolledCopy() {
    super(Copy.class, "unrolled", 0, "four elements at a time, along rows of any stride", "copy");
  }

  @Override
  public boolean supports(Copy copy, LaunchContext context) {
    return copy.to().type().bytes() == Integer.BYTES && copy.to().isDense();
  }

  @Override
  public void run(Copy copy, LaunchContext context) {
    for (StridedLoops loops : StridedLoops.over(copy.to(), copy.from())) {
      call(context, LoopArguments.of(loops, 2));
    }
  }
}
