package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import dev.archlab.workloads.sweep.PlanFile;
import dev.archlab.workloads.sweep.Sweep;
import dev.archlab.workloads.sweep.SweepFolder;
import dev.archlab.workloads.sweep.SweepPlan;
import dev.archlab.workloads.sweep.SweepRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab sweep}: many points of workloads and machines. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Run workloads on machines over ranges of parameters and configuration values.",
    description = {
      "",
      "A value may be a range: 8..64:8 in steps of 8, 8..256:*2 doubling, a,b,c these, @FILE.csv",
      "the file's column of that name; -p @FILE.csv all its columns, one point a row.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  archlab sweep matmul -m tpu -p m=8..64:*2 -s array.rows=8,16 -s array.cols=8,16 -o out",
      "  archlab sweep matmul -p m=8..64:8 -p k=8..64:8 --where 'm <= k' -j 2 -o out",
      "  archlab sweep matmul -m cpu --kernel all -p m=16..64:*2 --dry-run",
      "  archlab sweep plan.yaml -o out --resume",
      "",
      "Then: archlab results DIR, archlab diff DIR_A DIR_B."
    })
final class SweepCommand implements Subcommand {

  /** The status of a run that no kernel can compute. */
  private static final int UNCOMPUTABLE = 2;

  /** Lines about such points. */
  private static final int MOST_UNCOMPUTABLE = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORKLOAD|PLAN.yaml",
      description = "What to compute, or a plan that says all of it.")
  private List<String> workloads = new ArrayList<>();

  @Option(
      names = {"-m", "--machine"},
      paramLabel = "MACHINE",
      split = ",",
      description = "Machines, by name or as a YAML file. Default: cpu,gpu,tpu.")
  private List<String> machines = new ArrayList<>();

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=RANGE",
      description = "A parameter of the workloads that have it; matmul.m=8,16 of one workload.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = {"-s", "--set"},
      paramLabel = "KEY=RANGE",
      description = "A value of the configuration of the machines that have the key.")
  private List<String> keys = new ArrayList<>();

  @Option(
      names = "--kernel",
      paramLabel = "NAME",
      split = ",",
      description = "Which programs, or all that can compute it.")
  private List<String> kernels = new ArrayList<>();

  @Option(names = "--zip", description = "Advance all ranges together, not each with each.")
  private boolean zip;

  @Option(
      names = "--where",
      paramLabel = "EXPR",
      description = "Only points for which this holds: 'm == n and array.rows >= 16'.")
  private @Nullable String where;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of all that is random. Default: 1.")
  private @Nullable Long seed;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      defaultValue = "1",
      description = "Runs side by side; the results do not depend on it. Default: 1.")
  private int jobs = 1;

  @Option(names = "--keep-going", description = "Go on after a point that fails; the default.")
  private boolean keepGoing;

  @Option(names = "--fail-fast", description = "Start no point after one that fails.")
  private boolean failFast;

  @Option(names = "--resume", description = "Skip what DIR holds already; repeat what failed.")
  private boolean resume;

  @Option(names = "--dry-run", description = "Print the number of points, and run none.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Takes the journal and the results.")
  private @Nullable String output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new UsageException("-j " + jobs + ": at least 1 is needed");
    }
    if (keepGoing && failFast) {
      throw new UsageException("--keep-going and --fail-fast exclude each other");
    }
    SweepPlan plan = SweepPlan.of(request(), Version.current());
    if (dryRun) {
      spec.commandLine().getOut().printf(Locale.ROOT, "%d points%n", plan.size());
      return 0;
    }
    if (output == null) {
      throw new UsageException("-o DIR is missing: where the results go");
    }
    try (SweepFolder folder = SweepFolder.open(output, plan, resume)) {
      return run(folder, plan);
    }
  }

  private int run(SweepFolder folder, SweepPlan plan) {
    PrintWriter err = spec.commandLine().getErr();
    if (folder.unreadableLines() > 0) {
      err.printf(
          Locale.ROOT,
          "archlab: %d lines of the journal cannot be read; their points are repeated%n",
          folder.unreadableLines());
    }
    Sweep.Listener[] shown = new Sweep.Listener[1];
    Sweep sweep =
        new Sweep(folder, failFast, (point, failure) -> shown[0].finished(point, failure));
    int status;
    try (SweepProgress progress =
        new SweepProgress(err, sweep.remaining(), Progress.isTerminal(), System::nanoTime)) {
      shown[0] = progress;
      status = sweep.run(jobs);
    }
    int results = folder.writeResults();
    List<String> uncomputable = sweep.uncomputable();
    uncomputable.stream()
        .limit(MOST_UNCOMPUTABLE)
        .forEach(
            task -> err.println("archlab: " + task + ": no kernel can; failures.jsonl says why"));
    int refused = sweep.refused();
    err.printf(
        Locale.ROOT,
        "archlab: %,d points, %,d results in %s/results.jsonl%s%n",
        plan.size(),
        results,
        output,
        refused == 0
            ? ""
            : String.format(Locale.ROOT, "; %,d that their kernel cannot compute", refused));
    return uncomputable.isEmpty() ? status : Math.max(status, UNCOMPUTABLE);
  }

  private SweepRequest request() {
    String first = workloads.get(0);
    boolean isFile = first.endsWith(".yaml") || first.endsWith(".yml");
    if (isFile && workloads.size() > 1) {
      throw new UsageException("a plan names its workloads itself; leave out the others");
    }
    SweepRequest plan =
        isFile
            ? PlanFile.read(first)
            : new SweepRequest(
                workloads,
                SweepRequest.MACHINES,
                List.of(),
                Map.of(),
                Map.of(),
                false,
                null,
                SweepRequest.SEED);
    return new SweepRequest(
        plan.workloads(),
        machines.isEmpty() ? plan.machines() : machines,
        kernels.isEmpty() ? plan.kernels() : kernels,
        with(plan.parameters(), ranges("-p", parameters)),
        with(plan.keys(), ranges("-s", keys)),
        zip || plan.zip(),
        where == null ? plan.where() : where,
        seed == null ? plan.seed() : seed);
  }

  /** What the command line says goes before what the plan says. */
  private static Map<String, String> with(Map<String, String> plan, Map<String, String> given) {
    Map<String, String> both = new LinkedHashMap<>(plan);
    both.putAll(given);
    return both;
  }

  private static Map<String, String> ranges(String option, List<String> texts) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> assignments = new ArrayList<>();
    for (String text : texts) {
      if (text.startsWith("@")) {
        files.put(text, "");
      } else {
        assignments.add(text);
      }
    }
    files.putAll(Choices.assignments(option, assignments));
    return files;
  }
}
