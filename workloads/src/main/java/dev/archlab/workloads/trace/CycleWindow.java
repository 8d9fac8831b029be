package dev.archlab.workloads.trace;

import dev.archlab.sim.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cycles of a run that a trace shows, counted over all its launches.
 *
 * @param from the first, from 0
 * @param to the one behind the last
 */
public record CycleWindow(long from, long to) {

  /** Every cycle. */
  public static final CycleWindow ALL = new CycleWindow(0, Long.MAX_VALUE);

  private static final Pattern SYNTAX = Pattern.compile("(\\d{1,18})\\.\\.(\\d{1,18})?");

  /**
   * Reads {@code FROM..TO} or {@code FROM..}.
   *
   * @throws UsageException if it is not that, or empty
   */
  public static CycleWindow parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "--trace-cycles '%s' must be FROM..TO, as in 0..1000 for the first 1,000 cycles"
              .formatted(text));
    }
    String to = matcher.group(2);
    CycleWindow window =
        new CycleWindow(
            Long.parseLong(matcher.group(1)), to == null ? Long.MAX_VALUE : Long.parseLong(to));
    if (window.from >= window.to) {
      throw new UsageException(
          "--trace-cycles '%s' holds no cycle: FROM must be below TO".formatted(text));
    }
    return window;
  }

  /** True if it says where to end. */
  public boolean isBounded() {
    return to != Long.MAX_VALUE;
  }
}
