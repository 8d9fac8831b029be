package dev.archlab.cli;

import dev.archlab.kernels.KernelRefusal;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.BitFlip;
import dev.archlab.workloads.Failure;
import dev.archlab.workloads.ReportFormat;
import dev.archlab.workloads.RunResult;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code archlab run}: workloads on machines, checked and reported. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Run workloads on simulated machines, check the results, show where the cycles went.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab run matmul knn -m cpu,gpu,tpu",
      "  archlab run matmul -p m=37 -p k=53 -p n=29 -m tpu",
      "  archlab run knn -p data=digits -p queries=16 -p k=5 -m gpu",
      "  archlab run matmul -m cpu -s dram.bandwidth=1GB/s --format json -o slow.json",
      "  archlab run matmul -p m=16 --trace run.json     open it at ui.perfetto.dev",
      "  archlab run matmul -m cpu --flip-bit c:0:30     the check fails: exit status 1",
      "",
      "What there is: archlab list workloads, archlab list machines, archlab list kernels.",
      "What it means: archlab show NAME."
    })
final class RunCommand implements Subcommand {

  @Parameters(arity = "1..*", paramLabel = "WORKLOAD", description = "What to compute.")
  private List<String> workloads = new ArrayList<>();

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json, csv or markdown. Default: ${DEFAULT-VALUE}.")
  private String format = "table";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to a file instead of standard output.")
  private @Nullable String output;

  @Option(
      names = "--flip-bit",
      paramLabel = "REGION:ELEMENT:BIT",
      description =
          "Invert one bit of a result in simulated memory before it is checked: shows that the"
              + " check bites.")
  private @Nullable String flip;

  @Mixin private TraceOptions traceOptions = new TraceOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ReportFormat reportFormat = Choices.format(format);
    OutputFile file = output == null ? null : OutputFile.of(output);
    TraceTarget trace = traceOptions.target();
    List<OutputFile> files = new ArrayList<>();
    if (file != null) {
      files.add(file);
    }
    if (trace != null) {
      files.add(trace.file());
    }
    OutputFile.requireDistinct(files);
    for (OutputFile each : files) {
      each.requireOtherThan(options.inputs());
    }
    BitFlip bitFlip = flip == null ? null : BitFlip.parse(flip);
    if (bitFlip != null && trace != null) {
      throw new UsageException(
          "--trace repeats a run without what --flip-bit did to it; give one of them");
    }
    RunPlan plan = options.plan(workloads, bitFlip);
    if (trace != null) {
      trace.requireHolds(
          plan.steps().stream().map(step -> step.blueprint().build().kind()).toList());
    }
    List<RunResult> results = new ArrayList<>();
    int status;
    try (TraceRecorder recorder = trace == null ? null : trace.open(err)) {
      status = run(plan, bitFlip, recorder, results);
    }
    if (!results.isEmpty()) {
      String report = reportFormat.render(results, Version.current());
      if (file == null) {
        spec.commandLine().getOut().print(report);
      } else {
        file.write(report);
      }
    }
    return status;
  }

  /** Runs all that is planned; returns the exit code that the failures mean. */
  private int run(
      RunPlan plan,
      @Nullable BitFlip bitFlip,
      @Nullable TraceRecorder recorder,
      List<RunResult> results) {
    PrintWriter err = spec.commandLine().getErr();
    int status = 0;
    Set<String> done = new HashSet<>();
    Map<String, KernelRefusal> refused = new LinkedHashMap<>();
    for (RunPlan.Step step : plan.steps()) {
      boolean traceable = false;
      try {
        RunResult result =
            step.run(err, bitFlip, recorder == null ? device -> {} : recorder::watch);
        traceable = true;
        results.add(result);
        done.add(step.task());
        if (!result.notFinite().isEmpty()) {
          err.println(
              "archlab: %s: not finite: %s; the reference agrees, so the workload diverged"
                  .formatted(step, String.join(", ", result.notFinite())));
        }
        if (!result.check().passed()) {
          err.println(
              "archlab: " + step + ": check failed: " + result.check().failure().orElse(""));
          status = Math.max(status, 1);
        }
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        if (e instanceof KernelRefusal refusal && step.oneOfAll()) {
          refused.putIfAbsent(step.task(), refusal); // all means: all that can
        } else {
          status = Math.max(status, report(step.toString(), e, err)); // the other runs go on
        }
        traceable = e instanceof MachineFault;
      }
      if (recorder != null && traceable) {
        status = Math.max(status, trace(step, recorder, err));
      }
    }
    if (recorder != null) {
      status = Math.max(status, keep(recorder, err));
    }
    refused.keySet().removeAll(done);
    for (Map.Entry<String, KernelRefusal> task : refused.entrySet()) {
      status = Math.max(status, report(task.getKey(), task.getValue(), err));
    }
    return status;
  }

  private int trace(RunPlan.Step step, TraceRecorder recorder, PrintWriter err) {
    try {
      recorder.record(step.toString(), step.blueprint());
      return 0;
    } catch (RuntimeException e) {
      return report("trace of " + step, e, err);
    }
  }

  private int keep(TraceRecorder recorder, PrintWriter err) {
    try {
      recorder.keep();
      return 0;
    } catch (UsageException e) {
      return report("trace", e, err);
    }
  }

  /** Prints what went wrong; returns the exit code that it means. */
  private int report(String step, Throwable error, PrintWriter err) {
    Failure failure = Failure.of(error);
    err.println("archlab: " + step + ": " + failure.line());
    if (main.debug()) {
      error.printStackTrace(err);
    }
    return failure.exitCode();
  }
}
