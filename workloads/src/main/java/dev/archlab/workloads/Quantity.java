package dev.archlab.workloads;

import java.util.Locale;

/** Quantities as people read them. */
public final class Quantity {

  private static final String[] BINARY = {"B", "KiB", "MiB", "GiB", "TiB"};
  private static final String[] PARTS = {"s", "ms", "µs", "ns", "ps"};

  private Quantity() {}

  /** {@code 48 KiB}, {@code 1.5 MiB}. */
  public static String bytes(double bytes) {
    int unit = 0;
    while (bytes >= 1024 && unit < BINARY.length - 1) {
      bytes /= 1024;
      unit++;
    }
    return number(bytes) + " " + BINARY[unit];
  }

  /** {@code 12.3 µs}. */
  public static String seconds(double seconds) {
    if (seconds == 0) {
      return "0 s";
    }
    int unit = 0;
    while (seconds < 1 && unit < PARTS.length - 1) {
      seconds *= 1000;
      unit++;
    }
    return number(seconds) + " " + PARTS[unit];
  }

  /** {@code 42.0 %}, {@code 0.083 %}. */
  public static String percent(double fraction) {
    double percent = 100 * fraction;
    String form = percent >= 1 ? "%.1f %%" : percent >= 0.01 ? "%.3f %%" : "%.1e %%";
    return percent == 0 ? "0 %" : String.format(Locale.ROOT, form, percent);
  }

  /** {@code 1,234,567}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Three figures, or all of a whole number. */
  public static String number(double value) {
    if (value == StrictMath.rint(value) && Math.abs(value) < 1e9) {
      return count((long) value);
    }
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return size < 0.01
        ? String.format(Locale.ROOT, "%.2g", value)
        : String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** {@code 100}, {@code 0.01}, {@code 1.0E-4}. */
  static String plain(double value) {
    return value == StrictMath.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** {@code 1.2e-07}, {@code 0}. */
  public static String error(double value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
  }
}
