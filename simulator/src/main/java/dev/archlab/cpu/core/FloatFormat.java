package dev.archlab.cpu.core;

import java.math.BigInteger;

/** A binary interchange format of IEEE 754, with values as their bits in the low end of a long. */
enum FloatFormat {
  SINGLE(24, 127),
  DOUBLE(53, 1023);

  private final int precision;
  private final int maxExponent;
  private final int width;

  FloatFormat(int precision, int maxExponent) {
    this.precision = precision;
    this.maxExponent = maxExponent;
    this.width = precision + Integer.SIZE - Integer.numberOfLeadingZeros(maxExponent) + 1;
  }

  /** Bits of the significand, with the hidden one. */
  int precision() {
    return precision;
  }

  int maxExponent() {
    return maxExponent;
  }

  /** Exponent of the smallest normal number. */
  int minExponent() {
    return 1 - maxExponent;
  }

  private int fractionBits() {
    return precision - 1;
  }

  private long fraction(long bits) {
    return bits & (1L << fractionBits()) - 1;
  }

  private int biasedExponent(long bits) {
    return (int) (bits >>> fractionBits()) & 2 * maxExponent + 1;
  }

  boolean isNegative(long bits) {
    return (bits >>> width - 1 & 1) != 0;
  }

  boolean isNaN(long bits) {
    return biasedExponent(bits) == 2 * maxExponent + 1 && fraction(bits) != 0;
  }

  boolean isSignaling(long bits) {
    return isNaN(bits) && (bits >>> fractionBits() - 1 & 1) == 0;
  }

  boolean isInfinite(long bits) {
    return biasedExponent(bits) == 2 * maxExponent + 1 && fraction(bits) == 0;
  }

  boolean isSubnormal(long bits) {
    return biasedExponent(bits) == 0 && fraction(bits) != 0;
  }

  boolean isZero(long bits) {
    return biasedExponent(bits) == 0 && fraction(bits) == 0;
  }

  /** The significand as an integer; the value is it × 2^{@link #scale}. */
  BigInteger significand(long bits) {
    long hidden = biasedExponent(bits) == 0 ? 0 : 1L << fractionBits();
    return BigInteger.valueOf(fraction(bits) | hidden);
  }

  int scale(long bits) {
    return Math.max(biasedExponent(bits), 1) - maxExponent - fractionBits();
  }

  /** The number significand × 2^scale, which must be one of the format, as {@code scale} of it. */
  long encode(boolean negative, long significand, int scale) {
    long biased = significand >>> fractionBits() == 0 ? 0 : scale + maxExponent + fractionBits();
    long fraction = fraction(significand);
    return sign(negative) | biased << fractionBits() | fraction;
  }

  private long sign(boolean negative) {
    return negative ? 1L << width - 1 : 0;
  }

  long zero(boolean negative) {
    return sign(negative);
  }

  long infinity(boolean negative) {
    return sign(negative) | (2L * maxExponent + 1) << fractionBits();
  }

  /** The largest finite number. */
  long largest(boolean negative) {
    return sign(negative) | infinity(false) - 1;
  }

  /** The quiet NaN that every invalid operation gives (manual, §11.3). */
  long canonicalNaN() {
    return infinity(false) | 1L << fractionBits() - 1;
  }

  /** The bit mask of fclass (manual, table 11.5). */
  long classify(long bits) {
    boolean negative = isNegative(bits);
    if (isNaN(bits)) {
      return isSignaling(bits) ? 1 << 8 : 1 << 9;
    }
    if (isInfinite(bits)) {
      return negative ? 1 : 1 << 7;
    }
    if (isZero(bits)) {
      return negative ? 1 << 3 : 1 << 4;
    }
    if (isSubnormal(bits)) {
      return negative ? 1 << 2 : 1 << 5;
    }
    return negative ? 1 << 1 : 1 << 6;
  }
}
