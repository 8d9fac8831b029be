package dev.archlab.visualizer.window;

import dev.archlab.cli.RunPlan.Step;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.Configuration;
import dev.archlab.sim.Machine;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.workloads.KernelChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs that are shown together: one workload on some machines.
 *
 * @param runs from left to right
 * @param kernels that each run can be asked for; there is no choice with fewer than two
 * @param dataflow of the first array; empty if there is none
 */
record WorkloadCast(List<Step> runs, List<List<String>> kernels, String dataflow) implements Cast {

  private static final String DATAFLOW = "array.dataflow";
  private static final List<String> DATAFLOWS =
      List.of("weight_stationary", "output_stationary", "input_stationary");

  WorkloadCast {
    runs = List.copyOf(runs);
    kernels = List.copyOf(kernels);
  }

  private static WorkloadCast ofOne(List<Step> runs) {
    return new WorkloadCast(
        runs,
        runs.stream().map(WorkloadCast::kernels).toList(),
        runs.stream()
            .filter(WorkloadCast::hasArray)
            .findFirst()
            .map(WorkloadCast::dataflow)
            .orElse(""));
  }

  /** One for each workload, in the order of the runs. */
  static List<WorkloadCast> of(List<Step> runs) {
    Map<String, List<Step>> casts = new LinkedHashMap<>();
    for (Step run : runs) {
      String workload = run.experiment().workload().name();
      casts.computeIfAbsent(workload, name -> new ArrayList<>()).add(run);
    }
    return casts.values().stream().map(WorkloadCast::ofOne).toList();
  }

  private static List<String> kernels(Step run) {
    Machine machine = run.blueprint().build();
    return KernelChoice.of(run.kernels(), machine, run.experiment().workload(), KernelChoice.ALL);
  }

  private static boolean hasArray(Step run) {
    return Machines.keys(run.machine()).contains(DATAFLOW);
  }

  private static String dataflow(Step run) {
    Configuration.Entry entry = run.blueprint().configuration().entries().get(DATAFLOW);
    return entry == null ? "" : entry.text();
  }

  @Override
  public String title() {
    return runs.get(0).experiment().workload().name();
  }

  @Override
  public Footage record(Recorder.Monitor monitor) {
    return new Footage(record(runs, monitor), Optional.empty());
  }

  /** Runs and checks, one after the other. */
  static List<Recording> record(List<Step> steps, Recorder.Monitor monitor) {
    List<Recording> recordings = new ArrayList<>();
    for (Step step : steps) {
      recordings.add(
          Recording.of(
              step.experiment(),
              step.blueprint(),
              step.overrides(),
              step.kernel(),
              device -> monitor.watch(step.toString(), device)));
    }
    return recordings;
  }

  @Override
  public int alone() {
    return runs.size() == 1 ? 0 : Command.ALL;
  }

  @Override
  public boolean hasKernels(int run) {
    return kernels.get(run).size() > 1;
  }

  @Override
  public Cast withNextKernel(int run) {
    Step step = runs.get(run);
    List<String> names = kernels.get(run);
    int now = step.kernel() == null ? names.size() - 1 : names.indexOf(step.kernel());
    List<Step> changed = new ArrayList<>(runs);
    changed.set(run, step.withKernel(names.get((now + 1) % names.size())));
    return ofOne(changed);
  }

  @Override
  public Cast withNextDataflow() {
    String next = DATAFLOWS.get((DATAFLOWS.indexOf(dataflow) + 1) % DATAFLOWS.size());
    List<Step> changed = new ArrayList<>();
    for (Step run : runs) {
      changed.add(hasArray(run) ? run.with(DATAFLOW, next) : run);
    }
    return ofOne(changed);
  }
}
