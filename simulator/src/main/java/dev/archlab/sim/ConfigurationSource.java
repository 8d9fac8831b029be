package dev.archlab.sim;

import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Place;
import dev.archlab.sim.ConfigurationNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine's configuration as its file says it, read once for any number of overrides. */
public final class ConfigurationSource {

  private static final List<String> KINDS = List.of("cpu", "gpu", "tpu");
  private static final String KIND_KEY = ConfigurationFile.KIND_KEY;

  private final ConfigurationFile file;
  private final Branch tree;

  private ConfigurationSource(ConfigurationFile file, Branch tree) {
    this.file = file;
    this.tree = tree;
  }

  /**
   * Reads a preset, or a YAML file and what it extends.
   *
   * @throws UsageException if there is no such machine
   * @throws InputException if a file cannot be read
   */
  public static ConfigurationSource read(String nameOrPath) {
    ConfigurationFile file = ConfigurationFile.find(nameOrPath);
    return new ConfigurationSource(file, file.readWithAncestors());
  }

  /**
   * The kind of machine that it describes: {@code cpu}, {@code gpu} or {@code tpu}.
   *
   * @throws InputException if it does not say
   */
  public String kind() {
    @Nullable ConfigurationNode node = tree.children().get(KIND_KEY);
    if (node == null) {
      throw new InputException(
          file.name() + ": a key is missing: machine, which is one of " + String.join(", ", KINDS));
    }
    if (!(node instanceof Scalar kind) || !KINDS.contains(kind.text())) {
      throw node.place().error("machine is one of " + String.join(", ", KINDS));
    }
    return kind.text();
  }

  /**
   * The configuration with some values replaced.
   *
   * @param overrides {@code KEY=VALUE}, the key in full ({@code dram.bandwidth}); a later one wins
   * @throws UsageException if an overridden key is unknown, or an override's value is not what the
   *     key takes
   * @throws InputException if a file holds what the schema does not
   */
  public <T extends Record> Configuration<T> bind(Class<T> schema, List<String> overrides) {
    Branch overlaid = tree.without(KIND_KEY);
    Set<String> keys = ConfigurationBinder.keys(schema);
    for (String override : overrides) {
      overlaid = overlaid.overlaidWith(overlay(override, keys, tree.place()));
    }
    ConfigurationBinder binder = new ConfigurationBinder(file.name());
    T values = binder.bind(schema, overlaid);
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
