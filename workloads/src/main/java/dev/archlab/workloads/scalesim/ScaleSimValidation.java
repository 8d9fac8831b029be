package dev.archlab.workloads.scalesim;

import com.google.auto.service.AutoService;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.Validation;
import dev.archlab.workloads.ValidationSuite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The timing of {@code array.timing: scalesim} against SCALE-Sim's own runs. Gates: in mode CALC
 * every figure of every run is equal; in mode USER the total cycles of v2 are within 1 % on 95 % of
 * the runs and within 5 % on all. Nothing was fitted to the runs. v3's USER runs are reported: its
 * count of stalls is a defect.
 */
@AutoService(ValidationSuite.class)
public final class ScaleSimValidation implements ValidationSuite {

  private static final double NEAR = 0.01;
  private static final double FAR = 0.05;
  private static final double SHARE_NEAR = 0.95;

  private record Group(String tool, String mode, String dataflow) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return tool + " " + mode + " " + dataflow;
    }

    boolean exact() {
      return mode.equals("CALC");
    }

    boolean gate() {
      return exact() || tool.equals("v2");
    }
  }

  /** What the runs of one group came to. */
  private static final class Tally {
    private int runs;
    private int equal;
    private int near;
    private int far;
    private double worst;
    private String worstRun = "";

    void add(ReferenceRun run, boolean allEqual, double error) {
      runs++;
      equal += allEqual ? 1 : 0;
      near += error <= NEAR ? 1 : 0;
      far += error <= FAR ? 1 : 0;
      if (error > worst) {
        worst = error;
        worstRun = run.id();
      }
    }

    boolean passes(Group group) {
      return group.exact() ? equal == runs : near >= SHARE_NEAR * runs && far == runs;
    }
  }

  @Override
  public String name() {
    return "scalesim";
  }

  @Override
  public String summary() {
    return "cycles and words of array.timing: scalesim against SCALE-Sim's own runs";
  }

  @Override
  public Validation run(boolean full) {
    Map<Group, Tally> tallies = new TreeMap<>();
    StringBuilder csv =
        new StringBuilder(
            "case_id,tool,mode,dataflow,total_cycles,simulated_total_cycles,error,differing_columns\n");
    int passed = 0;
    int total = 0;
    double worst = 0;
    String worstRun = "";
    for (ReferenceRun run : ReferenceRun.all()) {
      Map<String, BigDecimal> ours = run.simulated();
      List<String> differences = run.differences(ours);
      double error = error(run, ours);
      Group group = group(run);
      tallies.computeIfAbsent(group, key -> new Tally()).add(run, differences.isEmpty(), error);
      if (group.gate()) {
        total++;
        passed += (group.exact() ? differences.isEmpty() : error <= FAR) ? 1 : 0;
      }
      if (error > worst) {
        worst = error;
        worstRun = run.id();
      }
      csv.append(line(run, group, ours, error, differences));
    }
    boolean gatesMet =
        tallies.entrySet().stream()
            .allMatch(entry -> !entry.getKey().gate() || entry.getValue().passes(entry.getKey()));
    return new Validation(
        text(tallies), csv.toString(), passed, total, worstRow(worst, worstRun), gatesMet);
  }

  private static Group group(ReferenceRun run) {
    return new Group(
        run.tool().name().toLowerCase(Locale.ROOT),
        run.mode(),
        run.array().dataflow().abbreviation());
  }

  private static double error(ReferenceRun run, Map<String, BigDecimal> ours) {
    long theirs = ReferenceRun.totalCycles(run.figures());
    return Math.abs(ReferenceRun.totalCycles(ours) - theirs) / (double) theirs;
  }

  private static String worstRow(double worst, String run) {
    return run.isEmpty()
        ? "worst row: none is off in total cycles"
        : "worst row: %s, %s off in total cycles".formatted(run, percent(worst));
  }

  private static String line(
      ReferenceRun run,
      Group group,
      Map<String, BigDecimal> ours,
      double error,
      List<String> differences) {
    return String.join(
            ",",
            run.id(),
            group.tool(),
            group.mode(),
            group.dataflow(),
            Long.toString(ReferenceRun.totalCycles(run.figures())),
            Long.toString(ReferenceRun.totalCycles(ours)),
            Double.toString(error),
            String.join(" ", differences))
        + "\n";
  }

  private static String text(Map<Group, Tally> tallies) {
    Table table =
        new Table()
            .column("tool", Align.LEFT)
            .column("mode", Align.LEFT)
            .column("dataflow", Align.LEFT)
            .column("runs", Align.RIGHT)
            .column("every figure equal", Align.RIGHT)
            .column("cycles within 1 %", Align.RIGHT)
            .column("cycles within 5 %", Align.RIGHT)
            .column("worst run", Align.LEFT)
            .column("role", Align.LEFT)
            .column("met", Align.LEFT);
    tallies.forEach(
        (group, tally) ->
            table.row(
                List.of(
                    group.tool(),
                    group.mode(),
                    group.dataflow(),
                    Integer.toString(tally.runs),
                    Integer.toString(tally.equal),
                    Integer.toString(tally.near),
                    Integer.toString(tally.far),
                    tally.worstRun.isEmpty()
                        ? "none is off"
                        : tally.worstRun + ", " + percent(tally.worst),
                    group.gate() ? "gate" : "report",
                    tally.passes(group) ? "yes" : "no")));
    return """
        # SCALE-Sim

        The timing of a systolic array (`array.timing: scalesim`) against runs of the public simulators
        SCALE-Sim v2 (22f88b1) and v3 (1d62b68), one layer each. A figure is any of the columns of the
        tool's three reports: cycles, stalls, utilisations, words in SRAM and DRAM, first and last
        cycles, mean bandwidths; real figures to the ten digits of the data.

        Gates: in mode CALC every figure is equal; in mode USER the total cycles of v2 are within 1 % on
        95 % of the runs and within 5 % on all. Nothing was fitted. v3's USER runs are compared with its
        doubled stalls switched on.

        """
        + table.markdown()
        + "\nMade by `archlab validate scalesim`.\n";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }
}
