package dev.archlab.visualizer.lesson;

import dev.archlab.cli.RunPlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workload on some machines, as on the command line.
 *
 * @param parameters of the workload
 * @param machines from left to right
 * @param overrides values of the configuration of the machines that have the key
 * @param kernel for the operations that have one of that name; null for the defaults
 * @param seed of all that is random
 */
public record Run(
    String workload,
    Map<String, String> parameters,
    List<String> machines,
    Map<String, String> overrides,
    @Nullable String kernel,
    long seed) {

  public Run {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    machines = List.copyOf(machines);
    overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
  }

  /**
   * What is to be run.
   *
   * @throws dev.archlab.sim.ArchlabException if there is no such workload, parameter or machine
   */
  public RunPlan plan() {
    return RunPlan.of(List.of(workload), machines, parameters, overrides, kernel, null, seed);
  }
}
