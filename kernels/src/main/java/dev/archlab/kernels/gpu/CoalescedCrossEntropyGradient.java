package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each element; lanes along the classes. */
@AutoService(Kernel.class)
public final class CoalescedCrossEntropyGradient extends GpuKernel<CrossEntropyGradient> {

  private static final int THREADS = 128;

  public CoalescedCrossEntropyGradient() {
    super(
        CrossEntropyGradient.class,
        "coalesced",
        0,
        "a thread for each element, lanes along the classes",
        "cross_entropy");
  }

  @Override
  boolean computes(CrossEntropyGradient operation) {
    return dense(ElementType.F32, operation.probabilities(), operation.gradient())
        && dense(ElementType.S32, operation.labels());
  }

  @Override
  List<GpuLaunch> plan(CrossEntropyGradient operation, GpuMachine machine) {
    int x = powerOfTwo(operation.classes(), THREADS);
    Dim3 block = Dim3.of(x, THREADS / x);
    Dim3 grid = Dim3.of(ctas(operation.classes(), block.x()), ctas(operation.rows(), block.y()));
    Arguments arguments =
        Arguments.NONE
            .u64(operation.probabilities().base())
            .u64(operation.labels().base())
            .u64(operation.gradient().base())
            .s32(operation.rows())
            .s32(operation.classes());
    return List.of(launch("cross_entropy_gradient", grid, block, arguments));
  }
}
