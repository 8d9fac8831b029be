package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Locale;

/**
 * Tiles of 4 × 4 elements of C in registers; both operands are packed, so that they may lie in any
 * way, and be of any format that fits into float32.
 */
@AutoService(Kernel.class)
public final class PackedMatmul extends CpuKernel<Matmul> {

  /** Rows and columns of a tile. */
  private static final int TILE = 4;

  /** Of a packed block of B: half of a 32 KiB cache, so that A and C find room beside it. */
  private static final int BLOCK_BYTES = 16 << 10;

  /** Terms of a sum of int8 products that are exact in float32. */
  private static final int EXACT_TERMS = 1024;

  public PackedMatmul() {
    super(
        Matmul.class,
        "packed",
        2,
        "4 × 4 sums in registers, both operands packed; any strides, batches and formats",
        "matmul_packed");
  }

  @Override
  public boolean supports(Matmul matmul, LaunchContext context) {
    ElementType sums =
        switch (matmul.a().type()) {
          case F32, BF16 -> ElementType.F32;
          case S8 -> ElementType.S32;
          default -> null;
        };
    return sums != null && dense(sums, matmul.c());
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    Region a = matmul.a();
    Region b = matmul.b();
    int depth = a.type() == ElementType.S8 ? Math.min(matmul.k(), EXACT_TERMS) : matmul.k();
    int panels = panelsPerBlock(depth, matmul.n());
    Region panel = context.scratch("packed_a", ElementType.F32, depth, TILE);
    Region block = context.scratch("packed_b", ElementType.F32, panels, depth, TILE);
    callFunction(
        context,
        "matmul_packed_" + a.type().name().toLowerCase(Locale.ROOT),
        new long[] {
          a.base(),
          batchStride(a),
          stride(a, 2),
          stride(a, 1),
          b.base(),
          batchStride(b),
          stride(b, 2),
          stride(b, 1),
          matmul.c().base(),
          matmul.batch(),
          matmul.m(),
          matmul.k(),
          matmul.n(),
          panel.base(),
          block.base(),
          (long) panels * TILE
        });
  }

  /** As many as fit, but at least one and no more than B has. */
  private static int panelsPerBlock(int k, int n) {
    int fitting = BLOCK_BYTES / ElementType.F32.bytes() / TILE / k;
    int present = (n + TILE - 1) / TILE;
    return Math.max(1, Math.min(fitting, present));
  }

  private static long batchStride(Region operand) {
    return operand.shape().size() == 3 ? stride(operand, 3) : 0;
  }

  /** Of an axis, counted from the last one, which is 1. */
  private static long stride(Region operand, int axisFromEnd) {
    return operand.strides().get(operand.strides().size() - axisFromEnd);
  }
}
