package dev.archlab.cli;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.BitFlip;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.RunResult;
import dev.archlab.workloads.Workload;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every workload on every machine with every kernel that is asked for. All that can be wrong with
 * what the user wrote is found while the plan is made, before anything runs.
 */
record RunPlan(List<Step> steps) {

  private static final String ALL = "all";

  /**
   * One run.
   *
   * @param oneOfAll true if it is tried because all kernels were asked for
   */
  record Step(
      Experiment experiment,
      String machine,
      Map<String, String> overrides,
      Kernels kernels,
      @Nullable String kernel,
      boolean oneOfAll) {

    /** The workload and the machine, which kernels are compared on. */
    String task() {
      return experiment.workload().name() + " on " + machine;
    }

    RunResult run(PrintWriter err, @Nullable BitFlip flip) {
      List<Progress> progress = new ArrayList<>();
      try {
        return experiment.run(
            create(machine, overrides),
            kernels,
            new Experiment.Settings(
                overrides,
                kernel,
                flip,
                device -> progress.add(new Progress(err, toString(), device))));
      } finally {
        progress.forEach(Progress::close);
      }
    }

    @Override
    public String toString() {
      return task() + (kernel == null ? "" : " with " + kernel);
    }
  }

  static RunPlan of(
      List<String> workloadNames,
      List<String> machines,
      Map<String, String> parameters,
      Map<String, String> overrides,
      @Nullable String kernel,
      @Nullable BitFlip flip,
      long seed) {
    List<Workload> workloads = workloadNames.stream().map(Choices::workload).toList();
    requireParameters(workloads, parameters.keySet());
    Map<String, Map<String, String>> overridesByMachine = assign(machines, overrides);
    List<Experiment> experiments = new ArrayList<>();
    for (Workload workload : workloads) {
      experiments.add(experiment(workload, parameters, seed));
    }
    if (flip != null) {
      experiments.forEach(experiment -> experiment.requireWithin(flip));
    }
    Kernels kernels = Kernels.load();
    List<Step> steps = new ArrayList<>();
    for (Experiment experiment : experiments) {
      overridesByMachine.forEach(
          (name, own) -> {
            Machine machine = create(name, own);
            experiment.requireMemory(machine);
            for (String choice : kernelChoices(kernels, machine, experiment.workload(), kernel)) {
              String chosen = choice.isEmpty() ? null : choice;
              steps.add(new Step(experiment, name, own, kernels, chosen, ALL.equals(kernel)));
            }
          });
    }
    return new RunPlan(List.copyOf(steps));
  }

  private static Machine create(String name, Map<String, String> overrides) {
    return Machines.create(
        name, overrides.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  /**
   * Takes the parameters that the workload has; one that names it goes before one that does not.
   */
  private static Experiment experiment(
      Workload workload, Map<String, String> parameters, long seed) {
    Map<String, String> own = new LinkedHashMap<>();
    for (Parameter parameter : workload.parameters()) {
      String value =
          parameters.getOrDefault(qualified(workload, parameter), parameters.get(parameter.name()));
      if (value != null) {
        own.put(parameter.name(), value);
      }
    }
    try {
      return new Experiment(workload, Parameters.of(workload, own), seed);
    } catch (UsageException e) {
      throw new UsageException(workload.name() + ": " + e.getMessage());
    }
  }

  private static String qualified(Workload workload, Parameter parameter) {
    return workload.name() + "." + parameter.name();
  }

  private static void requireParameters(List<Workload> workloads, Set<String> names) {
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
        throw Choices.unknown("parameter", name, List.copyOf(known));
      }
    }
  }

  /** Gives each machine the overrides whose keys it has. */
  private static Map<String, Map<String, String>> assign(
      List<String> machines, Map<String, String> overrides) {
    Map<String, Map<String, String>> assigned = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    for (String machine : machines) {
      Set<String> keys = Machines.keys(machine);
      known.addAll(keys);
      Map<String, String> own = new LinkedHashMap<>(overrides);
      own.keySet().retainAll(keys);
      assigned.put(machine, own);
    }
    for (String key : overrides.keySet()) {
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
    return assigned;
  }

  /** Names of kernels to run with, one after the other; an empty one stands for the defaults. */
  private static List<String> kernelChoices(
      Kernels kernels, Machine machine, Workload workload, @Nullable String wanted) {
    if (wanted == null) {
      return List.of("");
    }
    Set<String> names = new LinkedHashSet<>();
    for (Class<? extends Operation> operation : workload.operations()) {
      names.addAll(names(kernels.ladder(machine.kind(), operation)));
    }
    if (wanted.equals(ALL)) {
      List<String> ladder =
          names(
              kernels.ladder(machine.kind(), workload.operations().get(0)).stream()
                  .filter(kernel -> kernel.suits(machine))
                  .toList());
      return ladder.size() > 1 ? ladder : List.of("");
    }
    if (!names.contains(wanted)) {
      throw new UsageException(
          "%s on '%s' has no kernel '%s'; there are: %s, all"
              .formatted(workload.name(), machine.name(), wanted, String.join(", ", names)));
    }
    return List.of(wanted);
  }

  private static List<String> names(List<Kernel<?>> ladder) {
    return ladder.stream().map(Kernel::name).toList();
  }
}
