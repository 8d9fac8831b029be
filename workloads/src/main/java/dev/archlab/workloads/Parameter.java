package dev.archlab.workloads;

import dev.archlab.sim.UsageException;

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
    TEXT
  }

  public static Parameter integer(String name, int standard, int min, int max, String meaning) {
    return new Parameter(name, Type.INTEGER, Integer.toString(standard), min, max, meaning);
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
    long value;
    try {
      value = Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new UsageException(
          "parameter '%s' is '%s'; it must be a whole number %s".formatted(name, text, range()));
    }
    if (value < min || value > max) {
      throw new UsageException(
          "parameter '%s' is %d; it must be %s".formatted(name, value, range()));
    }
    return (int) value;
  }

  /** The permitted values, for people. */
  public String range() {
    return type == Type.TEXT ? "text" : "from " + min + " to " + max;
  }
}
