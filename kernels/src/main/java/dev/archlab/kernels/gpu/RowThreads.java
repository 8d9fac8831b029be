package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuMachine;

/**
 * How the threads of a CTA share rows: up to a warp for each of several rows, or all of them for
 * one long row.
 */
final class RowThreads {

  private static final int LANES = 32;

  /** Of a CTA, where there are enough of them. */
  private static final int THREADS = 256;

  /** Of a CTA; the kernels' shared memory is for as many. */
  private static final int MOST = 1024;

  private RowThreads() {}

  /**
   * A CTA; x along a row.
   *
   * @param each elements that each thread should have before a row is split further
   */
  static Dim3 block(int rows, int length, int each, GpuMachine machine) {
    int threads = GpuKernel.ctas(length, each);
    int most = most(rows, machine);
    int multiprocessors = machine.configuration().values().sm().count();
    boolean areFew = rows * LANES < multiprocessors * MOST / 2;
    boolean isLong = threads >= THREADS || (threads > LANES && areFew);
    int x = GpuKernel.powerOfTwo(threads, isLong ? most : LANES);
    return Dim3.of(x, isLong ? 1 : GpuKernel.powerOfTwo(rows, THREADS / 2 / x));
  }

  static Dim3 grid(int rows, Dim3 block) {
    return Dim3.of(GpuKernel.ctas(rows, block.y()));
  }

  /**
   * Threads of a CTA: as many as an SM holds where there is but one for each SM, and fewer where
   * several share it.
   */
  static int most(int ctas, GpuMachine machine) {
    int multiprocessors = machine.configuration().values().sm().count();
    int fitting = Integer.highestOneBit(machine.configuration().values().sm().maxThreads());
    return Math.min(fitting, ctas > multiprocessors ? THREADS : MOST);
  }
}
