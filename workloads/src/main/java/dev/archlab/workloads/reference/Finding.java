package dev.archlab.workloads.reference;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Quantity;
import java.util.function.IntUnaryOperator;

/**
 * How an element of a result compares with the reference.
 *
 * @param element such as {@code c[3,4]}
 * @param value what the machine's memory holds
 * @param reference what the reference computes from the machine's own operands
 * @param error their distance; infinite if one is not a number or infinite and the other is not
 * @param bound how large it may be
 */
record Finding(String element, double value, double reference, double error, double bound) {

  /**
   * Compares two values. Equal infinities agree, and so do two that are not numbers. Where the
   * result may exceed the format, an infinity of the reference's sign is right. What is {@link
   * Bounds#OPEN} is right whatever it is.
   */
  static Finding of(String element, double value, double reference, double bound) {
    if (bound == Bounds.OPEN) {
      return new Finding(element, value, value, 0, 0);
    }
    double limit = Double.isFinite(bound) ? bound : 0; // operands were not finite: no tolerance
    return new Finding(element, value, reference, error(value, reference, limit), limit);
  }

  private static double error(double value, double reference, double bound) {
    boolean overflow =
        Double.isInfinite(value)
            && Math.signum(value) == Math.signum(reference)
            && Math.abs(reference) + bound > Float.MAX_VALUE;
    if (value == reference || (Double.isNaN(value) && Double.isNaN(reference)) || overflow) {
      return 0;
    }
    double error = Math.abs(value - reference);
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }

  /** The worst element of a region. */
  static Finding worst(Region region, Tensor values, double[] reference, double[] bounds) {
    return worst(region, values, i -> i, reference, bounds);
  }

  /**
   * The worst element of a part of a region.
   *
   * @param place row-major position in the region of element i of the part
   */
  static Finding worst(
      Region region, Tensor values, IntUnaryOperator place, double[] reference, double[] bounds) {
    Finding worst = null;
    int worstPlace = 0;
    for (int i = 0; i < reference.length; i++) {
      int at = place.applyAsInt(i);
      Finding finding = of("", values.get(at), reference[i], bounds[i]);
      if (worst == null || finding.ratio() > worst.ratio()) {
        worst = finding;
        worstPlace = at;
      }
    }
    if (worst == null) {
      throw new IllegalArgumentException("nothing to compare in " + region.name());
    }
    String element = region.element(region.address(worstPlace));
    return of(element, worst.value(), worst.reference(), worst.bound());
  }

  boolean passes() {
    return error <= bound;
  }

  /** Error as a part of what is permitted; infinite where nothing is. */
  double ratio() {
    return error == 0 ? 0 : error / bound;
  }

  /** The one with the larger ratio; of equal ones the first. */
  static Finding worse(Finding first, Finding second) {
    return second.ratio() > first.ratio() ? second : first;
  }

  @Override
  public String toString() {
    return "%s = %s, but the reference gives %s: error %s, bound %s"
        .formatted(element, value, reference, Quantity.error(error), Quantity.error(bound));
  }
}
