package dev.archlab.cli;

import dev.archlab.workloads.BitFlip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is run on which machines: the options of all commands that run workloads. */
public final class RunOptions {

  @Option(
      names = {"-m", "--machine"},
      paramLabel = "MACHINE",
      split = ",",
      defaultValue = "cpu,gpu,tpu",
      description = "Machines, by name or as a YAML file. Default: ${DEFAULT-VALUE}.")
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
    return plan(workloads, standard, null);
  }

  /**
   * As {@link #plan(List, Map)}.
   *
   * @param flip a fault to inject into each, or null
   */
  RunPlan plan(List<String> workloads, Map<String, String> standard, @Nullable BitFlip flip) {
    Map<String, String> given = new LinkedHashMap<>(Choices.assignments("-p", parameters));
    standard.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          boolean runs = workloads.contains(name.substring(0, dot));
          if (runs && !given.containsKey(name.substring(dot + 1))) {
            given.putIfAbsent(name, value);
          }
        });
    return RunPlan.of(
        new ArrayList<>(new LinkedHashSet<>(workloads)),
        new ArrayList<>(new LinkedHashSet<>(machines)),
        given,
        Choices.assignments("-s", overrides),
        kernel,
        flip,
        seed);
  }

  /** The files that may be read: nothing is to be written over them. */
  public List<String> inputs() {
    List<String> inputs = new ArrayList<>(machines);
    inputs.addAll(Choices.assignments("-p", parameters).values());
    return inputs;
  }
}
