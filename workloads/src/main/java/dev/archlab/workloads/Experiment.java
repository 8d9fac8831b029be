package dev.archlab.workloads;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.CheckFailure;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Session;
import dev.archlab.workloads.reference.Check;
import dev.archlab.workloads.reference.CheckingDevice;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A workload with its parameters and seed, to be run on machines. Every run is checked, operation
 * by operation and as a whole.
 */
public final class Experiment {

  private final Workload workload;
  private final Parameters parameters;
  private final long seed;
  private final Task task;
  private @Nullable Outcome reference;

  /**
   * Reads the data that the parameters name.
   *
   * @throws dev.archlab.sim.ArchlabException if the parameters or the data are wrong
   */
  public Experiment(Workload workload, Parameters parameters, long seed) {
    this.workload = workload;
    this.parameters = parameters;
    this.seed = seed;
    this.task = workload.prepare(parameters, seed);
  }

  public Workload workload() {
    return workload;
  }

  public Parameters parameters() {
    return parameters;
  }

  public long seed() {
    return seed;
  }

  /**
   * How to run.
   *
   * @param overrides values of the machine's configuration that were given, for the report
   * @param kernel for the operations that have one of that name; null for the defaults
   * @param flip a fault to inject, or null
   * @param watcher is shown the device before the run starts
   */
  public record Settings(
      Map<String, String> overrides,
      @Nullable String kernel,
      @Nullable BitFlip flip,
      Consumer<SimulatedDevice> watcher) {

    /** The defaults. */
    public Settings() {
      this(Map.of(), null, null, device -> {});
    }
  }

  /**
   * Refuses what cannot fit into a machine's memory.
   *
   * @throws dev.archlab.sim.UsageException that says how much is needed and how much there is
   */
  public void requireMemory(Machine machine) {
    Footprint.require(task.footprint(), workload.name(), machine.name(), machine.heap());
  }

  /**
   * Refuses a fault where this workload's tensors have no such bit.
   *
   * @throws dev.archlab.sim.UsageException that says which bits there are
   */
  public void requireWithin(BitFlip flip) {
    flip.requireWithin(task.footprint());
  }

  /**
   * Runs on a machine that nothing has run on, and checks.
   *
   * @throws dev.archlab.sim.ArchlabException if it cannot run, or a program faults
   */
  public RunResult run(Machine machine, Kernels kernels, Settings settings) {
    requireMemory(machine);
    SimulatedDevice device = new SimulatedDevice(machine, kernels, settings.kernel());
    BitFlip flip = settings.flip();
    BitFlip.Injector injector = flip == null ? null : new BitFlip.Injector(flip, device);
    CheckingDevice checking =
        injector == null ? new CheckingDevice(device) : new CheckingDevice(device, injector);
    settings.watcher().accept(device);
    Outcome outcome = runTask(checking);
    if (injector != null) {
      injector.requireDone();
    }
    Check check = checking.check();
    Optional<String> disagreement = task.disagreement(outcome, reference());
    return result(
        device,
        settings,
        outcome,
        disagreement.isPresent() ? check.failedBy(disagreement.get()) : check);
  }

  /** A fault after a failed check is the wrong result's doing: the check is what to report. */
  private Outcome runTask(CheckingDevice checking) {
    try {
      return task.run(checking);
    } catch (MachineFault fault) {
      Check check = checking.check();
      if (check.passed()) {
        throw fault;
      }
      throw new CheckFailure(
          "check failed: " + check.failure().orElse("") + "; then " + fault.getMessage());
    }
  }

  /** The same on the reference; all machines share it. */
  private Outcome reference() {
    Outcome known = reference;
    if (known == null) {
      known =
          task.runsOnReference()
              ? task.run(new ReferenceDevice())
              : new Outcome(Map.of(), Map.of());
      reference = known;
    }
    return known;
  }

  private RunResult result(
      SimulatedDevice device, Settings settings, Outcome outcome, Check check) {
    Machine machine = device.machine();
    Session session = device.session();
    double linkSeconds = machine.hostLink().map(session::hostSeconds).orElse(0.0);
    Map<String, String> used = device.kernelsUsed();
    String principal = device.kernelUsed(workload.operations().get(0)).orElse("none");
    String kernel = settings.kernel();
    return new RunResult(
        workload.name(),
        parameters.values(),
        machine.name(),
        kernel == null ? principal : kernel,
        used,
        settings.overrides(),
        seed,
        machine.limits(),
        device.account(),
        device.counters(),
        device.cycles() / machine.limits().clockHz() + linkSeconds,
        device.usefulOperations(),
        device.hostOperations(),
        RunResult.HostWork.of(session),
        outcome.results(),
        reference().results(),
        check,
        task.inputRounding(),
        device.simulationSeconds());
  }
}
