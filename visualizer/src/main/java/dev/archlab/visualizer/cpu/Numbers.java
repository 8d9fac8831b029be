package dev.archlab.visualizer.cpu;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Short texts of values. */
final class Numbers {

  private static final MathContext DIGITS = new MathContext(4);
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-3;
  private static final long BOX = 0xffffffffL;

  private Numbers() {}

  /** The value of a floating-point register: a boxed float32, or else a double. */
  static String ofFloatRegister(long bits) {
    return bits >>> 32 == BOX
        ? text(Float.intBitsToFloat((int) bits))
        : text(Double.longBitsToDouble(bits));
  }

  /** An integer; in hexadecimal where it is too long otherwise. */
  static String ofInteger(long value) {
    return Math.abs(value) < LARGE ? minus(Long.toString(value)) : hex(value);
  }

  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  /** Four significant digits. */
  static String text(double value) {
    double size = Math.abs(value);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return minus(Double.toString(value));
    }
    if (value == Math.rint(value) && size < LARGE) {
      boolean negative = value < 0 || (value == 0 && 1 / value < 0);
      return (negative ? "−" : "") + (long) size;
    }
    if (size >= SMALL && size < LARGE) {
      return minus(BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString());
    }
    return minus(String.format(Locale.ROOT, "%.2e", value));
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
