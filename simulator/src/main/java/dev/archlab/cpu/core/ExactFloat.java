package dev.archlab.cpu.core;

import static dev.archlab.cpu.core.FloatStatus.DIVIDE_BY_ZERO;
import static dev.archlab.cpu.core.FloatStatus.INEXACT;
import static dev.archlab.cpu.core.FloatStatus.INVALID;
import static dev.archlab.cpu.core.FloatStatus.OVERFLOW;
import static dev.archlab.cpu.core.FloatStatus.UNDERFLOW;

import dev.archlab.cpu.isa.RoundingMode;
import java.math.BigInteger;

/**
 * IEEE 754 arithmetic in both formats, all rounding modes and with all exception flags: the exact
 * result as an integer times a power of two, rounded once. It is slow; {@link SingleFloat} and
 * {@link DoubleFloat} come here only where the host's arithmetic does not say enough. Values are
 * the bits of the format.
 */
final class ExactFloat {

  private ExactFloat() {}

  static long add(FloatFormat format, long a, long b, RoundingMode mode, FloatStatus status) {
    long one = format.encode(false, 1L << format.precision() - 1, 1 - format.precision());
    return fma(format, a, one, b, mode, status);
  }

  static long multiply(FloatFormat format, long a, long b, RoundingMode mode, FloatStatus status) {
    boolean negative = format.isNegative(a) != format.isNegative(b);
    if (format.isNaN(a) || format.isNaN(b)) {
      return quiet(format, status, format.isSignaling(a) || format.isSignaling(b));
    }
    if (format.isInfinite(a) || format.isInfinite(b)) {
      return format.isZero(a) || format.isZero(b)
          ? quiet(format, status, true)
          : format.infinity(negative);
    }
    BigInteger product = format.significand(a).multiply(format.significand(b));
    int scale = format.scale(a) + format.scale(b);
    return round(format, negative, product, scale, false, mode, status);
  }

  /** a × b + c, rounded once. */
  static long fma(
      FloatFormat format, long a, long b, long c, RoundingMode mode, FloatStatus status) {
    boolean invalidProduct =
        format.isInfinite(a) && format.isZero(b) || format.isZero(a) && format.isInfinite(b);
    boolean signaling = format.isSignaling(a) || format.isSignaling(b) || format.isSignaling(c);
    if (format.isNaN(a) || format.isNaN(b) || format.isNaN(c) || invalidProduct) {
      return quiet(format, status, signaling || invalidProduct);
    }
    boolean negative = format.isNegative(a) != format.isNegative(b);
    if (format.isInfinite(a) || format.isInfinite(b)) {
      boolean cancels = format.isInfinite(c) && format.isNegative(c) != negative;
      return cancels ? quiet(format, status, true) : format.infinity(negative);
    }
    if (format.isInfinite(c)) {
      return c;
    }
    BigInteger product = format.significand(a).multiply(format.significand(b));
    int productScale = format.scale(a) + format.scale(b);
    int scale = Math.min(productScale, format.scale(c));
    BigInteger sum =
        signed(negative, product.shiftLeft(productScale - scale))
            .add(
                signed(
                    format.isNegative(c),
                    format.significand(c).shiftLeft(format.scale(c) - scale)));
    if (sum.signum() == 0) {
      boolean sameSign = negative == format.isNegative(c);
      return format.zero(sameSign ? negative : mode == RoundingMode.RDN);
    }
    return round(format, sum.signum() < 0, sum.abs(), scale, false, mode, status);
  }

  static long divide(FloatFormat format, long a, long b, RoundingMode mode, FloatStatus status) {
    boolean negative = format.isNegative(a) != format.isNegative(b);
    if (format.isNaN(a) || format.isNaN(b)) {
      return quiet(format, status, format.isSignaling(a) || format.isSignaling(b));
    }
    if (format.isInfinite(a)) {
      return format.isInfinite(b) ? quiet(format, status, true) : format.infinity(negative);
    }
    if (format.isInfinite(b)) {
      return format.zero(negative);
    }
    if (format.isZero(b)) {
      if (format.isZero(a)) {
        return quiet(format, status, true);
      }
      status.raise(DIVIDE_BY_ZERO);
      return format.infinity(negative);
    }
    int shift = 2 * format.precision() + 2; // enough quotient bits even for a subnormal a
    BigInteger[] quotient =
        format.significand(a).shiftLeft(shift).divideAndRemainder(format.significand(b));
    int scale = format.scale(a) - format.scale(b) - shift;
    return round(format, negative, quotient[0], scale, quotient[1].signum() != 0, mode, status);
  }

