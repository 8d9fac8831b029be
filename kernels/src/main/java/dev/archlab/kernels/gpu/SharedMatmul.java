package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import java.util.List;

/** Tiles of A and B in shared memory. */
@AutoService(Kernel.class)
public final class SharedMatmul extends MatmulKernel {

  private static final int TILE = 16;

  public SharedMatmul() {
    super(
        "shared",
        2,
        "tiles of 16 × 16 in shared memory, each element used 16 times",
        "matmul_shared");
  }

  @Override
  List<GpuLaunch> plan(Matmul matmul, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(matmul.n(), TILE), ctas(matmul.m(), TILE));
    return List.of(
        launch(
            entry("matmul_shared", matmul),
            batched(grid, matmul),
            Dim3.of(TILE, TILE),
            arguments(matmul)));
  }
}
