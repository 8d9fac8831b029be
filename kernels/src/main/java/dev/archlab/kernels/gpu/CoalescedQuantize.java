package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Quantize;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each element. */
@AutoService(Kernel.class)
public final class CoalescedQuantize extends GpuKernel<Quantize> {

  private static final int THREADS = 128;

  public CoalescedQuantize() {
    super(Quantize.class, "coalesced", 0, "a thread for each element", "convert");
  }

  @Override
  boolean computes(Quantize quantize) {
    return dense(ElementType.F32, quantize.values(), quantize.scale())
        && dense(ElementType.S8, quantize.result());
  }

  @Override
  List<GpuLaunch> plan(Quantize quantize, GpuMachine machine) {
    int size = Math.toIntExact(quantize.result().size());
    Arguments arguments =
        Arguments.NONE
            .u64(quantize.values().base())
            .u64(quantize.scale().base())
            .u64(quantize.result().base())
            .s32(size);
    Dim3 grid = Dim3.of(ctas(size, THREADS));
    return List.of(launch("quantize", grid, Dim3.of(THREADS), arguments));
  }
}
