package dev.archlab.workloads.sweep;

import dev.archlab.sim.UsageException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that a text stands for: {@code 8..64:8} those from 8 to 64 in steps of 8, {@code
 * 8..256:*2} those that doubling reaches, {@code a,b,c} these. The bounds may carry a unit: {@code
 * 16KiB..64KiB:*2}.
 */
final class Range {

  /** More of one name are a slip of the pen. */
  private static final int MOST = 1_000_000;

  private static final String NUMBER = "([+-]?[0-9]+(?:\\.[0-9]+)?)";
  private static final String UNIT = "(\\s?[A-Za-z%][A-Za-z/%]*)?";
  private static final Pattern BOUNDS =
      Pattern.compile(
          NUMBER + UNIT + "\\s*\\.\\.\\s*" + NUMBER + UNIT + "(?::(\\*?)" + NUMBER + UNIT + ")?");

  private Range() {}

  /**
   * The values, in order, each once.
   *
   * @param name whose values they are, for errors
   * @throws UsageException if it stands for none
   */
  static List<String> values(String name, String text) {
    Set<String> values = new LinkedHashSet<>();
    for (String part : text.split(",", -1)) {
      String word = part.strip();
      if (word.isEmpty()) {
        throw new UsageException("'%s=%s' has an empty value".formatted(name, text));
      }
      Matcher bounds = BOUNDS.matcher(word);
      if (bounds.matches()) {
        values.addAll(between(name + "=" + word, bounds));
      } else if (word.matches("[+-]?[0-9.]+[A-Za-z/%]*\\.\\..*")) {
        throw new UsageException(
            "'%s=%s' is no range; FROM..TO, FROM..TO:STEP and FROM..TO:*FACTOR are"
                .formatted(name, word));
      } else {
        values.add(word);
      }
    }
    return List.copyOf(values);
  }

  private static List<String> between(String text, Matcher bounds) {
    BigDecimal from = new BigDecimal(bounds.group(1));
    BigDecimal to = new BigDecimal(bounds.group(3));
    List<String> units =
        Arrays.asList(unit(bounds.group(2)), unit(bounds.group(4)), unit(bounds.group(7)));
    boolean factor = "*".equals(bounds.group(5));
    BigDecimal step = bounds.group(6) == null ? BigDecimal.ONE : new BigDecimal(bounds.group(6));
    String unit = units.get(1);
    if (!units.get(0).isEmpty() && !units.get(0).equals(unit)) {
      throw new UsageException("'%s': both ends must have the same unit".formatted(text));
    }
    if (!units.get(2).isEmpty() && (factor || !units.get(2).equals(unit))) {
      throw new UsageException(
          "'%s': %s"
              .formatted(
                  text, factor ? "a factor has no unit" : "the step must have the ends' unit"));
    }
    boolean up = to.compareTo(from) >= 0;
    requireProgress(text, from, step, factor, up);
    List<String> values = new ArrayList<>();
    for (BigDecimal value = from;
        up ? value.compareTo(to) <= 0 : value.compareTo(to) >= 0;
        value = factor ? value.multiply(step, MathContext.DECIMAL64) : value.add(step)) {
      if (values.size() == MOST) {
        throw new UsageException("'%s' has more than %,d values".formatted(text, MOST));
      }
      values.add(value.stripTrailingZeros().toPlainString() + unit);
    }
    return values;
  }

  private static void requireProgress(
      String text, BigDecimal from, BigDecimal step, boolean factor, boolean up) {
    if (factor && (from.signum() <= 0 || step.signum() <= 0)) {
      throw new UsageException("'%s': a factor needs numbers above 0".formatted(text));
    }
    int direction = factor ? step.compareTo(BigDecimal.ONE) : step.signum();
    if (direction == 0 || (direction > 0) != up) {
      throw new UsageException(
          "'%s' is empty: %s never gets from the first end to the second"
              .formatted(text, (factor ? "a factor of " : "a step of ") + step.toPlainString()));
    }
  }

  private static String unit(@Nullable String written) {
    return written == null ? "" : written.strip();
  }
}
