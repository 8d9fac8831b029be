package dev.archlab.workloads.reference;

import dev.archlab.kernels.Kernel.Formula;
import java.util.Arrays;

/**
 * How far a float32 result may lie from the exact one, element by element; derived, not fitted.
 *
 * <p>Rounding once multiplies a value by 1 + δ with |δ| ≤ u; after n roundings the factor is within
 * 1 ± γ(n), γ(n) = n·u / (1 − n·u) (Higham, Accuracy and Stability of Numerical Algorithms, 2nd
 * ed., lemma 3.1). A sum of K terms, in whatever order and however split, rounds each term at most
 * K − 1 times. Each product that underflows is off by at most the smallest subnormal; sums are
 * exact there. Fused multiply-adds round less often.
 *
 * <p>The reference is itself rounded, in double precision: K·2⁻⁵³ relative. γ(K) exceeds what K
 * roundings can reach, (1 + u)^K − 1, by at least K·(K + 1)/2·u² ≥ K·2⁻⁴⁸, and so covers it.
 *
 * <p>No bound holds beyond the format's range; {@link Finding} says what is accepted there.
 */
final class Bounds {

  /** Unit roundoff of float32. */
  static final double UNIT_ROUNDOFF = 0x1p-24;

  /** In place of a bound: the operation's definition leaves open what the element is. */
  static final double OPEN = Double.NEGATIVE_INFINITY;

  private Bounds() {}

  /** γ(n); infinite where n roundings may lose every bit. */
  static double gamma(long n) {
    double nu = n * UNIT_ROUNDOFF;
    return nu < 1 ? nu / (1 - nu) : Double.POSITIVE_INFINITY;
  }

  /**
   * The last rounding, into the output format, and the underflow of up to {@code products}
   * products.
   */
  private static double rest(double value, long products) {
    float rounded = (float) Math.min(Math.abs(value), Float.MAX_VALUE);
    return Math.ulp(rounded) / 2.0 + products * (double) Float.MIN_VALUE;
  }

  /**
   * Of an inner product over {@code depth} elements: one rounding for each product and depth − 1
   * for the sum, so γ(depth)·Σ|x|·|w| (Higham, §3.1).
   *
   * @param magnitudes Σ|x|·|w|
   * @param product the exact one
   */
  static double innerProduct(double magnitudes, double product, int depth) {
    return gamma(depth) * magnitudes + rest(product, depth);
  }

  /**
   * Of a matrix product, {@code product} being the exact one: one rounding for the product and K −
   * 1 for the sum, so |c − ab| ≤ γ(K)·(|A|·|B|) (Higham, §3.5). The product of two bfloat16 has at
   * most 16 significant bits and so is exact in float32, unless it underflows; one rounding fewer
   * is not worth a bound of its own.
   */
  static double[] matmul(double[] a, double[] b, double[] product, int m, int k, int n) {
    double[] bounds = Exact.matmul(absolute(a), absolute(b), m, k, n);
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = innerProduct(bounds[i], product[i], k);
    }
    return bounds;
  }

  /**
   * Of squared distances over K features; {@code distances} are the exact ones.
   *
   * <p>By definition: the rounded difference (q − p)(1 + δ₁) is squared, (q − p)²(1 + δ₁)²(1 + δ₂),
   * and summed with at most K − 1 roundings: K + 2 in all, on terms that are all positive, so γ(K +
   * 2)·d².
   *
   * <p>Expanded, |q|² − 2q·p + |p|²: each of the three sums rounds its terms at most K times
   * (doubling is exact), joining them twice more; what cancels in the value does not in the bound:
   * γ(K + 2)·(|q|² + 2|q|·|p| + |p|²).
   */
  static double[] squaredDistances(
      double[] queries,
      double[] points,
      double[] distances,
      int queryCount,
      int pointCount,
      int features,
      Formula formula) {
    double[] bounds = new double[distances.length];
    switch (formula) {
      case DEFINITION -> {
        double gamma = gamma(features + 2L);
        for (int i = 0; i < bounds.length; i++) {
          bounds[i] = gamma * distances[i] + rest(distances[i], features);
        }
      }
      case EXPANDED_SQUARE -> {
        double gamma = gamma(features + 2L);
        // |q|² + 2|q|·|p| + |p|² is the squared distance of |q| from −|p|.
        double[] mirrored = absolute(points);
        Arrays.setAll(mirrored, i -> -mirrored[i]);
        double[] sums =
            Exact.squaredDistances(absolute(queries), mirrored, queryCount, pointCount, features);
        for (int i = 0; i < bounds.length; i++) {
          bounds[i] = gamma * sums[i] + rest(distances[i], 4L * features);
        }
      }
    }
    return bounds;
  }

  /** |x| of each element. */
  static double[] absolute(double[] values) {
    return Arrays.stream(values).map(Math::abs).toArray();
  }
}
