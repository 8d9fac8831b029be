package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import java.util.List;

/** Tiles in shared memory, and a square of outputs for each thread in its registers. */
@AutoService(Kernel.class)
public final class RegisterTileMatmul extends MatmulKernel {

  private static final List<Integer> SQUARES = List.of(8, 4, 2);

  public RegisterTileMatmul() {
    super(
        "register-tile",
        3,
        "a square of outputs for each thread in registers, fed from shared memory",
        "matmul_register_tile");
  }

  @Override
  List<GpuLaunch> plan(Matmul matmul, GpuMachine machine) {
    int square =
        RegisterTiles.choose(
            SQUARES,
            matmul.m(),
            matmul.n(),
            machine,
            each -> machine.shortage(launch(each, matmul)).isEmpty());
    return List.of(launch(square, matmul));
  }

  private GpuLaunch launch(int square, Matmul matmul) {
    return launch(
        "matmul_register_tile_" + square,
        RegisterTiles.grid(square, matmul.m(), matmul.n()),
        RegisterTiles.BLOCK,
        arguments(matmul));
  }
}
