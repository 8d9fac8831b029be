package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Register tiles of int8: four products in one instruction. */
@AutoService(Kernel.class)
public final class DotMatmul extends MatmulKernel {

  private static final List<Integer> SQUARES = List.of(4, 2, 1);

  public DotMatmul() {
    super("dot", 4, "register tiles of int8, four products in one dp4a", "matmul_dot");
  }

  @Override
  boolean computes(Matmul matmul) {
    return super.computes(matmul) && matmul.a().type() == ElementType.S8;
  }

  @Override
  String operands() {
    return "operands of int8, at most 2^31 - 1 elements long, and a row-major int32 result";
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
        "matmul_dot_" + square,
        batched(RegisterTiles.grid(square, matmul.m(), matmul.n()), matmul),
        RegisterTiles.BLOCK,
        strided(matmul));
  }
}
