package dev.archlab.visualizer.plot;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and its unit, as in a configuration: {@code 32KiB}, {@code 25.6GB/s}, {@code 8}.
 *
 * @param unit the base unit: {@code B}, {@code B/s}, {@code Hz}, {@code s}, {@code cycles}, or none
 */
record Amount(double value, String unit) {

  private static final Pattern FORM =
      Pattern.compile(
          "([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*"
              + "(?:([KMGT]i|[kMGTmunp])?(B/s|B|Hz|s)|(cycles?)|)");
  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("Ki", 0x1p10),
          Map.entry("Mi", 0x1p20),
          Map.entry("Gi", 0x1p30),
          Map.entry("Ti", 0x1p40),
          Map.entry("k", 1e3),
          Map.entry("M", 1e6),
          Map.entry("G", 1e9),
          Map.entry("T", 1e12),
          Map.entry("m", 1e-3),
          Map.entry("u", 1e-6),
          Map.entry("n", 1e-9),
          Map.entry("p", 1e-12));
  private static final String[] PREFIXES = {"p", "n", "µ", "m", "", "k", "M", "G", "T", "P"};
  private static final int NO_PREFIX = 4;

  static Optional<Amount> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    double factor = form.group(2) == null ? 1 : FACTORS.getOrDefault(form.group(2), 1.0);
    String unit = form.group(3) != null ? form.group(3) : form.group(4) != null ? "cycles" : "";
    try {
      return Optional.of(new Amount(Double.parseDouble(form.group(1)) * factor, unit));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@code 1.5 M}, {@code 20 µ}, {@code 512}: three figures, with the prefix of a unit. */
  static String brief(double value) {
    return brief(value, 0.00999);
  }

  /** The same with a prefix for all that is less than 1: {@code 20 m}, not {@code 0.02}. */
  static String prefixed(double value) {
    return brief(value, 0.999);
  }

  private static String brief(double value, double leastPlain) {
    double size = Math.abs(value);
    if (size == 0 || !Double.isFinite(value)) {
      return size == 0 ? "0" : Double.toString(value);
    }
    int prefix = NO_PREFIX;
    double rest = size;
    while (rounded(rest) >= (prefix == NO_PREFIX ? 10_000 : 1000) && prefix < PREFIXES.length - 1) {
      rest /= 1000;
      prefix++;
    }
    while (rest < leastPlain && prefix == NO_PREFIX || rest < 0.999 && prefix < NO_PREFIX) {
      if (prefix == 0) {
        break;
      }
      rest *= 1000;
      prefix--;
    }
    String number = plain(Math.copySign(rest, value));
    return prefix == NO_PREFIX ? number : number + " " + PREFIXES[prefix];
  }

  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
  }

  private static String plain(double value) {
    double size = Math.abs(value);
    if (size >= 1000 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
