package dev.archlab.sim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of a machine.
 *
 * @param name such as {@code tpu-v1}
 * @param values one record per component, nested as the machine's parts are
 * @param entries every value by its full key ({@code dram.bandwidth}), as written, with its origin;
 *     in schema order
 */
public record Configuration<T extends Record>(String name, T values, Map<String, Entry> entries) {

  /**
   * One value.
   *
   * @param text as written, with its unit ({@code 32KiB})
   * @param unit what the figure is measured in; empty for a word
   * @param origin file and line where it stands ({@code cpu.yaml:7}) and, if it is inherited, by
   *     which file ({@code teaching.yaml:7 via cpu.yaml}); or {@code -s} for an override
   * @param source the published source of the figure, where one is given
   */
  public record Entry(String text, Optional<Unit> unit, String origin, Optional<String> source) {}

  public Configuration {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }
}
