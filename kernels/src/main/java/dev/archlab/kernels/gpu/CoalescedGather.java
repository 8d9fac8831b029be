package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each element; lanes along the rows. */
@AutoService(Kernel.class)
public final class CoalescedGather extends GpuKernel<Gather> {

  private static final int THREADS = 128;

  public CoalescedGather() {
    super(Gather.class, "coalesced", 0, "a thread for each element, lanes along the rows", "rows");
  }

  @Override
  boolean computes(Gather gather) {
    ElementType type = gather.table().type();
    return type.bytes() == Integer.BYTES
        && dense(type, gather.table(), gather.rows())
        && dense(ElementType.S32, gather.indices());
  }

  @Override
  List<GpuLaunch> plan(Gather gather, GpuMachine machine) {
    int x = powerOfTwo(gather.columns(), THREADS);
    Dim3 block = Dim3.of(x, THREADS / x);
    Dim3 grid = Dim3.of(ctas(gather.columns(), block.x()), ctas(gather.count(), block.y()));
    Arguments arguments =
        Arguments.NONE
            .u64(gather.table().base())
            .u64(gather.indices().base())
            .u64(gather.rows().base())
            .s32(gather.count())
            .s32(gather.columns());
    return List.of(launch("gather", grid, block, arguments));
  }
}
