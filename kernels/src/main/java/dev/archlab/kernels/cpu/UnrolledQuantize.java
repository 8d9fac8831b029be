package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Quantize;
import dev.archlab.sim.ElementType;

/** A division for each element, four at a time. */
@AutoService(Kernel.class)
public final class UnrolledQuantize extends CpuKernel<Quantize> {

  public UnrolledQuantize() {
    super(Quantize.class, "unrolled", 0, "a division for each element, four at a time", "quantize");
  }

  @Override
  public boolean supports(Quantize quantize, LaunchContext context) {
    return dense(ElementType.F32, quantize.values(), quantize.scale())
        && dense(ElementType.S8, quantize.result());
  }

  @Override
  public void run(Quantize quantize, LaunchContext context) {
    call(
        context,
        quantize.values().base(),
        quantize.scale().base(),
        quantize.result().base(),
        quantize.result().size());
  }
}
