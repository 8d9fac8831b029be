package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import dev.archlab.workloads.sweep.SweepDiff;
import dev.archlab.workloads.sweep.SweepResults;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab diff}: what moved between two sweeps. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Compare the results of two sweeps; exit status 1 if a figure moved.",
    footer = {"", "Example:", "  archlab diff before after --threshold 2%%"})
final class DiffCommand implements Subcommand {

  @Parameters(index = "0", paramLabel = "DIR_A", description = "The results before.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "DIR_B", description = "The results after.")
  private String second = "";

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      defaultValue = "0%",
      description = "The largest relative change that is none. Default: ${DEFAULT-VALUE}.")
  private String threshold = "0%";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    double allowed = fraction();
    SweepDiff diff = SweepDiff.of(SweepResults.read(first), SweepResults.read(second), allowed);
    PrintWriter out = spec.commandLine().getOut();
    diff.moved().forEach(move -> out.println(line(move)));
    diff.onlyFirst().forEach(run -> out.println(run + ": only in " + first));
    diff.onlySecond().forEach(run -> out.println(run + ": only in " + second));
    out.printf(
        Locale.ROOT,
        "%,d runs compared: %,d figures moved by more than %s; %,d runs stand in one sweep only%n",
        diff.compared(),
        diff.moved().size(),
        threshold,
        diff.onlyFirst().size() + diff.onlySecond().size());
    return diff.isEmpty() ? 0 : 1;
  }

  private double fraction() {
    String text = threshold.strip();
    if (!text.matches("[0-9]+(\\.[0-9]+)?%")) {
      throw new UsageException("--threshold '" + threshold + "' must be a percentage, such as 2%");
    }
    return Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
  }

  private static String line(SweepDiff.Move move) {
    return "%s: %s %s -> %s%s"
        .formatted(
            move.run(),
            move.figure(),
            shown(move.before()),
            shown(move.after()),
            move.change()
                .map(change -> String.format(Locale.ROOT, " (%+.2f %%)", 100 * change))
                .orElse(""));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
