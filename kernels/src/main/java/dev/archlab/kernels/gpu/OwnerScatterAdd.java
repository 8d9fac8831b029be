package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.ScatterAdd;
import java.util.List;

/** Each sum has threads of its own, which pick its rows. */
@AutoService(Kernel.class)
public final class OwnerScatterAdd extends ScatterAddKernel {

  /** Of a CTA; the kernel's shared memory is as large. */
  private static final int THREADS = 256;

  /** CUDA C++ Programming Guide, "Technical Specifications per Compute Capability". */
  private static final int MOST_THREADS_Z = 64;

  /** Indices that each thread should look at, before more of them share a sum. */
  private static final int INDICES = 8;

  public OwnerScatterAdd() {
    super("owner", 0, "each sum's own threads pick its rows by index: always in the same order");
  }

  @Override
  List<GpuLaunch> plan(ScatterAdd scatter, GpuMachine machine) {
    int x = powerOfTwo(scatter.columns(), 32);
    int share = powerOfTwo(ctas(scatter.count(), INDICES), THREADS / x);
    int z = Math.min(share, MOST_THREADS_Z);
    int y = powerOfTwo(scatter.sumRows(), THREADS / (x * z));
    Dim3 block = new Dim3(x, y, z);
    Dim3 grid = Dim3.of(ctas(scatter.columns(), x), ctas(scatter.sumRows(), y));
    Arguments arguments = arguments(scatter).s32(scatter.sumRows());
    return List.of(launch("scatter_add_owner", grid, block, arguments));
  }
}
