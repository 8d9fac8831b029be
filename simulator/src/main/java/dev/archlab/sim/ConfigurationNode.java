package dev.archlab.sim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a configuration as it was written, before a schema gives it types. */
sealed interface ConfigurationNode {

  Place place();

  /** Where something was written: in a file, or as an override on the command line. */
  record Place(@Nullable SourceLocation location, String origin) {

    static Place in(SourceLocation location) {
      return new Place(location, location.file() + ":" + location.line());
    }

    static Place override(String assignment) {
      return new Place(null, "-s " + assignment);
    }

    boolean isOverride() {
      return location == null;
    }

    /** The place as the origin of a value that the configuration {@code file} has. */
    String originIn(String file) {
      return location == null
          ? "-s"
          : location.file().equals(file) ? origin : origin + " via " + file;
    }

    ArchlabException error(String message) {
      return location == null
          ? new UsageException(origin + ": " + message)
          : new InputException(location, message);
    }
  }

  /** A single value. */
  record Scalar(String text, Place place, Optional<String> source) implements ConfigurationNode {}

  /** A sequence of values. */
  record Sequence(List<Scalar> items, Place place, Optional<String> source)
      implements ConfigurationNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Nodes by key, in the order of the file. */
  record Branch(Place place, Map<String, ConfigurationNode> children, Map<String, Place> keys)
      implements ConfigurationNode {

    public Branch {
      children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
      keys = Map.copyOf(keys);
    }

    static Branch empty(Place place) {
      return new Branch(place, Map.of(), Map.of());
    }

    /** This branch with the values of {@code upper} in front of its own. */
    Branch overlaidWith(Branch upper) {
      Map<String, ConfigurationNode> allChildren = new LinkedHashMap<>(children);
      Map<String, Place> allKeys = new LinkedHashMap<>(keys);
      upper.children.forEach(
          (key, above) -> {
            ConfigurationNode below = allChildren.get(key);
            allChildren.put(
                key,
                below instanceof Branch b && above instanceof Branch a ? b.overlaidWith(a) : above);
          });
      allKeys.putAll(upper.keys);
      return new Branch(upper.place, allChildren, allKeys);
    }

    Branch without(String key) {
      Map<String, ConfigurationNode> rest = new LinkedHashMap<>(children);
      rest.remove(key);
      return new Branch(place, rest, keys);
    }
  }
}
