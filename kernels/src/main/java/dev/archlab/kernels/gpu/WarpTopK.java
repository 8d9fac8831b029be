package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.TopK;
import java.util.List;

/** A warp for each row. */
@AutoService(Kernel.class)
public final class WarpTopK extends TopKKernel {

  /** A warp wide; each warp of a CTA has a row of its own. */
  private static final Dim3 BLOCK = Dim3.of(32, 4);

  public WarpTopK() {
    super("warp", 1, "a warp for each row, k minima found by shuffles", "topk_warp");
  }

  @Override
  List<GpuLaunch> plan(TopK topK, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(topK.rows(), BLOCK.y()));
    return List.of(launch("topk_warp", grid, BLOCK, arguments(topK)));
  }
}
