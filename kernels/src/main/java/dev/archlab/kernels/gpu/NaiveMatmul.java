package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import java.util.List;

/** A thread for each element; lanes along the rows of C. */
@AutoService(Kernel.class)
public final class NaiveMatmul extends MatmulKernel {

  private static final Dim3 BLOCK = Dim3.of(32, 8);

  public NaiveMatmul() {
    super(
        "naive", 0, "a thread for each element, lanes along the rows: uncoalesced", "matmul_naive");
  }

  @Override
  List<GpuLaunch> plan(Matmul matmul, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(matmul.m(), BLOCK.x()), ctas(matmul.n(), BLOCK.y()));
    return List.of(
        launch(entry("matmul_naive", matmul), batched(grid, matmul), BLOCK, arguments(matmul)));
  }
}
