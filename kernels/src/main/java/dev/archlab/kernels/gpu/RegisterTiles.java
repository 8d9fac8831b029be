package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuMachine;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Kernels in which each thread of a CTA of 16 × 16 computes a square of outputs, compiled for
 * several sizes of square. Large squares use what they read more often; small ones waste less at
 * the edges and spread over more SMs.
 */
final class RegisterTiles {

  static final Dim3 BLOCK = Dim3.of(16, 16);

  private RegisterTiles() {}

  /**
   * The largest square that does not leave half of its CTA's rows or columns outside the outputs,
   * gives each SM a CTA, and fits into an SM; if there is none, the smallest.
   *
   * @param squares outputs along the side of each, in falling order
   * @param fits true if an SM holds a CTA of that square
   */
  static int choose(
      List<Integer> squares, int rows, int columns, GpuMachine machine, IntPredicate fits) {
    int multiprocessors = machine.configuration().values().sm().count();
    for (int square : squares) {
      int tile = square * BLOCK.x();
      if (Math.min(rows, columns) > tile / 2
          && grid(square, rows, columns).size() >= multiprocessors
          && fits.test(square)) {
        return square;
      }
    }
    return squares.get(squares.size() - 1);
  }

  static Dim3 grid(int square, int rows, int columns) {
    return Dim3.of(
        GpuKernel.ctas(columns, square * BLOCK.x()), GpuKernel.ctas(rows, square * BLOCK.y()));
  }
}
