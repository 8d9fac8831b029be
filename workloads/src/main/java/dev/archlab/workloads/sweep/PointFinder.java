package dev.archlab.workloads.sweep;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.Configuration;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Assignments;
import dev.archlab.workloads.KernelChoice;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what a user wrote into the points of a plan. */
final class PointFinder {

  private static final String WORKLOAD = "workload";
  private static final String MACHINE = "machine";
  private static final String KERNEL = "kernel";

  private final SweepRequest request;
  private final String version;
  private final Kernels kernels;
  private final List<Workload> workloads;
  private final Map<String, Machines.Variants> machines = new LinkedHashMap<>();
  private final Map<String, Map<Map<String, String>, Parameters>> parameters = new HashMap<>();
  private final Map<String, Map<Map<String, String>, Variant>> variants = new HashMap<>();
  private final Map<String, List<String>> kernelChoices = new HashMap<>();

  PointFinder(SweepRequest request, String version, Kernels kernels) {
    this.request = request;
    this.version = version;
    this.kernels = kernels;
    this.workloads = request.workloads().stream().map(PointFinder::workload).toList();
    request.machines().forEach(name -> machines.put(name, Machines.variants(name)));
  }

  private static Workload workload(String name) {
    List<Workload> all = Workloads.all();
    return all.stream()
        .filter(workload -> workload.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown workload '%s'; %s"
                        .formatted(
                            name, Nearest.hint(name, all.stream().map(Workload::name).toList()))));
  }

  List<Point> points() {
    requireKernels();
    Map<String, String> given = new LinkedHashMap<>(request.parameters());
    request
        .keys()
        .forEach(
            (key, text) -> {
              if (given.put(key, text) != null) {
                throw new UsageException(
                    "'%s' is given both as a parameter and as a key".formatted(key));
              }
            });
    List<Axis> axes = Axis.of(given);
    requireNames(axes);
    @Nullable String condition = request.where();
    @Nullable Expression where =
        condition == null ? null : Expression.parse("--where", condition, names());

    Map<String, Point> points = new LinkedHashMap<>();
    List<Map<String, String>> combinations = request.zip() ? Axis.zip(axes) : Axis.product(axes);
    for (Workload workload : workloads) {
      for (Map<String, String> values : combinations) {
        Parameters own = parameters(workload, values);
        for (String machine : request.machines()) {
          Variant variant = variant(machine, values);
          for (String kernel : kernels(workload, variant)) {
            if (where == null || where.holds(name -> value(name, workload, own, variant, kernel))) {
              boolean oneOfAll = request.kernels().contains(KernelChoice.ALL);
              Point point =
                  Point.of(workload, own, variant, kernel, oneOfAll, request.seed(), version);
              points.putIfAbsent(point.key(), point);
            }
          }
        }
      }
    }
    if (points.isEmpty()) {
      throw new UsageException("--where '%s' leaves no point".formatted(condition));
    }
    return List.copyOf(points.values());
  }

  private void requireNames(List<Axis> axes) {
    List<String> parameterNames = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    workloads.forEach(workload -> known.addAll(parameterNames(workload)));
    for (Axis axis : axes) {
      for (String name : axis.names()) {
        boolean isKey =
            request.keys().containsKey(name)
                || (!request.parameters().containsKey(name) && !known.contains(name));
        (isKey ? keys : parameterNames).add(name);
      }
    }
    Assignments.requireParameters(workloads, parameterNames);
    Assignments.requireKeys(request.machines(), keys);
  }

  private static Set<String> parameterNames(Workload workload) {
    Set<String> names = new LinkedHashSet<>();
    for (Parameter parameter : workload.parameters()) {
      names.add(parameter.name());
      names.add(Assignments.qualified(workload, parameter));
    }
    return names;
  }

  /** What a condition may speak of. */
  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(WORKLOAD, MACHINE, KERNEL));
    workloads.forEach(workload -> names.addAll(parameterNames(workload)));
    machines.values().forEach(variants -> names.addAll(variants.keys()));
    return names;
  }

  private Parameters parameters(Workload workload, Map<String, String> values) {
    return parameters
        .computeIfAbsent(workload.name(), name -> new HashMap<>())
        .computeIfAbsent(
            Assignments.of(workload, values),
            own -> {
              try {
                return Parameters.of(workload, own);
              } catch (UsageException e) {
                throw new UsageException(workload.name() + ": " + e.getMessage());
              }
            });
  }

  private Variant variant(String machine, Map<String, String> values) {
    Machines.Variants all = Objects.requireNonNull(machines.get(machine));
    Map<String, String> own = new LinkedHashMap<>(values);
    own.keySet().retainAll(all.keys());
    return variants
        .computeIfAbsent(machine, name -> new HashMap<>())
        .computeIfAbsent(own, overrides -> Variant.of(machine, all, overrides));
  }

  /** Refuses a name that no kernel of any of the workloads and machines has. */
  private void requireKernels() {
    Set<String> known = new TreeSet<>();
    known.add(KernelChoice.ALL);
    for (Machines.Variants machine : machines.values()) {
      for (Workload workload : workloads) {
        known.addAll(KernelChoice.names(kernels, machine.kind(), workload));
      }
    }
    for (String name : request.kernels()) {
      if (!known.contains(name)) {
        throw new UsageException(
            "unknown kernel '%s'; %s".formatted(name, Nearest.hint(name, known)));
      }
    }
  }

  /** Those that were asked for and that there are; an empty name stands for the defaults. */
  private List<String> kernels(Workload workload, Variant variant) {
    if (request.kernels().isEmpty()) {
      return List.of("");
    }
    return kernelChoices.computeIfAbsent(
        workload.name() + " " + variant.digest(),
        task -> {
          Machine machine = variant.blueprint().build();
          Set<String> names = KernelChoice.names(kernels, machine.kind(), workload);
          Set<String> chosen = new LinkedHashSet<>();
          for (String wanted : request.kernels()) {
            if (wanted.equals(KernelChoice.ALL) || names.contains(wanted)) {
              chosen.addAll(KernelChoice.of(kernels, machine, workload, wanted));
            }
          }
          if (chosen.isEmpty()) {
            throw new UsageException(
                "%s on '%s' has no kernel %s; there are: %s, all"
                    .formatted(
                        workload.name(),
                        variant.machine(),
                        String.join(", ", request.kernels()),
                        String.join(", ", names)));
          }
          return List.copyOf(chosen);
        });
  }

  /** A name's value at a point; null where the point has none. */
  private @Nullable Object value(
      String name, Workload workload, Parameters own, Variant variant, String kernel) {
    switch (name) {
      case WORKLOAD:
        return workload.name();
      case MACHINE:
        return variant.machine();
      case KERNEL:
        return kernel.isEmpty() ? null : kernel;
      default:
        break;
    }
    String prefix = workload.name() + ".";
    Object parameter =
        own.values().get(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
    if (parameter != null) {
      return parameter instanceof Number number ? number.doubleValue() : parameter;
    }
    Configuration.@Nullable Entry entry = variant.blueprint().configuration().entries().get(name);
    if (entry == null) {
      return null;
    }
    OptionalDouble figure =
        entry.unit().map(unit -> unit.number(entry.text())).orElse(OptionalDouble.empty());
    return figure.isPresent() ? (Object) figure.getAsDouble() : entry.text();
  }
}
