package dev.archlab.visualizer.replay;

import dev.archlab.cli.LoadedProgram;
import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Region;
import dev.archlab.sim.Session;
import dev.archlab.sim.Simulation;
import dev.archlab.visualizer.replay.Summary.Verdict;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run that has ended: all that is needed to show it again.
 *
 * @param blueprint of its machine
 * @param session what the host did
 * @param operands where the tensors lie
 * @param summary what was run
 * @param workload what the run found and cost; empty if it was a program of the user's own
 */
public record Recording(
    Blueprint blueprint,
    Session session,
    Operands operands,
    Summary summary,
    Optional<RunResult> workload) {

  /**
   * Runs and checks a workload.
   *
   * @param kernel for the operations that have one of that name; null for the defaults
   * @param watcher is shown the device before the run starts
   * @throws dev.archlab.sim.ArchlabException if it cannot run, or a program faults
   */
  public static Recording of(
      Experiment experiment,
      Blueprint blueprint,
      Map<String, String> overrides,
      @Nullable String kernel,
      Consumer<SimulatedDevice> watcher) {
    AtomicReference<@Nullable SimulatedDevice> used = new AtomicReference<>();
    Consumer<SimulatedDevice> keep = used::set;
    RunResult result =
        experiment.run(
            blueprint.build(),
            Kernels.load(),
            new Experiment.Settings(overrides, kernel, null, keep.andThen(watcher)));
    SimulatedDevice device = used.get();
    if (device == null) {
      throw new IllegalStateException("the run had no device");
    }
    return new Recording(
        blueprint,
        device.session(),
        new Operands(device.regions()),
        Summary.of(result),
        Optional.of(result));
  }

  /**
   * Runs a program of the user's own, to its end or to the fault that stops it.
   *
   * @param watcher is shown the device before the run starts
   * @throws dev.archlab.sim.ArchlabException if its arguments do not fit
   */
  public static Recording of(LoadedProgram program, Consumer<SimulatedDevice> watcher) {
    SimulatedDevice device = program.device();
    Simulation simulation = program.launch(device);
    watcher.accept(device);
    try {
      device.run(simulation);
    } catch (MachineFault fault) {
      // The replay stops there as well, and shows it.
    }
    Map<String, Object> given = new LinkedHashMap<>();
    for (String argument : program.given()) {
      given.put("arg" + given.size(), argument);
    }
    Machine machine = device.machine();
    return new Recording(
        program.blueprint(),
        device.session(),
        new Operands(device.regions()),
        new Summary(program.name(), given, machine.name(), machine.limits(), 0, Verdict.UNCHECKED),
        Optional.empty());
  }

  /**
   * What a workload's run found and cost.
   *
   * @throws IllegalStateException if it was a program of the user's own
   */
  public RunResult result() {
    return workload.orElseThrow(() -> new IllegalStateException("a program has no result"));
  }

  /** What kind of machine it ran on: {@code cpu}, {@code gpu}, {@code tpu}. */
  public String kind() {
    return blueprint.build().kind();
  }

  /**
   * The tensor that the host read last: what the workload was for. Of a program, its last argument
   * that is a tensor. Empty if there is none.
   */
  public Optional<Region> output() {
    List<Region> all = operands.regions();
    Optional<Region> last =
        workload.isPresent() || all.isEmpty()
            ? Optional.empty()
            : Optional.of(all.get(all.size() - 1));
    for (Session.Event event : session.events()) {
      if (event instanceof Session.Downloaded download) {
        List<Region> found =
            operands.regions().stream()
                .filter(region -> region.contains(download.address()))
                .toList();
        last = found.isEmpty() ? last : Optional.of(found.get(0));
      }
    }
    return last;
  }
}
