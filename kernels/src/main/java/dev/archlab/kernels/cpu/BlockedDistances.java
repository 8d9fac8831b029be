package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;

/** Tiles of 2 queries × 4 points in registers; blocks of points stay in the cache. */
@AutoService(Kernel.class)
public final class BlockedDistances extends DistancesKernel {

  /** Points of a tile. */
  private static final int TILE_POINTS = 4;

  /** Of points: half of a 32 KiB cache, so that queries and distances find room beside them. */
  private static final int BLOCK_BYTES = 16 << 10;

  public BlockedDistances() {
    super(
        "blocked",
        1,
        "2 queries × 4 points in registers, blocks of points that stay in the L1 cache",
        "distances_blocked");
  }

  @Override
  public void run(SquaredDistances distances, LaunchContext context) {
    call(
        context,
        distances.queries().base(),
        distances.points().base(),
        distances.distances().base(),
        distances.queryCount(),
        distances.pointCount(),
        distances.features(),
        pointsPerBlock(distances.features()));
  }

  /** As many whole tiles as fit, but at least one. */
  private static int pointsPerBlock(int features) {
    int fitting = BLOCK_BYTES / ElementType.F32.bytes() / features;
    return Math.max(1, fitting / TILE_POINTS) * TILE_POINTS;
  }
}
