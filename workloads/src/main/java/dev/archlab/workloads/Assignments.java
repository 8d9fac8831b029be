package dev.archlab.workloads;

import dev.archlab.kernels.Machines;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each workload its parameters and each machine its keys among those that were named. */
public final class Assignments {

  private Assignments() {}

  /**
   * Refuses a parameter that none of the workloads has.
   *
   * @param names {@code NAME}, or {@code WORKLOAD.NAME} for that workload alone
   * @throws UsageException that names the nearest
   */
  public static void requireParameters(List<Workload> workloads, Collection<String> names) {
    Set<String> plain = new LinkedHashSet<>();
    Set<String> qualified = new LinkedHashSet<>();
    for (Workload workload : workloads) {
      for (Parameter parameter : workload.parameters()) {
        plain.add(parameter.name());
        qualified.add(qualified(workload, parameter));
      }
    }
    for (String name : names) {
      Set<String> known = name.contains(".") ? qualified : plain;
      if (!known.contains(name)) {
        throw new UsageException(
            "unknown parameter '%s'; %s".formatted(name, Nearest.hint(name, known)));
      }
    }
  }

  /**
   * Refuses a key that none of the machines has.
   *
   * @throws UsageException that names the nearest
   */
  public static void requireKeys(List<String> machines, Collection<String> names) {
    Set<String> known = new LinkedHashSet<>();
    for (String machine : machines) {
      known.addAll(Machines.keys(machine));
    }
    for (String key : names) {
      if (!known.contains(key)) {
        throw new UsageException(
            "no machine of %s has the key '%s'%s"
                .formatted(
                    String.join(", ", machines),
                    key,
                    Nearest.to(key, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; archlab show MACHINE lists them")));
      }
    }
  }

  /**
   * The values of the parameters that the workload has; one that names it goes before one that does
   * not.
   */
  public static Map<String, String> of(Workload workload, Map<String, String> given) {
    Map<String, String> own = new LinkedHashMap<>();
    for (Parameter parameter : workload.parameters()) {
      String value =
          given.getOrDefault(qualified(workload, parameter), given.get(parameter.name()));
      if (value != null) {
        own.put(parameter.name(), value);
      }
    }
    return own;
  }

  /** A parameter as {@code WORKLOAD.NAME}. */
  public static String qualified(Workload workload, Parameter parameter) {
    return workload.name() + "." + parameter.name();
  }
}
