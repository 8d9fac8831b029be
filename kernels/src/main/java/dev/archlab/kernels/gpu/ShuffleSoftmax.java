package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Softmax;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Threads that share a row find its maximum and sum through exchanges. */
@AutoService(Kernel.class)
public final class ShuffleSoftmax extends GpuKernel<Softmax> {

  public ShuffleSoftmax() {
    super(
        Softmax.class,
        "shuffle",
        0,
        "lanes share a row, and find its maximum and its sum by exchanges",
        "softmax");
  }

  @Override
  boolean computes(Softmax softmax) {
    return dense(ElementType.F32, softmax.values(), softmax.result());
  }

  @Override
  public FunctionError functionError(Softmax softmax) {
    return Functions.EXP;
  }

  @Override
  List<GpuLaunch> plan(Softmax softmax, GpuMachine machine) {
    Dim3 block =
        RowThreads.block(
            softmax.rows(), softmax.columns(), softmax.columns() <= 32 ? 1 : 4, machine);
    Arguments arguments =
        Arguments.NONE
            .u64(softmax.values().base())
            .u64(softmax.result().base())
            .s32(softmax.rows())
            .s32(softmax.columns());
    String entry = softmax.columns() <= block.x() ? "softmax_narrow" : "softmax_wide";
    return List.of(launch(entry, RowThreads.grid(softmax.rows(), block), block, arguments));
  }
}
