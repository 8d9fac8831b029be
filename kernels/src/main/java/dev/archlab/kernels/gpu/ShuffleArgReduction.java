package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Trees of pairs of a value and its position: of lanes, else in shared memory. */
@AutoService(Kernel.class)
public final class ShuffleArgReduction extends GpuKernel<ArgReduction> {

  public ShuffleArgReduction() {
    super(
        ArgReduction.class,
        "shuffle",
        0,
        "a tree of exchanges between lanes; along inner axes in shared memory",
        "arg_reduction");
  }

  @Override
  boolean computes(ArgReduction reduction) {
    return dense(ElementType.F32, reduction.values())
        && dense(ElementType.S32, reduction.positions());
  }

  @Override
  List<GpuLaunch> plan(ArgReduction reduction, GpuMachine machine) {
    String entry = reduction.name().replace('-', '_');
    Arguments arguments =
        Arguments.NONE.u64(reduction.values().base()).u64(reduction.positions().base());
    int outer = reduction.outer();
    int extent = reduction.extent();
    int inner = reduction.inner();
    if (inner == 1) {
      Dim3 block = RowThreads.block(outer, extent, 4, machine);
      Arguments shape = arguments.s32(outer).s32(extent);
      return List.of(launch(entry + "_rows", RowThreads.grid(outer, block), block, shape));
    }
    Dim3 block = AxisThreads.block(outer, extent, inner, machine);
    Dim3 grid = AxisThreads.grid(outer, inner, block);
    Arguments shape = arguments.s32(outer).s32(extent).s32(inner);
    return List.of(launch(entry + "_columns", grid, block, shape));
  }
}
