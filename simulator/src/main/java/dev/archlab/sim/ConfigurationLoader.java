package dev.archlab.sim;

import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Place;
import dev.archlab.sim.ConfigurationNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final List<String> KINDS = List.of("cpu", "gpu", "tpu");
  private static final String KIND_KEY = ConfigurationFile.KIND_KEY;

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
    ConfigurationFile file = ConfigurationFile.find(nameOrPath);
    @Nullable ConfigurationNode node = file.readWithAncestors().children().get(KIND_KEY);
    if (node == null) {
      throw new InputException(
          file.name() + ": a key is missing: machine, which is one of " + String.join(", ", KINDS));
    }
    if (!(node instanceof Scalar kind) || !KINDS.contains(kind.text())) {
      throw node.place().error("machine is one of " + String.join(", ", KINDS));
    }
    return kind.text();
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
    ConfigurationFile file = ConfigurationFile.find(nameOrPath);
    Branch tree = file.readWithAncestors().without(KIND_KEY);
    Set<String> keys = ConfigurationBinder.keys(schema);
    for (String override : overrides) {
      tree = tree.overlaidWith(overlay(override, keys, tree.place()));
    }
    ConfigurationBinder binder = new ConfigurationBinder(file.name());
    T values = binder.bind(schema, tree);
    return new Configuration<>(file.machineName(), values, binder.entries());
  }

  /** Branches with one override as their only leaf. */
  private static Branch overlay(String override, Set<String> keys, Place root) {
    int equals = override.indexOf('=');
    if (equals <= 0) {
      throw new UsageException("-s " + override + ": KEY=VALUE is expected");
    }
    String key = override.substring(0, equals).strip();
    String value = override.substring(equals + 1).strip();
    Place place = Place.override(override);
    if (!keys.contains(key)) {
      List<String> below = keys.stream().filter(known -> known.startsWith(key + ".")).toList();
      throw place.error(
          below.isEmpty()
              ? "unknown key '" + key + "'; " + hint(key, keys)
              : "'" + key + "' has keys of its own: " + String.join(", ", below));
    }
    ConfigurationNode node = new Scalar(value, place, Optional.empty());
    String[] path = key.split("\\.");
    for (int i = path.length - 1; i >= 0; i--) {
      node = new Branch(i == 0 ? root : place, Map.of(path[i], node), Map.of(path[i], place));
    }
    return (Branch) node;
  }

  private static String hint(String key, Set<String> keys) {
    if (Nearest.to(key, keys).isEmpty()) {
      for (String known : keys) {
        if (known.endsWith("." + key)) {
          return "did you mean '" + known + "'?";
        }
      }
    }
    return Nearest.hint(key, keys);
  }
}
