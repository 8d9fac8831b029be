package dev.archlab.sim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a machine counted, by name, with the unit in the name ({@code dram_read_bytes}).
 *
 * @param values in the order of the machine's parts
 */
public record Counters(Map<String, Long> values) {

  public static final Counters NONE = new Counters(Map.of());

  public Counters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The count of that name.
   *
   * @throws IllegalArgumentException if the machine does not count it
   */
  public long get(String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no counter '" + name + "' among " + values.keySet());
    }
    return value;
  }

  /** The counts of two runs, one after the other. */
  public Counters plus(Counters other) {
    Map<String, Long> sum = new LinkedHashMap<>(values);
    other.values.forEach((name, value) -> sum.merge(name, value, Math::addExact));
    return new Counters(sum);
  }

  /** What was counted since {@code earlier}, a state of the same counters. */
  public Counters since(Counters earlier) {
    Map<String, Long> difference = new LinkedHashMap<>(values);
    earlier.values.forEach((name, value) -> difference.merge(name, -value, Math::addExact));
    return new Counters(difference);
  }
}
