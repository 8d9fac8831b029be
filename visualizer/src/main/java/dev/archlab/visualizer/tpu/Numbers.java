package dev.archlab.visualizer.tpu;

import java.util.Locale;

/** Numbers as texts of two or three significant digits. */
final class Numbers {

  private Numbers() {}

  /** As in {@code 0.31}, {@code −1.2}, {@code 127}, {@code 3e8}. */
  static String brief(float number) {
    if (number == 0) {
      return "0";
    } else if (Float.isNaN(number)) {
      return "NaN";
    } else if (Float.isInfinite(number)) {
      return number > 0 ? "∞" : "−∞";
    }
    double size = Math.abs((double) number);
    String text;
    if (size >= 9999.5 || size < 0.00095) {
      int exponent = (int) Math.floor(Math.log10(size));
      long digit = Math.round(size / Math.pow(10, exponent));
      text = digit == 10 ? "1e" + (exponent + 1) : digit + "e" + exponent;
      text = text.replace('-', '−');
    } else if (size >= 9.95 || size == Math.rint(size)) {
      text = Long.toString(Math.round(size));
    } else {
      text =
          String.format(
              Locale.ROOT, size < 0.00995 ? "%.3f" : size < 0.995 ? "%.2f" : "%.1f", size);
    }
    return number < 0 ? "−" + text : text;
  }

  /** As in {@code 0.3}, {@code −1}: one digit less. */
  static String briefer(float number) {
    double size = Math.abs((double) number);
    if (!(size < 9999.5)) {
      return "";
    }
    String text =
        size >= 0.995 ? Long.toString(Math.round(size)) : String.format(Locale.ROOT, "%.1f", size);
    return text.equals("0.0") ? "~0" : number < 0 ? "−" + text : text;
  }
}
