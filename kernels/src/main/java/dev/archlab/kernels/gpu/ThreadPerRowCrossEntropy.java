package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each row. */
@AutoService(Kernel.class)
public final class ThreadPerRowCrossEntropy extends GpuKernel<CrossEntropy> {

  private static final int THREADS = 128;

  public ThreadPerRowCrossEntropy() {
    super(CrossEntropy.class, "thread-per-row", 0, "a thread for each row", "cross_entropy");
  }

  @Override
  boolean computes(CrossEntropy entropy) {
    return dense(ElementType.F32, entropy.probabilities(), entropy.losses())
        && dense(ElementType.S32, entropy.labels());
  }

  @Override
  public FunctionError functionError(CrossEntropy entropy) {
    return Functions.LOG;
  }

  @Override
  List<GpuLaunch> plan(CrossEntropy entropy, GpuMachine machine) {
    Arguments arguments =
        Arguments.NONE
            .u64(entropy.probabilities().base())
            .u64(entropy.labels().base())
            .u64(entropy.losses().base())
            .s32(entropy.rows())
            .s32(entropy.classes());
    Dim3 grid = Dim3.of(ctas(entropy.rows(), THREADS));
    return List.of(launch("cross_entropy", grid, Dim3.of(THREADS), arguments));
  }
}
