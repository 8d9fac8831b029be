package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** Scales each row, then puts its own class right. */
@AutoService(Kernel.class)
public final class UnrolledCrossEntropyGradient extends CpuKernel<CrossEntropyGradient> {

  public UnrolledCrossEntropyGradient() {
    super(
        CrossEntropyGradient.class,
        "unrolled",
        0,
        "rows scaled, four elements at a time",
        "cross_entropy_gradient");
  }

  @Override
  public boolean supports(CrossEntropyGradient gradient, LaunchContext context) {
    return dense(ElementType.F32, gradient.probabilities(), gradient.gradient())
        && dense(ElementType.S32, gradient.labels());
  }

  @Override
  public void run(CrossEntropyGradient gradient, LaunchContext context) {
    call(
        context,
        gradient.probabilities().base(),
        gradient.labels().base(),
        gradient.gradient().base(),
        gradient.rows(),
        gradient.classes());
  }
}
