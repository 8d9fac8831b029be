package dev.archlab.visualizer.plot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One run, as {@code archlab run --format json} and {@code archlab sweep} write it.
 *
 * @param keys what was asked for: workload, parameters, machine, kernel, overrides, seed, by name
 */
record Run(Map<String, String> keys, JsonNode json) {

  static final String WORKLOAD = "workload";
  static final String MACHINE = "machine";
  static final String KERNEL = "kernel";
  static final String SEED = "seed";

  static Run of(JsonNode json) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(WORKLOAD, json.path(WORKLOAD).asText());
    putAll(keys, json.path("parameters"));
    keys.put(MACHINE, json.path(MACHINE).asText());
    keys.put(KERNEL, json.path(KERNEL).asText());
    putAll(keys, json.path("overrides"));
    keys.put(SEED, json.path(SEED).asText());
    return new Run(keys, json);
  }

  private static void putAll(Map<String, String> keys, JsonNode object) {
    object.fields().forEachRemaining(entry -> keys.put(entry.getKey(), entry.getValue().asText()));
  }

  String key(String name) {
    return keys.getOrDefault(name, "");
  }

  String machine() {
    return key(MACHINE);
  }

  boolean failed() {
    return !json.path("check").path("passed").asBoolean(true);
  }

  /** A figure of the run by its name in the JSON; names of nested ones are joined by a dot. */
  OptionalDouble figure(String name) {
    JsonNode node = json;
    String rest = name;
    while (!rest.isEmpty() && !node.isNumber()) {
      if (node.has(rest)) { // a name may itself hold dots
        node = node.path(rest);
        rest = "";
      } else {
        int dot = rest.indexOf('.');
        node = node.path(dot < 0 ? rest : rest.substring(0, dot));
        rest = dot < 0 ? "" : rest.substring(dot + 1);
      }
    }
    return node.isNumber() && rest.isEmpty()
        ? OptionalDouble.of(node.asDouble())
        : OptionalDouble.empty();
  }

  /**
   * A figure that every run has.
   *
   * @throws IllegalStateException if it has not; {@link RunFiles} lets only whole runs pass
   */
  double required(String name) {
    return figure(name).orElseThrow(() -> new IllegalStateException("a run without " + name));
  }
}
