package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Dim3;
import dev.archlab.kernels.StridedLoops;
import dev.archlab.sim.Region;
import java.util.function.IntToLongFunction;

/**
 * How kernels walk through views of 32-bit elements: a box of threads along the three inner loops,
 * lanes along the innermost, while each thread walks along the outermost.
 */
final class Views {

  static final int INNERMOST = StridedLoops.DEPTH - 1;

  /** Elements in a vector of 16 bytes. */
  static final int WIDTH = 4;

  /** CUDA C++ Programming Guide, "Technical Specifications per Compute Capability". */
  private static final int MOST_THREADS_Z = 64;

  private Views() {}

  /** True if a view lies within 2³¹ − 1 elements, so that strides fit into integers. */
  static boolean isIndexable(Region view) {
    int width = view.type().bytes();
    return view.bytes() / width <= Integer.MAX_VALUE
        && view.strides().stream().allMatch(stride -> stride % width == 0);
  }

  /** True if all views are walked side by side from a multiple of 16 bytes on. */
  static boolean areVectors(StridedLoops nest, int views) {
    boolean vectors = nest.isOneLoop();
    for (int view = 0; view < views; view++) {
      vectors &= nest.isContiguous(view) && nest.base(view) % (WIDTH * Integer.BYTES) == 0;
    }
    return vectors;
  }

  /** A CTA for the loops, of at most so many threads. */
  static Dim3 block(StridedLoops nest, int threads) {
    int x = GpuKernel.powerOfTwo(nest.extent(INNERMOST), threads);
    int y = GpuKernel.powerOfTwo(nest.extent(INNERMOST - 1), threads / x);
    int z =
        GpuKernel.powerOfTwo(
            nest.extent(INNERMOST - 2), Math.min(MOST_THREADS_Z, threads / (x * y)));
    return new Dim3(x, y, z);
  }

  static Dim3 grid(StridedLoops nest, Dim3 block) {
    return new Dim3(
        GpuKernel.ctas(nest.extent(INNERMOST), block.x()),
        GpuKernel.ctas(nest.extent(INNERMOST - 1), block.y()),
        GpuKernel.ctas(nest.extent(INNERMOST - 2), block.z()));
  }

  /** The kernels' {@code Axes} of extents. */
  static byte[] extents(StridedLoops nest) {
    return axes(nest::extent);
  }

  /** The kernels' {@code Axes} of strides, in elements. */
  static byte[] strides(StridedLoops nest, int view) {
    return axes(loop -> nest.stride(view, loop) / Integer.BYTES);
  }

  /** The kernels' {@code Axes}. */
  static byte[] axes(IntToLongFunction values) {
    int[] members = new int[StridedLoops.DEPTH];
    for (int loop = 0; loop < members.length; loop++) {
      members[loop] = (int) values.applyAsLong(loop);
    }
    return Structs.of(members);
  }
}
