package dev.archlab.workloads;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One parameter of a workload.
 *
 * @param name as in {@code -p NAME=VALUE}
 * @param type what its value is
 * @param defaultValue as a user would write it
 * @param min smallest permitted value; of numbers only
 * @param max largest permitted value; of numbers only
 * @param choices the permitted values; of choices only
 * @param meaning one line
 */
public record Parameter(
    String name,
    Type type,
    String defaultValue,
    double min,
    double max,
    List<String> choices,
    String meaning) {

  /** What a value is. */
  public enum Type {
    INTEGER,
    /** An integer, or {@value Parameter#ALL}. */
    LIMIT,
    /** A finite decimal number. */
    REAL,
    /** One of several words. */
    CHOICE,
    TEXT
  }

  /** The limit that leaves nothing out. */
  static final String ALL = "all";

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  public Parameter {
    choices = List.copyOf(choices);
  }

  public static Parameter integer(String name, int standard, int min, int max, String meaning) {
    String text = Integer.toString(standard);
    return new Parameter(name, Type.INTEGER, text, min, max, List.of(), meaning);
  }

  /** How many of what there is; by default all. */
  public static Parameter limit(String name, String meaning) {
    return new Parameter(name, Type.LIMIT, ALL, 1, Integer.MAX_VALUE, List.of(), meaning);
  }

  /** How many of what there is. */
  public static Parameter limit(String name, int standard, String meaning) {
    String text = Integer.toString(standard);
    return new Parameter(name, Type.LIMIT, text, 1, Integer.MAX_VALUE, List.of(), meaning);
  }

  /** A number, in the range that includes both ends. */
  public static Parameter real(
      String name, double standard, double min, double max, String meaning) {
    String text = Double.toString(standard);
    return new Parameter(name, Type.REAL, text, min, max, List.of(), meaning);
  }

  /** One of some words; the first is the default. */
  public static Parameter choice(String name, List<String> choices, String meaning) {
    return new Parameter(name, Type.CHOICE, choices.get(0), 0, 0, choices, meaning);
  }

  public static Parameter text(String name, String standard, String meaning) {
    return new Parameter(name, Type.TEXT, standard, 0, 0, List.of(), meaning);
  }

  /**
   * The value that a text means: an {@link Integer}, a {@link Double} or a {@link String}.
   *
   * @throws UsageException if it means none, or one outside the range
   */
  Object parse(String text) {
    if (type == Type.TEXT) {
      if (text.isBlank()) {
        throw new UsageException("parameter '" + name + "' is empty");
      }
      return text;
    }
    String word = text.strip();
    if (type == Type.CHOICE) {
      if (!choices.contains(word)) {
        throw new UsageException(
            "parameter '%s' is '%s'; it must be %s%s"
                .formatted(
                    name,
                    text,
                    range(),
                    Nearest.to(word, choices)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("")));
      }
      return word;
    }
    if (type == Type.REAL) {
      return real(word);
    }
    if (type == Type.LIMIT && word.equals(ALL)) {
      return ALL;
    }
    if (!WHOLE.matcher(word).matches()) { // Java alone would take the digits of every script
      throw new UsageException(
          "parameter '%s' is '%s'; it must be a whole number %s".formatted(name, text, range()));
    }
    BigInteger value = new BigInteger(word);
    if (value.compareTo(BigInteger.valueOf((long) min)) < 0
        || value.compareTo(BigInteger.valueOf((long) max)) > 0) {
      throw new UsageException(
          "parameter '%s' is %s; it must be %s".formatted(name, value, range()));
    }
    return value.intValue();
  }

  private Object real(String word) {
    if (!DECIMAL.matcher(word).matches()) {
      throw new UsageException(
          "parameter '%s' is '%s'; it must be a number %s".formatted(name, word, range()));
    }
    double value = Double.parseDouble(word);
    if (value < min || value > max) {
      throw new UsageException(
          "parameter '%s' is %s; it must be %s".formatted(name, word, range()));
    }
    return value;
  }

  /** The permitted values, for people. */
  public String range() {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "from " + (long) min + " to " + (long) max;
      case REAL -> "from " + Quantity.plain(min) + " to " + Quantity.plain(max);
      case LIMIT -> "from " + (long) min + ", or " + ALL;
      case CHOICE -> "one of " + String.join(", ", choices);
    };
  }
}
