package dev.archlab.cpu.core;

import static dev.archlab.cpu.core.FloatStatus.INEXACT;
import static dev.archlab.cpu.core.FloatStatus.INVALID;

import dev.archlab.cpu.isa.RoundingMode;
import java.math.BigInteger;

/** Conversions between floating-point numbers and integers. */
final class FloatConversions {

  private FloatConversions() {}

  /** To a signed 32-bit integer; what does not fit saturates, NaN upwards (manual, table 11.4). */
  static long toInt(double value, RoundingMode mode, FloatStatus status) {
    return (long) toRange(value, -0x1p31, 0x1p31 - 1, mode, status);
  }

  static long toUnsignedInt(double value, RoundingMode mode, FloatStatus status) {
    return (int) (long) toRange(value, 0, 0x1p32 - 1, mode, status);
  }

  static long toLong(double value, RoundingMode mode, FloatStatus status) {
    double rounded = round(value, mode);
    if (rounded >= -0x1p63 && rounded < 0x1p63) {
      noteInexact(rounded, value, status);
      return (long) rounded;
    }
    status.raise(INVALID);
    return value < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  static long toUnsignedLong(double value, RoundingMode mode, FloatStatus status) {
    double rounded = round(value, mode);
    if (rounded >= 0 && rounded < 0x1p64) {
      noteInexact(rounded, value, status);
      return rounded < 0x1p63 ? (long) rounded : (long) (rounded - 0x1p63) ^ Long.MIN_VALUE;
    }
    status.raise(INVALID);
    return value < 0 ? 0 : -1;
  }

  private static double toRange(
      double value, double least, double most, RoundingMode mode, FloatStatus status) {
    double rounded = round(value, mode);
    if (rounded >= least && rounded <= most) {
      noteInexact(rounded, value, status);
      return rounded;
    }
    status.raise(INVALID);
    return value < 0 ? least : most;
  }

  private static void noteInexact(double rounded, double value, FloatStatus status) {
    if (rounded != value) {
      status.raise(INEXACT);
    }
  }

  /** To an integer, in double precision; exact, as a double above 2^52 is an integer. */
  private static double round(double value, RoundingMode mode) {
    return switch (mode) {
      case RNE -> Math.rint(value);
      case RTZ -> value < 0 ? Math.ceil(value) : Math.floor(value);
      case RDN -> Math.floor(value);
      case RUP -> Math.ceil(value);
      case RMM -> {
        double towardsZero = round(value, RoundingMode.RTZ);
        yield Math.abs(value - towardsZero) >= 0.5
            ? towardsZero + Math.copySign(1, value)
            : towardsZero;
      }
    };
  }

  /** A signed integer in a format. */
  static long fromLong(FloatFormat format, long value, RoundingMode mode, FloatStatus status) {
    int significant =
        Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value)) - Long.numberOfTrailingZeros(value);
    boolean exact = significant <= format.precision();
    if (exact || mode == RoundingMode.RNE) {
      if (!exact) {
        status.raise(INEXACT);
      }
      return format == FloatFormat.SINGLE
          ? Float.floatToRawIntBits((float) value)
          : Double.doubleToRawLongBits((double) value);
    }
    return ExactFloat.fromInteger(format, BigInteger.valueOf(value), mode, status);
  }

  /** An unsigned integer in a format. */
  static long fromUnsignedLong(
      FloatFormat format, long value, RoundingMode mode, FloatStatus status) {
    if (value >= 0) {
      return fromLong(format, value, mode, status);
    }
    BigInteger unsigned = BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(Long.SIZE));
    return ExactFloat.fromInteger(format, unsigned, mode, status);
  }
}
