package dev.archlab.workloads;

import dev.archlab.sim.UsageException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A value for every parameter of a workload.
 *
 * @param values by name, in the workload's order; {@link Integer}, {@link Double} or {@link String}
 */
public record Parameters(Map<String, Object> values) {

  public Parameters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The given values, and defaults for the others.
   *
   * @throws UsageException if a value does not fit its parameter, or a name is not the workload's
   */
  public static Parameters of(Workload workload, Map<String, String> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : workload.parameters()) {
      String text = given.getOrDefault(parameter.name(), parameter.defaultValue());
      values.put(parameter.name(), parameter.parse(text));
    }
    for (String name : given.keySet()) {
      if (!values.containsKey(name)) {
        throw new UsageException(
            "%s has no parameter '%s'; it has %s"
                .formatted(workload.name(), name, names(workload)));
      }
    }
    return new Parameters(values);
  }

  private static String names(Workload workload) {
    List<String> names = workload.parameters().stream().map(Parameter::name).toList();
    return String.join(", ", names);
  }

  public int integer(String name) {
    return (Integer) value(name);
  }

  /** A limit; empty for all. */
  public OptionalInt limit(String name) {
    return value(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
  }

  public double real(String name) {
    return (Double) value(name);
  }

  public String text(String name) {
    return (String) value(name);
  }

  private Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no parameter '" + name + "' among " + values.keySet());
    }
    return value;
  }
}
