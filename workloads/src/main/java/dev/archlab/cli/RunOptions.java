package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import dev.archlab.workloads.BitFlip;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is run on which machines: the options of all commands that run workloads. */
public final class RunOptions {

  private static final List<String> TEACHING_MACHINES = List.of("cpu", "gpu", "tpu");

  @Option(
      names = {"-m", "--machine"},
      paramLabel = "MACHINE",
      split = ",",
      description = "Machines, by name or as a YAML file. Default: cpu,gpu,tpu.")
  private List<String> machines = new ArrayList<>();

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the workloads that have it; knn.k=3 of one workload.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = {"-s", "--set"},
      paramLabel = "KEY=VALUE",
      description = "A value of the configuration of the machines that have the key.")
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = "--kernel",
      paramLabel = "NAME",
      description =
          "Which program, or all that can compute it. Default: the last in the list that fits.")
  private @Nullable String kernel;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all that is random. Default: ${DEFAULT-VALUE}.")
  private long seed;

  /**
   * The runs of some workloads.
   *
   * @param standard parameters, as {@code WORKLOAD.NAME}, that are set where the user sets none
   * @throws dev.archlab.sim.ArchlabException if anything is wrong with what the user wrote
   */
  public RunPlan plan(List<String> workloads, Map<String, String> standard) {
    Map<String, String> given = parameters();
    standard.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          boolean runs = workloads.contains(name.substring(0, dot));
          if (runs && !given.containsKey(name.substring(dot + 1))) {
            given.putIfAbsent(name, value);
          }
        });
    return plan(workloads, given, null);
  }

  /** As {@link #plan(List, Map)}, with a fault to inject. */
  RunPlan plan(List<String> workloads, @Nullable BitFlip flip) {
    return plan(workloads, parameters(), flip);
  }

  private RunPlan plan(
      List<String> workloads, Map<String, String> parameters, @Nullable BitFlip flip) {
    return RunPlan.of(
        new ArrayList<>(new LinkedHashSet<>(workloads)),
        new ArrayList<>(new LinkedHashSet<>(machines.isEmpty() ? TEACHING_MACHINES : machines)),
        parameters,
        overrides(),
        kernel,
        flip,
        seed);
  }

  private Map<String, String> parameters() {
    return Choices.assignments("-p", parameters);
  }

  private Map<String, String> overrides() {
    return Choices.assignments("-s", overrides);
  }

  /** The files that may be read: nothing is to be written over them. */
  public List<String> inputs() {
    List<String> inputs = new ArrayList<>(machines);
    inputs.addAll(parameters().values());
    return inputs;
  }

  /**
   * A program of the user's own instead of a workload.
   *
   * @param arguments of a CPU's program, for its argv
   * @throws dev.archlab.sim.ArchlabException if anything is wrong with what the user wrote
   */
  public LoadedProgram program(String name, List<String> arguments, LaunchOptions launch) {
    if (!parameters.isEmpty() || kernel != null) {
      throw new UsageException(
          "%s is for workloads; a program takes --arg"
              .formatted(parameters.isEmpty() ? "--kernel" : "-p"));
    }
    if (machines.size() > 1) {
      throw new UsageException("a program runs on one machine, not on " + machines.size());
    }
    @Nullable String machine = machines.isEmpty() ? null : machines.get(0);
    return launch.load(name, arguments, machine, overrides());
  }
}
