package dev.archlab.workloads.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to sweep, as a user writes it.
 *
 * @param workloads names
 * @param machines names or YAML files
 * @param kernels names, or {@code all}; none for the defaults
 * @param parameters values or ranges by the parameter's name; a name {@code @FILE} stands for the
 *     columns of a file
 * @param keys the same of the machines' configurations
 * @param zip whether the ranges advance together instead of each with each
 * @param where a condition on points, or null
 * @param seed of all that is random
 */
public record SweepRequest(
    List<String> workloads,
    List<String> machines,
    List<String> kernels,
    Map<String, String> parameters,
    Map<String, String> keys,
    boolean zip,
    @Nullable String where,
    long seed) {

  /** The machines of a sweep that names none. */
  public static final List<String> MACHINES = List.of("cpu", "gpu", "tpu");

  /** The seed of a sweep that gives none. */
  public static final long SEED = 1;

  public SweepRequest {
    workloads = workloads.stream().distinct().toList();
    machines = machines.stream().distinct().toList();
    kernels = kernels.stream().distinct().toList();
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }
}
