package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;

/** Tiles of 4 × 4 elements of C in registers; B in blocks that are packed and stay in the cache. */
@AutoService(Kernel.class)
public final class BlockedMatmul extends MatmulKernel {

  /** Columns of a tile; the program packs B in panels as wide. */
  private static final int PANEL_COLUMNS = 4;

  /** Of a packed block: half of a 32 KiB cache, so that rows of A and C find room beside it. */
  private static final int BLOCK_BYTES = 16 << 10;

  public BlockedMatmul() {
    super(
        "blocked",
        3,
        "4 × 4 sums in registers, blocks of B packed to stay in the L1 cache",
        "matmul_blocked");
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    int panels = panelsPerBlock(matmul.k(), matmul.n());
    Region buffer = context.scratch("packed_b", ElementType.F32, panels, matmul.k(), PANEL_COLUMNS);
    call(
        context,
        matmul.a().base(),
        matmul.b().base(),
        matmul.c().base(),
        matmul.m(),
        matmul.k(),
        matmul.n(),
        buffer.base(),
        panels * PANEL_COLUMNS);
  }

  /** As many as fit, but at least one and no more than B has. */
  private static int panelsPerBlock(int k, int n) {
    int fitting = BLOCK_BYTES / ElementType.F32.bytes() / PANEL_COLUMNS / k;
    int present = (n + PANEL_COLUMNS - 1) / PANEL_COLUMNS;
    return Math.max(1, Math.min(fitting, present));
  }
}
