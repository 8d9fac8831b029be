package dev.archlab.cli;

import dev.archlab.workloads.Validation;
import dev.archlab.workloads.ValidationSuite;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab validate}: the models against published figures. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    header = "Compare the models with published figures.",
    description = "",
    footer = {
      "",
      "Writes SUITE.md and SUITE.csv for each suite. Exit status 1: a gate was missed.",
      "",
      "Examples:",
      "  archlab validate               every suite",
      "  archlab validate scalesim      the systolic array against SCALE-Sim's own runs",
      "  archlab validate stonne        the output-stationary array against STONNE's",
      "  archlab validate tpu-v1        the first TPU against what was published of it"
    })
final class ValidateCommand implements Subcommand {

  @Parameters(arity = "0..*", paramLabel = "SUITE", description = "What to compare; default: all.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--full", description = "Run also what takes long.")
  private boolean full;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the tables go; default: ${DEFAULT-VALUE}.")
  private String folder = "results/validation";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<ValidationSuite> suites = chosen();
    Path into = OutputFolder.create(folder);
    PrintWriter out = spec.commandLine().getOut();
    boolean gatesMet = true;
    for (ValidationSuite suite : suites) {
      Validation validation = suite.run(full);
      OutputFile.of(into.resolve(suite.name() + ".md").toString()).write(validation.markdown());
      OutputFile.of(into.resolve(suite.name() + ".csv").toString()).write(validation.csv());
      out.println(validation.markdown());
      out.printf(
          "%s: %d/%d, %s%s%n",
          suite.name(),
          validation.passed(),
          validation.total(),
          validation.worst(),
          validation.gatesMet() ? "" : "; a gate was missed");
      out.flush();
      gatesMet &= validation.gatesMet();
    }
    return gatesMet ? 0 : 1;
  }

  private List<ValidationSuite> chosen() {
    List<ValidationSuite> known =
        ServiceLoader.load(ValidationSuite.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(ValidationSuite::name))
            .toList();
    if (names.isEmpty()) {
      return known;
    }
    return names.stream().distinct().map(name -> suite(known, name)).toList();
  }

  private static ValidationSuite suite(List<ValidationSuite> known, String name) {
    return known.stream()
        .filter(suite -> suite.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Choices.unknown("suite", name, known.stream().map(ValidationSuite::name).toList()));
  }
}
