package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Tiles of 2 queries × 4 points in registers; blocks of points stay in the cache. */
@AutoService(Kernel.class)
public final class BlockedDistances implements Kernel<SquaredDistances> {

  private static final int TILE_POINTS = 4;

  /** Of points: half of a 32 KiB cache, so that queries and distances find room beside them. */
  private static final int BLOCK_BYTES = 16 << 10;

  private final CpuFunction function = new CpuFunction("distances_blocked");

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public Class<SquaredDistances> operation() {
    return SquaredDistances.class;
  }

  @Override
  public String name() {
    return "blocked";
  }

  @Override
  public String summary() {
    return "2 queries × 4 points in registers, blocks of points that stay in the L1 cache";
  }

  @Override
  public List<String> programs() {
    return List.of("distances_blocked.s");
  }

  @Override
  public int rung() {
    return 1;
  }

  @Override
  public boolean supports(SquaredDistances distances, LaunchContext context) {
    return Layout.dense(
        ElementType.F32, distances.queries(), distances.points(), distances.distances());
  }

  @Override
  public void run(SquaredDistances distances, LaunchContext context) {
    function.call(
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
