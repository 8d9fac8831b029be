package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** A logarithm for each row. */
@AutoService(Kernel.class)
public final class RowwiseCrossEntropy extends CpuKernel<CrossEntropy> {

  public RowwiseCrossEntropy() {
    super(CrossEntropy.class, "rowwise", 0, "a logarithm for each row", "cross_entropy");
  }

  @Override
  public boolean supports(CrossEntropy entropy, LaunchContext context) {
    return dense(ElementType.F32, entropy.probabilities(), entropy.losses())
        && dense(ElementType.S32, entropy.labels());
  }

  @Override
  public FunctionError functionError(CrossEntropy entropy) {
    return FloatFunctions.LOGARITHM;
  }

  @Override
  public void run(CrossEntropy entropy, LaunchContext context) {
    call(
        context,
        entropy.probabilities().base(),
        entropy.labels().base(),
        entropy.losses().base(),
        entropy.rows(),
        entropy.classes());
  }
}
