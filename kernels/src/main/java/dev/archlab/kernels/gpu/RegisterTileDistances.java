package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.SquaredDistances;
import java.util.List;

/** Tiles in shared memory, and a square of pairs for each thread in its registers. */
@AutoService(Kernel.class)
public final class RegisterTileDistances extends DistancesKernel {

  private static final List<Integer> SQUARES = List.of(4, 2);

  public RegisterTileDistances() {
    super(
        "register-tile",
        2,
        "a square of pairs for each thread in registers, fed from shared memory",
        "distances_register_tile");
  }

  @Override
  List<GpuLaunch> plan(SquaredDistances distances, GpuMachine machine) {
    int square =
        RegisterTiles.choose(
            SQUARES,
            distances.queryCount(),
            distances.pointCount(),
            machine,
            each -> machine.shortage(launch(each, distances)).isEmpty());
    return List.of(launch(square, distances));
  }

  private GpuLaunch launch(int square, SquaredDistances distances) {
    return launch(
        "distances_register_tile_" + square,
        RegisterTiles.grid(square, distances.queryCount(), distances.pointCount()),
        RegisterTiles.BLOCK,
        arguments(distances));
  }
}
