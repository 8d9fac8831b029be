package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.TopK;
import java.util.List;

/** A thread for each row. */
@AutoService(Kernel.class)
public final class NaiveTopK extends TopKKernel {

  private static final int THREADS = 64;

  public NaiveTopK() {
    super("naive", 0, "a thread for each row, which it reads k times", "topk_naive");
  }

  @Override
  List<GpuLaunch> plan(TopK topK, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(topK.rows(), THREADS));
    return List.of(launch("topk_naive", grid, Dim3.of(THREADS), arguments(topK)));
  }
}
