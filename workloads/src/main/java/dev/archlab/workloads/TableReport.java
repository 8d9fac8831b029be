package dev.archlab.workloads;

import dev.archlab.sim.CycleAccount;
import dev.archlab.workloads.Table.Align;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Runs for people: one table per workload, and under it what its machines are. */
final class TableReport {

  /** Causes that are named; the others are summed. */
  private static final int CAUSES = 3;

  /** What is less is not named. */
  private static final double SMALLEST_SHARE = 0.01;

  private TableReport() {}

  static String plain(List<RunResult> runs) {
    return render(runs, false);
  }

  static String markdown(List<RunResult> runs) {
    return render(runs, true);
  }

  private static String render(List<RunResult> runs, boolean markdown) {
    Map<String, List<RunResult>> byWorkload = new LinkedHashMap<>();
    for (RunResult run : runs) {
      byWorkload.computeIfAbsent(title(run), title -> new ArrayList<>()).add(run);
    }
    StringBuilder text = new StringBuilder();
    byWorkload.forEach(
        (title, group) -> {
          text.append(text.isEmpty() ? "" : "\n");
          text.append(markdown ? "### " : "").append(title).append("\n\n");
          append(text, comparison(group), markdown);
          text.append('\n');
          append(text, machines(group), markdown);
          List<String> results = new ArrayList<>(ResultLines.of(group));
          double rounding = group.stream().mapToDouble(RunResult::inputRounding).max().orElse(0);
          if (rounding > 0) {
            results.add(
                "inputs: rounded to float32 by up to " + Quantity.error(rounding) + " of a value");
          }
          text.append(results.isEmpty() ? "" : "\n");
          for (String line : results) {
            text.append(markdown ? "- " : "  ").append(line).append('\n');
          }
        });
    return text.toString();
  }

  private static void append(StringBuilder text, Table table, boolean markdown) {
    text.append(markdown ? table.markdown() : table.plain("  "));
  }

  private static String title(RunResult run) {
    StringJoiner parameters = new StringJoiner(" ", run.workload() + "  ", "");
    run.parameters().forEach((name, value) -> parameters.add(name + "=" + value));
    return parameters + "  seed=" + run.seed();
  }

  private static Table comparison(List<RunResult> runs) {
    Table table =
        new Table()
            .column("machine", Align.LEFT)
            .column("kernel", Align.LEFT)
            .column("cycles", Align.RIGHT)
            .column("time", Align.RIGHT)
            .column("with host", Align.RIGHT)
            .column("peak MACs/cycle", Align.RIGHT)
            .column("utilisation", Align.RIGHT)
            .column("where the cycles went", Align.LEFT)
            .column("max error / bound", Align.RIGHT)
            .column("check", Align.LEFT);
    for (RunResult run : runs) {
      table.row(
          List.of(
              run.machine(),
              run.kernel(),
              Quantity.count(run.cycles()),
              Quantity.seconds(run.timeSeconds()),
              Quantity.seconds(run.timeWithHostSeconds()),
              Quantity.number(run.limits().peakMacsPerCycle()),
              Quantity.percent(run.utilization()),
              causes(run.account()),
              Quantity.error(run.check().maxError()) + " / " + Quantity.error(run.check().bound()),
              run.check().passed() ? "✓" : "✗"));
    }
    return table;
  }

  /** The largest causes of the primary slot group, with their shares. */
  static String causes(CycleAccount account) {
    Map<String, Long> causes = account.primary().causes();
    double total = (double) account.cycles() * account.primary().slots();
    List<Map.Entry<String, Long>> largest =
        causes.entrySet().stream()
            .filter(cause -> cause.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    StringJoiner text = new StringJoiner(", ");
    int named = 0;
    double rest = 0;
    for (int i = 0; i < largest.size(); i++) {
      double part = largest.get(i).getValue() / total;
      if (i < CAUSES && (i == 0 || part >= SMALLEST_SHARE)) {
        named++;
        text.add(largest.get(i).getKey().replace('_', ' ') + " " + share(part));
      } else {
        rest += part;
      }
    }
    if (named < largest.size()) {
      text.add((largest.size() - named) + " more " + share(rest));
    }
    return text.toString();
  }

  private static String share(double part) {
    return part < SMALLEST_SHARE ? "<1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * part);
  }

  private static Table machines(List<RunResult> runs) {
    Table table =
        new Table()
            .column("machine", Align.LEFT)
            .column("clock", Align.RIGHT)
            .column("on-chip memory", Align.RIGHT)
            .column("DRAM bytes/cycle", Align.RIGHT);
    Set<List<String>> rows = new LinkedHashSet<>();
    for (RunResult run : runs) {
      rows.add(
          List.of(
              run.machine(),
              Quantity.number(run.limits().clockHz() * 1e-9) + " GHz",
              Quantity.bytes(run.limits().onChipBytes()),
              Quantity.number(run.limits().dramBytesPerCycle())));
    }
    rows.forEach(table::row);
    return table;
  }
}
