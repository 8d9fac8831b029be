package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Locale;

/**
 * C = A·B; float32 from float32 or bfloat16, or int32 from int8. All of them sum over k in rising
 * order with one fused multiply-add for each term, so all give the same bits, and γ(K) bounds the
 * error.
 *
 * <p>A product of dense float32 matrices has an entry of its own in each file; other types, views
 * and batches have entries named by the type.
 */
abstract class MatmulKernel extends GpuKernel<Matmul> {

  MatmulKernel(String name, int rung, String summary, String file) {
    super(Matmul.class, name, rung, summary, file);
  }

  @Override
  boolean computes(Matmul matmul) {
    ElementType type = matmul.a().type();
    ElementType result = type == ElementType.S8 ? ElementType.S32 : ElementType.F32;
    boolean known = type == ElementType.F32 || type == ElementType.BF16 || type == ElementType.S8;
    return known
        && dense(result, matmul.c())
        && Views.isIndexable(matmul.a())
        && Views.isIndexable(matmul.b());
  }

  @Override
  String operands() {
    return "operands of float32 or bfloat16 for a float32 result, or of int8 for an int32 one,"
        + " at most 2^31 - 1 elements long, and a row-major result";
  }

  /** True for one product of float32 matrices without gaps. */
  static boolean isPlain(Matmul matmul) {
    return matmul.c().shape().size() == 2 && dense(ElementType.F32, matmul.a(), matmul.b());
  }

  /** The entry of a file that has one for dense float32 matrices, and one for each type. */
  static String entry(String file, Matmul matmul) {
    return isPlain(matmul) ? file : file + "_" + type(matmul);
  }

  static String type(Matmul matmul) {
    return matmul.a().type().name().toLowerCase(Locale.ROOT);
  }

  static Arguments arguments(Matmul matmul) {
    return isPlain(matmul) ? plain(matmul) : strided(matmul);
  }

  private static Arguments plain(Matmul matmul) {
    Arguments regions =
        Arguments.NONE.u64(matmul.a().base()).u64(matmul.b().base()).u64(matmul.c().base());
    return extents(regions, matmul);
  }

  static Arguments strided(Matmul matmul) {
    Arguments regions =
        Arguments.NONE
            .u64(matmul.a().base())
            .bytes(view(matmul.a()))
            .u64(matmul.b().base())
            .bytes(view(matmul.b()))
            .u64(matmul.c().base());
    return extents(regions, matmul);
  }

  private static Arguments extents(Arguments regions, Matmul matmul) {
    return regions.s32(matmul.m()).s32(matmul.k()).s32(matmul.n());
  }

  /** The kernels' {@code View}: strides of rows, columns and matrices, in elements. */
  private static byte[] view(Region region) {
    int rank = region.shape().size();
    return Structs.of(stride(region, rank - 2), stride(region, rank - 1), stride(region, rank - 3));
  }

  /** In elements; 0 along an axis that there is not. */
  private static int stride(Region region, int axis) {
    boolean moves = axis >= 0 && region.shape().get(axis) > 1;
    return moves ? (int) (region.strides().get(axis) / region.type().bytes()) : 0;
  }

  /** A grid with a plane for each product. */
  static Dim3 batched(Dim3 grid, Matmul matmul) {
    return new Dim3(grid.x(), grid.y(), matmul.batch());
  }
}
