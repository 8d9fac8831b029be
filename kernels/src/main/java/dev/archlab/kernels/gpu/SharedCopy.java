package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.StridedLoops;
import java.util.function.IntToLongFunction;

/** Tiles of a transposed view are turned in shared memory; what lies side by side is vectors. */
@AutoService(Kernel.class)
public final class SharedCopy extends CopyKernel {

  private static final int TILE = 32;
  private static final Dim3 BLOCK = Dim3.of(TILE, 8);

  /** Shortest sides of a transposed matrix for which a tile pays. */
  private static final int SHORTEST = 16;

  private static final int THREADS = 128;

  public SharedCopy() {
    super("shared", 1, "tiles of 32 × 32 are turned in shared memory, without bank conflicts");
  }

  @Override
  GpuLaunch launch(StridedLoops nest) {
    if (Views.areVectors(nest, 2)) {
      return vectors(nest);
    }
    int last = Views.INNERMOST;
    if (nest.isContiguous(FROM) || nest.extent(last) < SHORTEST) {
      return naive(nest);
    }
    for (int loop = 0; loop < last; loop++) {
      if (nest.stride(FROM, loop) == Integer.BYTES && nest.extent(loop) >= SHORTEST) {
        return transposed(nest, loop);
      }
    }
    return naive(nest);
  }

  private GpuLaunch vectors(StridedLoops nest) {
    int size = nest.extent(Views.INNERMOST);
    return launch(
        "copy_dense",
        Dim3.of(ctas(size, Views.WIDTH * THREADS)),
        Dim3.of(THREADS),
        Arguments.NONE.u64(nest.base(FROM)).u64(nest.base(TO)).s32(size));
  }

  /**
   * @param contiguous the loop in which the view's elements lie side by side
   */
  private GpuLaunch transposed(StridedLoops nest, int contiguous) {
    int last = Views.INNERMOST;
    int[] loops = new int[StridedLoops.DEPTH];
    int next = 0;
    for (int loop = 0; loop < last; loop++) {
      if (loop != contiguous) {
        loops[next++] = loop;
      }
    }
    loops[last - 1] = contiguous;
    loops[last] = last;
    Arguments arguments =
        Arguments.NONE
            .u64(nest.base(FROM))
            .bytes(axes(loops, loop -> nest.stride(FROM, loop) / Integer.BYTES))
            .u64(nest.base(TO))
            .bytes(axes(loops, loop -> nest.stride(TO, loop) / Integer.BYTES))
            .bytes(axes(loops, nest::extent));
    Dim3 grid =
        new Dim3(
            ctas(nest.extent(last), TILE),
            ctas(nest.extent(contiguous), TILE),
            nest.extent(loops[last - 2]));
    return launch("copy_shared", grid, BLOCK, arguments);
  }

  private static byte[] axes(int[] loops, IntToLongFunction values) {
    return Views.axes(axis -> values.applyAsLong(loops[axis]));
  }
}
