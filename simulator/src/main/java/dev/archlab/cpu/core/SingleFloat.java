package dev.archlab.cpu.core;

import static dev.archlab.cpu.core.FloatFormat.SINGLE;
import static dev.archlab.cpu.core.FloatStatus.INEXACT;

import dev.archlab.cpu.isa.RoundingMode;

/**
 * Arithmetic in single precision on bits. The host computes in round-to-nearest-even; whether that
 * is exact is seen in double precision, which holds every product of two floats and, with its
 * rounding error, every sum. Other rounding modes, tiny, infinite and invalid results take the
 * exact path.
 */
final class SingleFloat {

  private SingleFloat() {}

  static int add(int x, int y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      float a = Float.intBitsToFloat(x);
      float b = Float.intBitsToFloat(y);
      float r = a + b;
      if (status.isInexact() && isOrdinary(r) || isSum(a, b, r)) {
        return Float.floatToRawIntBits(r);
      }
      if (isOrdinary(r)) {
        status.raise(INEXACT);
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.add(SINGLE, x, y, mode, status);
  }

  static int multiply(int x, int y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      float a = Float.intBitsToFloat(x);
      float b = Float.intBitsToFloat(y);
      float r = a * b;
      if (status.isInexact() && isOrdinary(r) || isExact((double) a * b, r)) {
        return Float.floatToRawIntBits(r);
      }
      if (isOrdinary(r)) {
        status.raise(INEXACT);
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.multiply(SINGLE, x, y, mode, status);
  }

  static int fma(int x, int y, int z, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      float a = Float.intBitsToFloat(x);
      float b = Float.intBitsToFloat(y);
      float c = Float.intBitsToFloat(z);
      float r = Math.fma(a, b, c);
      if (status.isInexact() && isOrdinary(r) || isSum((double) a * b, c, r)) {
        return Float.floatToRawIntBits(r);
      }
      if (isOrdinary(r)) {
        status.raise(INEXACT);
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.fma(SINGLE, x, y, z, mode, status);
  }

  static int divide(int x, int y, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      float a = Float.intBitsToFloat(x);
      float b = Float.intBitsToFloat(y);
      float r = a / b;
      if (isOrdinary(r) && Math.abs(b) <= Float.MAX_VALUE) {
        if ((double) r * b != a) {
          status.raise(INEXACT);
        }
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.divide(SINGLE, x, y, mode, status);
  }

  static int squareRoot(int x, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      float a = Float.intBitsToFloat(x);
      float r = (float) Math.sqrt(a); // rounding twice is harmless here: 53 ≥ 2 × 24 + 2
      if (isOrdinary(r)) {
        if ((double) r * r != a) {
          status.raise(INEXACT);
        }
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.squareRoot(SINGLE, x, mode, status);
  }

  static int fromDouble(long x, RoundingMode mode, FloatStatus status) {
    if (mode == RoundingMode.RNE) {
      double a = Double.longBitsToDouble(x);
      float r = (float) a;
      if (isOrdinary(r)) {
        if (r != a) {
          status.raise(INEXACT);
        }
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) ExactFloat.convert(FloatFormat.DOUBLE, x, SINGLE, mode, status);
  }

  /** Neither tiny nor infinite nor NaN: no exception but inexactness is possible. */
  private static boolean isOrdinary(float r) {
    float magnitude = Math.abs(r);
    return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
  }

  /** True if a + b is r exactly; b and r are floats, a may be a product of floats. */
  private static boolean isSum(double a, double b, float r) {
    double sum = a + b;
    double bThere = sum - a;
    double error = (a - (sum - bThere)) + (b - bThere); // Knuth's two-sum: exact
    return error == 0 && isExact(sum, r);
  }

  private static boolean isExact(double value, float r) {
    return value == r && Math.abs(r) <= Float.MAX_VALUE;
  }
}
