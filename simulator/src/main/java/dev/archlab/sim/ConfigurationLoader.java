package dev.archlab.sim;

import java.util.List;
import java.util.Set;

/**
 * Loads machines' configurations: a preset by its name, or a YAML file by its path, which ends in
 * {@code .yaml} or {@code .yml}.
 *
 * <p>The schema is a record; a key is a component's name in snake case, a nested record's keys
 * stand below its own. A value is plain ({@code 30 cycles}) or carries its source ({@code {value:
 * 30 cycles, source: "…"}}). {@code extends:} names a preset, or a file relative to the one it
 * stands in, whose values hold where the file gives none. {@code machine:} says the kind.
 */
public final class ConfigurationLoader {

  private ConfigurationLoader() {}

  /** The names of the machines that come with the simulator, in alphabetical order. */
  public static List<String> presets() {
    return ConfigurationFile.presets();
  }

  /**
   * The kind of machine that a configuration describes: {@code cpu}, {@code gpu} or {@code tpu}.
   *
   * @throws ArchlabException if there is no such configuration, or if it does not say
   */
  public static String kind(String nameOrPath) {
    return ConfigurationSource.read(nameOrPath).kind();
  }

  /** The keys of all values that a schema can hold, in its order. */
  public static Set<String> keys(Class<? extends Record> schema) {
    return ConfigurationBinder.keys(schema);
  }

  /**
   * Loads a configuration.
   *
   * @param overrides {@code KEY=VALUE}, the key in full ({@code dram.bandwidth}); a later one wins
   * @throws UsageException if the machine or an overridden key is unknown, or an override's value
   *     is not what the key takes
   * @throws InputException if a file cannot be read, or holds what the schema does not
   */
  public static <T extends Record> Configuration<T> load(
      String nameOrPath, Class<T> schema, List<String> overrides) {
    return ConfigurationSource.read(nameOrPath).bind(schema, overrides);
  }
}
