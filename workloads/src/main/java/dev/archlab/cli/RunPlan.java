package dev.archlab.cli;

import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.Machine;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Assignments;
import dev.archlab.workloads.BitFlip;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.KernelChoice;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.RunResult;
import dev.archlab.workloads.Workload;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every workload on every machine with every kernel that is asked for. All that can be wrong with
 * what the user wrote is found while the plan is made, before anything runs.
 */
public record RunPlan(List<Step> steps) {

  /**
   * One run.
   *
   * @param blueprint of the machine, as it is configured for this run
   * @param oneOfAll true if it is tried because all kernels were asked for
   */
  public record Step(
      Experiment experiment,
      String machine,
      Blueprint blueprint,
      Map<String, String> overrides,
      Kernels kernels,
      @Nullable String kernel,
      boolean oneOfAll) {

    /** The workload and the machine, which kernels are compared on. */
    String task() {
      return experiment.workload().name() + " on " + machine;
    }

    /** The same with another kernel. */
    public Step withKernel(String other) {
      return new Step(experiment, machine, blueprint, overrides, kernels, other, oneOfAll);
    }

    /**
     * The same with another value of the machine's configuration.
     *
     * @throws UsageException if the machine cannot have it
     */
    public Step with(String key, String value) {
      Map<String, String> other = new LinkedHashMap<>(overrides);
      other.put(key, value);
      List<String> texts = new ArrayList<>();
      other.forEach((name, text) -> texts.add(name + "=" + text));
      Blueprint changed = Machines.blueprint(machine, texts);
      return new Step(experiment, machine, changed, other, kernels, kernel, oneOfAll);
    }

    /** Shows on {@code err} that the run of a device goes on, until it is closed. */
    public Progress progress(PrintWriter err, SimulatedDevice device) {
      return new Progress(err, toString(), device);
    }

    /**
     * Runs and checks.
     *
     * @param watcher is shown the device before the run starts
     */
    RunResult run(PrintWriter err, @Nullable BitFlip flip, Consumer<SimulatedDevice> watcher) {
      List<Progress> progress = new ArrayList<>();
      try {
        return experiment.run(
            blueprint.build(),
            kernels,
            new Experiment.Settings(
                overrides,
                kernel,
                flip,
                device -> {
                  progress.add(progress(err, device));
                  watcher.accept(device);
                }));
      } finally {
        progress.forEach(Progress::close);
      }
    }

    @Override
    public String toString() {
      return task() + (kernel == null ? "" : " with " + kernel);
    }
  }

  /**
   * The runs of some workloads on some machines.
   *
   * @param parameters of the workloads, as {@code NAME} or {@code WORKLOAD.NAME}
   * @param overrides values of the configuration of the machines that have the key
   * @param kernel that is asked for, or {@value KernelChoice#ALL}; null for the defaults
   * @param flip a fault to inject, or null
   * @throws dev.archlab.sim.ArchlabException if anything is wrong with what the user wrote
   */
  public static RunPlan of(
      List<String> workloadNames,
      List<String> machines,
      Map<String, String> parameters,
      Map<String, String> overrides,
      @Nullable String kernel,
      @Nullable BitFlip flip,
      long seed) {
    List<Workload> workloads = workloadNames.stream().map(Choices::workload).toList();
    Assignments.requireParameters(workloads, parameters.keySet());
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
            Blueprint blueprint = blueprint(name, own);
            Machine machine = blueprint.build();
            experiment.requireMemory(machine);
            for (String choice : kernelChoices(kernels, machine, experiment.workload(), kernel)) {
              String chosen = choice.isEmpty() ? null : choice;
              steps.add(
                  new Step(
                      experiment,
                      name,
                      blueprint,
                      own,
                      kernels,
                      chosen,
                      KernelChoice.ALL.equals(kernel)));
            }
          });
    }
    return new RunPlan(List.copyOf(steps));
  }

  private static Blueprint blueprint(String name, Map<String, String> overrides) {
    return Machines.blueprint(
        name, overrides.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  private static Experiment experiment(
      Workload workload, Map<String, String> parameters, long seed) {
    try {
      Map<String, String> own = Assignments.of(workload, parameters);
      return new Experiment(workload, Parameters.of(workload, own), seed);
    } catch (UsageException e) {
      throw new UsageException(workload.name() + ": " + e.getMessage());
    }
  }

  /** Gives each machine the overrides whose keys it has. */
  private static Map<String, Map<String, String>> assign(
      List<String> machines, Map<String, String> overrides) {
    Map<String, Map<String, String>> assigned = new LinkedHashMap<>();
    for (String machine : machines) {
      Map<String, String> own = new LinkedHashMap<>(overrides);
      own.keySet().retainAll(Machines.keys(machine));
      assigned.put(machine, own);
    }
    Assignments.requireKeys(machines, overrides.keySet());
    return assigned;
  }

  private static List<String> kernelChoices(
      Kernels kernels, Machine machine, Workload workload, @Nullable String wanted) {
    return wanted == null ? List.of("") : KernelChoice.of(kernels, machine, workload, wanted);
  }
}
