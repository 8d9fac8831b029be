package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
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
  public void run(SquaredDistances distances, LaunchContext context) {
    int queries = distances.queryCount();
    int points = distances.pointCount();
    int square = RegisterTiles.choose(SQUARES, queries, points, context.machine());
    launch(
        context,
        "distances_register_tile_" + square,
        RegisterTiles.grid(square, queries, points),
        RegisterTiles.BLOCK,
        arguments(distances));
  }
}
