package dev.archlab.workloads;

import dev.archlab.kernels.Device;
import dev.archlab.sim.UsageException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/** The only arithmetic that workloads do on the host: linear systems too small for a machine. */
public final class HostSolver {

  /** More unknowns than that are a machine's work. */
  public static final int MAX_UNKNOWNS = 16;

  private HostSolver() {}

  /**
   * Solves A·x = b by LU decomposition with partial pivoting, in double precision; counted as (4n³
   * + 9n² − 7n) / 6 host operations: n³/3 products and as many sums for the decomposition, n² for
   * each of the two substitutions.
   *
   * @param device that counts
   * @param a n × n, row-major
   * @param b n
   * @throws UsageException if A is singular, or larger than {@value #MAX_UNKNOWNS}
   */
  public static double[] solve(Device device, double[] a, double[] b) {
    int n = b.length;
    if (n > MAX_UNKNOWNS) {
      throw new UsageException(
          "a system of %d unknowns; at most %d are solved on the host".formatted(n, MAX_UNKNOWNS));
    }
    RealMatrix matrix = new Array2DRowRealMatrix(n, n);
    for (int i = 0; i < n * n; i++) {
      matrix.setEntry(i / n, i % n, a[i]);
    }
    device.hostOperations(operations(n));
    double[] solution;
    try {
      solution =
          new LUDecomposition(matrix, Double.MIN_VALUE)
              .getSolver()
              .solve(new ArrayRealVector(b))
              .toArray();
    } catch (SingularMatrixException e) {
      throw singular();
    }
    for (double value : solution) {
      if (!Double.isFinite(value)) {
        throw singular();
      }
    }
    return solution;
  }

  private static UsageException singular() {
    return new UsageException(
        "the normal equations have no solution: a feature is constant, depends on others, or is"
            + " too large for float32");
  }

  private static long operations(long n) {
    long decomposition = (4 * n * n * n - 3 * n * n - n) / 6;
    long substitutions = 2 * n * n - n;
    return decomposition + substitutions;
  }
}
