package dev.archlab.sim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads numbers with units. */
final class Quantity {

  private static final int MAX_LENGTH = 40;
  private static final BigDecimal ONE = BigDecimal.ONE;

  private Quantity() {}

  /**
   * The number in the unit's base: bytes, hertz, bytes per second, cycles, seconds.
   *
   * @throws IllegalArgumentException with a message that says what would be right
   */
  static BigDecimal parse(String text, Unit unit) {
    int end = 0;
    while (end < text.length() && isPartOfNumber(text, end)) {
      end++;
    }
    Map<String, BigDecimal> suffixes = suffixes(unit);
    String suffix = text.substring(end).strip();
    BigDecimal factor = suffixes.get(suffix);
    if (end == 0 || text.length() > MAX_LENGTH || (factor == null && suffixes.size() == 1)) {
      throw new IllegalArgumentException("'" + text + "' is not " + described(unit));
    }
    if (factor == null) {
      throw new IllegalArgumentException(
          (suffix.isEmpty()
                  ? "'" + text + "' lacks a unit"
                  : "'" + suffix + "' is no unit of " + described(unit))
              + "; there are: "
              + String.join(", ", suffixes.keySet()).replaceFirst("^, ", ""));
    }
    try {
      return new BigDecimal(text.substring(0, end)).multiply(factor);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not " + described(unit), e);
    }
  }

  private static boolean isPartOfNumber(String text, int at) {
    char c = text.charAt(at);
    boolean exponent =
        (c == 'e' || c == 'E')
            && at > 0
            && at + 1 < text.length()
            && "+-0123456789".indexOf(text.charAt(at + 1)) >= 0;
    return "+-.0123456789".indexOf(c) >= 0 || exponent;
  }

  /** What a value of this unit is, with an example. */
  static String described(Unit unit) {
    return switch (unit) {
      case NONE -> "a number";
      case BYTES -> "a size, such as 32KiB";
      case HERTZ -> "a clock rate, such as 1GHz";
      case BYTES_PER_SECOND -> "a rate, such as 25.6GB/s";
      case CYCLES -> "a number of cycles, such as 30 cycles";
      case SECONDS -> "a duration, such as 13.75ns";
    };
  }

  /** The name of the base unit, to follow a number. */
  static String base(Unit unit) {
    return switch (unit) {
      case NONE -> "";
      case BYTES -> " B";
      case HERTZ -> " Hz";
      case BYTES_PER_SECOND -> " B/s";
      case CYCLES -> " cycles";
      case SECONDS -> " s";
    };
  }

  private static Map<String, BigDecimal> suffixes(Unit unit) {
    Map<String, BigDecimal> suffixes = new LinkedHashMap<>();
    switch (unit) {
      case NONE -> suffixes.put("", ONE);
      case CYCLES -> {
        suffixes.put("", ONE);
        suffixes.put("cycles", ONE);
        suffixes.put("cycle", ONE);
      }
      case HERTZ -> {
        suffixes.put("Hz", ONE);
        suffixes.put("kHz", ONE.scaleByPowerOfTen(3));
        suffixes.put("MHz", ONE.scaleByPowerOfTen(6));
        suffixes.put("GHz", ONE.scaleByPowerOfTen(9));
      }
      case SECONDS -> {
        suffixes.put("s", ONE);
        suffixes.put("ms", ONE.scaleByPowerOfTen(-3));
        suffixes.put("us", ONE.scaleByPowerOfTen(-6));
        suffixes.put("ns", ONE.scaleByPowerOfTen(-9));
        suffixes.put("ps", ONE.scaleByPowerOfTen(-12));
      }
      case BYTES -> putBytes(suffixes, "");
      case BYTES_PER_SECOND -> putBytes(suffixes, "/s");
    }
    return suffixes;
  }

  private static void putBytes(Map<String, BigDecimal> suffixes, String end) {
    suffixes.put("B" + end, ONE);
    String[] binary = {"KiB", "MiB", "GiB", "TiB"};
    for (int i = 0; i < binary.length; i++) {
      suffixes.put(binary[i] + end, BigDecimal.valueOf(1L << (10 * (i + 1))));
    }
    String[] decimal = {"kB", "MB", "GB", "TB"};
    for (int i = 0; i < decimal.length; i++) {
      suffixes.put(decimal[i] + end, ONE.scaleByPowerOfTen(3 * (i + 1)));
    }
  }
}
