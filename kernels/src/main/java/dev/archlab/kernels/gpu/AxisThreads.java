package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuMachine;

/**
 * How the threads of a CTA share the columns of outer × extent × inner elements: x along the inner
 * axis, y along the one that is reduced, z along the outer one.
 */
final class AxisThreads {

  /** Elements that each thread should have, before a column is split. */
  private static final int ELEMENTS = 4;

  private static final int LANES = 32;

  /** Threads of a CTA that several planes share. */
  private static final int CTA = 256;

  /** CUDA C++ Programming Guide, "Technical Specifications per Compute Capability". */
  private static final int MOST_THREADS_Z = 64;

  private AxisThreads() {}

  static Dim3 block(int outer, int extent, int inner, GpuMachine machine) {
    int x = GpuKernel.powerOfTwo(inner, LANES);
    int columns = GpuKernel.ctas(inner, x) * outer;
    int threads = GpuKernel.ctas(extent, ELEMENTS);
    int y = GpuKernel.powerOfTwo(threads, RowThreads.most(columns, machine) / x);
    int z = GpuKernel.powerOfTwo(outer, Math.min(MOST_THREADS_Z, CTA / Math.min(CTA, x * y)));
    return new Dim3(x, y, z);
  }

  static Dim3 grid(int outer, int inner, Dim3 block) {
    return Dim3.of(GpuKernel.ctas(inner, block.x()), GpuKernel.ctas(outer, block.z()));
  }
}
