package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Softmax;
import dev.archlab.sim.ElementType;

/** Row by row, four elements at a time. */
@AutoService(Kernel.class)
public final class UnrolledSoftmax extends CpuKernel<Softmax> {

  public UnrolledSoftmax() {
    super(
        Softmax.class,
        "unrolled",
        0,
        "three passes over each row, four elements at a time",
        "softmax");
  }

  @Override
  public boolean supports(Softmax softmax, LaunchContext context) {
    return dense(ElementType.F32, softmax.values(), softmax.result());
  }

  @Override
  public FunctionError functionError(Softmax softmax) {
    return FloatFunctions.EXPONENTIAL;
  }

  @Override
  public void run(Softmax softmax, LaunchContext context) {
    call(
        context,
        softmax.values().base(),
        softmax.result().base(),
        softmax.rows(),
        softmax.columns());
  }
}
