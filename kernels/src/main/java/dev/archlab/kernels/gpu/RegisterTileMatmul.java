package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Tiles in shared memory, and a square of outputs for each thread in its registers. */
@AutoService(Kernel.class)
public final class RegisterTileMatmul extends MatmulKernel {

  /** Elements along the sides of squares; the last one is for results of few elements. */
  private static final List<Integer> SQUARES = List.of(8, 4, 2, 1);

  public RegisterTileMatmul() {
    super(
        "register-tile",
        3,
        "a square of outputs for each thread in registers, fed from shared memory",
        "matmul_register_tile");
  }

  @Override
  boolean computes(Matmul matmul) {
    return super.computes(matmul) && matmul.a().type() != ElementType.S8;
  }

  @Override
  String operands() {
    return "operands of float32 or bfloat16, at most 2^31 - 1 elements long, and a row-major"
        + " float32 result";
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
    boolean plain = isPlain(matmul) && square > 1;
    return launch(
        "matmul_register_tile_" + (plain ? "" : type(matmul) + "_") + square,
        batched(RegisterTiles.grid(square, matmul.m(), matmul.n()), matmul),
        RegisterTiles.BLOCK,
        plain ? arguments(matmul) : strided(matmul));
  }
}
