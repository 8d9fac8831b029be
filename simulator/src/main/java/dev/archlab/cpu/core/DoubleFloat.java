package dev.archlab.cpu.core;

import static dev.archlab.cpu.core.FloatFormat.DOUBLE;
import static dev.archlab.cpu.core.FloatStatus.INEXACT;

import dev.archlab.cpu.isa.RoundingMode;

/**
 * Arithmetic in double precision on bits. The host computes in round-to-nearest-even; whether that
 * is exact is seen from the rounding error, which for results of middle size is a double itself and
 * which a fused multiply-add gives. All else takes the exact path.
 */
final class DoubleFloat {

  /** Results between these have rounding errors that are neither tiny nor infinite. */
  private static final double LEAST = 0x1p-900;

  private static final double MOST = 0x1p900;

  private DoubleFloat() {}

  static long add(long x, long y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      double b = Double.longBitsToDouble(y);
      double r = a + b;
      if (isOrdinary(r) || r == 0 && isOrdinary(a)) {
        if (!status.isInexact() && sumError(a, b, r) != 0) {
          status.raise(INEXACT);
        }
        return Double.doubleToRawLongBits(r);
      }
    }
    return ExactFloat.add(DOUBLE, x, y, mode, status);
  }

  static long multiply(long x, long y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      double b = Double.longBitsToDouble(y);
      double r = a * b;
      if (isOrdinary(r)) {
        if (!status.isInexact() && Math.fma(a, b, -r) != 0) {
          status.raise(INEXACT);
        }
        return Double.doubleToRawLongBits(r);
      }
    }
    return ExactFloat.multiply(DOUBLE, x, y, mode, status);
  }

  static long fma(long x, long y, long z, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      double b = Double.longBitsToDouble(y);
      double c = Double.longBitsToDouble(z);
      double r = Math.fma(a, b, c);
      if (isOrdinary(r) && (status.isInexact() || isExactFma(a, b, c))) {
        return Double.doubleToRawLongBits(r);
      }
    }
    return ExactFloat.fma(DOUBLE, x, y, z, mode, status);
  }

  static long divide(long x, long y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      double b = Double.longBitsToDouble(y);
      double r = a / b;
      if (isOrdinary(r) && isOrdinary(a) && isOrdinary(b)) {
        if (Math.fma(-r, b, a) != 0) {
          status.raise(INEXACT);
        }
        return Double.doubleToRawLongBits(r);
      }
    }
    return ExactFloat.divide(DOUBLE, x, y, mode, status);
  }

  static long squareRoot(long x, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      if (a > LEAST && a < MOST) {
        double r = Math.sqrt(a);
        if (Math.fma(-r, r, a) != 0) {
          status.raise(INEXACT);
        }
        return Double.doubleToRawLongBits(r);
      }
    }
    return ExactFloat.squareRoot(DOUBLE, x, mode, status);
  }

  private static boolean isOrdinary(double r) {
    double magnitude = Math.abs(r);
    return magnitude > LEAST && magnitude < MOST;
  }

  /** Knuth's two-sum: a + b = sum + error, exactly. */
  private static double sumError(double a, double b, double sum) {
    double bThere = sum - a;
    return (a - (sum - bThere)) + (b - bThere);
  }

  /** True only if neither the product nor the sum rounds; false where that is not known. */
  private static boolean isExactFma(double a, double b, double c) {
    double product = a * b;
    double sum = product + c;
    return isOrdinary(product)
        && Math.fma(a, b, -product) == 0
        && Math.abs(c) < MOST
        && sumError(product, c, sum) == 0;
  }
}
