package dev.archlab.cli;

import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.tpu.scalesim.ArrayConfig;
import dev.archlab.tpu.scalesim.Layer;
import dev.archlab.tpu.scalesim.LayerReport;
import dev.archlab.tpu.scalesim.LayerReport.Tool;
import dev.archlab.tpu.scalesim.LayerTiming;
import dev.archlab.workloads.Quantity;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.scalesim.ConfigurationFile;
import dev.archlab.workloads.scalesim.Reports;
import dev.archlab.workloads.scalesim.Topologies;
import dev.archlab.workloads.scalesim.TopologyFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code archlab scalesim}: the timing of SCALE-Sim's own input files. */
@Command(
    name = "scalesim",
    mixinStandardHelpOptions = true,
    header = "Time the layers of a network on a systolic array, from SCALE-Sim's own files.",
    description = {
      "",
      "Timing and word counts only: no values are computed, so nothing is checked.",
      ""
    },
    footer = {
      "",
      "A topology whose header is Layer,M,N,K holds matrix products, any other convolutions.",
      "",
      "Examples:",
      "  archlab scalesim -c google.cfg -t alexnet.csv -o out",
      "  archlab scalesim -c google.cfg -t resnet50 -o out     a sample: resnet50, alexnet or mlp",
      "  archlab scalesim -c google.cfg -t mlp -o out --as-scalesim"
    })
final class ScaleSimCommand implements Subcommand {

  private static final String OF_THE_FILE = "";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(
      names = {"-c", "--config"},
      required = true,
      paramLabel = "FILE.cfg",
      description = "The array, its scratchpads and bandwidths.")
  private String configurationName = "";

  @Option(
      names = {"-t", "--topology"},
      required = true,
      paramLabel = "FILE.csv",
      description = "The layers, or the name of a sample: resnet50, alexnet, mlp.")
  private String topologyName = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description =
          "Takes COMPUTE_REPORT.csv, BANDWIDTH_REPORT.csv and DETAILED_ACCESS_REPORT.csv.")
  private String folder = "";

  @Option(
      names = "--as-scalesim",
      arity = "0..1",
      paramLabel = "v2|v3",
      fallbackValue = OF_THE_FILE,
      description =
          "Report the figures that the tool prints, its slips included: of v2 or v3; by default of"
              + " v3 if the configuration has a section [layout], else of v2.")
  private @Nullable String asTool;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ConfigurationFile configuration =
        ConfigurationFile.parse(configurationName, lines(configurationName));
    List<Layer> layers = layers();
    @Nullable Tool tool = tool(configuration);
    Path into = OutputFolder.create(folder);
    ArrayConfig array = tool == null ? configuration.array() : configuration.arrayAs(tool);
    List<LayerReport> reports = new ArrayList<>();
    for (Layer layer : layers) {
      LayerReport report = LayerTiming.of(layer, array);
      reports.add(tool == null ? report : report.asTool(tool));
    }
    for (Map.Entry<String, String> report : Reports.of(reports).entrySet()) {
      OutputFile.of(into.resolve(report.getKey()).toString()).write(report.getValue());
    }
    print(configuration, tool, reports);
    return 0;
  }

  private List<Layer> layers() {
    if (Topologies.names().contains(topologyName) && !Files.exists(Path.of(topologyName))) {
      return Topologies.layers(topologyName);
    }
    Optional<String> sample = Nearest.to(topologyName, Topologies.names());
    if (sample.isPresent() && !Files.exists(Path.of(topologyName))) {
      throw Choices.unknown("topology", topologyName, Topologies.names());
    }
    return TopologyFile.parse(topologyName, lines(topologyName));
  }

  private @Nullable Tool tool(ConfigurationFile configuration) {
    if (asTool == null) {
      return null;
    }
    return switch (asTool.toLowerCase(Locale.ROOT)) {
      case OF_THE_FILE -> configuration.tool();
      case "v2" -> Tool.V2;
      case "v3" -> Tool.V3;
      default -> throw Choices.unknown("version of SCALE-Sim", asTool, List.of("v2", "v3"));
    };
  }

  private static List<String> lines(String name) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(name)));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (MalformedInputException e) {
      throw new InputException(name + ": is not UTF-8 text");
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot read '" + name + "': no such file, or permission denied");
    }
  }

  private void print(
      ConfigurationFile configuration, @Nullable Tool tool, List<LayerReport> reports) {
    ArrayConfig array = configuration.array();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %d × %d processing elements, %s; timing only, no values are computed%s%n%n",
        configuration.runName(),
        array.rows(),
        array.cols(),
        array.dataflow().abbreviation(),
        tool == null ? "" : "; figures as SCALE-Sim " + tool.name().toLowerCase(Locale.ROOT));
    Table table =
        new Table()
            .column("layer", Align.LEFT)
            .column("cycles", Align.RIGHT)
            .column("stalls", Align.RIGHT)
            .column("folds", Align.RIGHT)
            .column("utilization", Align.RIGHT)
            .column("DRAM words", Align.RIGHT);
    long cycles = 0;
    long stalls = 0;
    long folds = 0;
    long words = 0;
    long macs = 0;
    for (LayerReport report : reports) {
      long moved =
          report.dramIfmap().words() + report.dramFilter().words() + report.dramOfmap().words();
      table.row(
          row(
              report.layer().name(),
              report.cycles(),
              report.stallCycles(),
              report.folds(),
              report.overallUtilizationPercent(),
              moved));
      cycles += report.cycles();
      stalls += report.stallCycles();
      folds += report.folds();
      words += moved;
      macs += report.layer().macs();
    }
    double utilization = 100.0 * macs / ((double) cycles * array.processingElements());
    table.row(row("all", cycles, stalls, folds, utilization, words));
    out.print(table.plain(""));
  }

  private static List<String> row(
      String name, long cycles, long stalls, long folds, double utilization, long words) {
    return List.of(
        name,
        Quantity.count(cycles),
        Quantity.count(stalls),
        Quantity.count(folds),
        String.format(Locale.ROOT, "%.2f %%", utilization),
        Quantity.count(words));
  }
}