  static long squareRoot(FloatFormat format, long a, RoundingMode mode, FloatStatus status) {
    if (format.isNaN(a)) {
      return quiet(format, status, format.isSignaling(a));
    }
    if (format.isZero(a)) {
      return a;
    }
    if (format.isNegative(a)) {
      return quiet(format, status, true);
    }
    if (format.isInfinite(a)) {
      return a;
    }
    int shift = 2 * format.precision() + 4 + (format.scale(a) & 1);
    BigInteger[] root = format.significand(a).shiftLeft(shift).sqrtAndRemainder();
    int scale = (format.scale(a) - shift) / 2;
    return round(format, false, root[0], scale, root[1].signum() != 0, mode, status);
  }

  /** Converts between formats. */
  static long convert(
      FloatFormat from, long a, FloatFormat to, RoundingMode mode, FloatStatus status) {
    if (from.isNaN(a)) {
      return quiet(to, status, from.isSignaling(a));
    }
    if (from.isInfinite(a)) {
      return to.infinity(from.isNegative(a));
    }
    return round(to, from.isNegative(a), from.significand(a), from.scale(a), false, mode, status);
  }

  /** Converts an integer. */
  static long fromInteger(
      FloatFormat format, BigInteger value, RoundingMode mode, FloatStatus status) {
    return round(format, value.signum() < 0, value.abs(), 0, false, mode, status);
  }

  private static long quiet(FloatFormat format, FloatStatus status, boolean invalid) {
    if (invalid) {
      status.raise(INVALID);
    }
    return format.canonicalNaN();
  }

  private static BigInteger signed(boolean negative, BigInteger magnitude) {
    return negative ? magnitude.negate() : magnitude;
  }

  /**
   * Rounds magnitude × 2^scale to the format.
   *
   * @param more true if the exact value is larger by less than 2^scale; then the magnitude must
   *     have more bits than the format
   */
  private static long round(
      FloatFormat format,
      boolean negative,
      BigInteger magnitude,
      int scale,
      boolean more,
      RoundingMode mode,
      FloatStatus status) {
    if (magnitude.signum() == 0) {
      return format.zero(negative);
    }
    int exponent = scale + magnitude.bitLength() - 1;
    int unbounded = exponent - format.precision() + 1;
    int last = Math.max(unbounded, format.minExponent() - format.precision() + 1);
    BigInteger rounded = roundAt(last - scale, magnitude, more, negative, mode);
    boolean inexact = more || !isMultiple(magnitude, last - scale);

    if (rounded.bitLength() + last - 1 > format.maxExponent()) {
      status.raise(OVERFLOW | INEXACT);
      boolean awayFromZero =
          mode == RoundingMode.RNE
              || mode == RoundingMode.RMM
              || mode == (negative ? RoundingMode.RDN : RoundingMode.RUP);
      return awayFromZero ? format.infinity(negative) : format.largest(negative);
    }
    if (inexact) {
      status.raise(INEXACT);
      // Tiny is what would be too small even with an unbounded exponent (manual, §11.2).
      BigInteger free = roundAt(unbounded - scale, magnitude, more, negative, mode);
      if (free.bitLength() + unbounded - 1 < format.minExponent()) {
        status.raise(UNDERFLOW);
      }
    }
    if (rounded.bitLength() > format.precision()) { // a carry: all other bits are 0
      rounded = rounded.shiftRight(1);
      last++;
    }
    return format.encode(negative, rounded.longValueExact(), last);
  }

  private static boolean isMultiple(BigInteger magnitude, int bits) {
    return bits <= 0 || magnitude.getLowestSetBit() >= bits;
  }

  /** magnitude ÷ 2^bits, rounded to an integer. */
  private static BigInteger roundAt(
      int bits, BigInteger magnitude, boolean more, boolean negative, RoundingMode mode) {
    if (bits <= 0) {
      return magnitude.shiftLeft(-bits);
    }
    BigInteger down = magnitude.shiftRight(bits);
    boolean half = magnitude.testBit(bits - 1);
    boolean beyond = more || !isMultiple(magnitude, bits - 1);
    boolean up =
        switch (mode) {
          case RNE -> half && (beyond || down.testBit(0));
          case RMM -> half;
          case RTZ -> false;
          case RDN -> negative && (half || beyond);
          case RUP -> !negative && (half || beyond);
        };
    return up ? down.add(BigInteger.ONE) : down;
  }
}
