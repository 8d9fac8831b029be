package dev.archlab.workloads;

import dev.archlab.sim.UsageException;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * One parameter of a workload.
 *
 * @param name as in {@code -p NAME=VALUE}
 * @param type what its value is
 * @param defaultValue as a user would write it
 * @param min smallest permitted value; of integers only
 * @param max largest permitted value; of integers only
 * @param meaning one line
 */
public record Parameter(
    String name, Type type, String defaultValue, long min, long max, String meaning) {

  /** What a value is. */
  public enum Type {
    INTEGER,
    /** An integer, or {@value Parameter#ALL}. */
    LIMIT,
    TEXT
  }

  /** The limit that leaves nothing out. */
  static final String ALL = "all";

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

  public static Parameter integer(String name, int standard, int min, int max, String meaning) {
    return new Parameter(name, Type.INTEGER, Integer.toString(standard), min, max, meaning);
  }

  /** How many of what there is; by default all. */
  public static Parameter limit(String name, String meaning) {
    return new Parameter(name, Type.LIMIT, ALL, 1, Integer.MAX_VALUE, meaning);
  }

  public static Parameter text(String name, String standard, String meaning) {
    return new Parameter(name, Type.TEXT, standard, 0, 0, meaning);
  }

  /**
   * The value that a text means: an {@link Integer} or a {@link String}.
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
    if (type == Type.LIMIT && word.equals(ALL)) {
      return ALL;
    }
    if (!WHOLE.matcher(word).matches()) { // Java alone would take the digits of every script
      throw new UsageException(
          "parameter '%s' is '%s'; it must be a whole number %s".formatted(name, text, range()));
    }
    BigInteger value = new BigInteger(word);
    if (value.compareTo(BigInteger.valueOf(min)) < 0
        || value.compareTo(BigInteger.valueOf(max)) > 0) {
      throw new UsageException(
          "parameter '%s' is %s; it must be %s".formatted(name, value, range()));
    }
    return value.intValue();
  }

  /** The permitted values, for people. */
  public String range() {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "from " + min + " to " + max;
      case LIMIT -> "from " + min + ", or " + ALL;
    };
  }
}
