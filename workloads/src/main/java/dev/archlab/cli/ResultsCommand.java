package dev.archlab.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.JsonReport;
import dev.archlab.workloads.ReportFormat;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.sweep.Pivot;
import dev.archlab.workloads.sweep.SweepResults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab results}: what a sweep found. */
@Command(
    name = "results",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Show the results of a sweep.",
    description = {
      "",
      "Figures are named as in the CSV: cycles, parameters.m, counters.macs; or m where that is"
          + " enough.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  archlab results out --filter 'machine == tpu and m >= 16' --sort -utilization",
      "  archlab results out --pivot m,machine,cycles --format markdown"
    })
final class ResultsCommand implements Subcommand {

  @Parameters(paramLabel = "DIR", description = "Of archlab sweep.")
  private String folder = "";

  @Option(names = "--filter", paramLabel = "EXPR", description = "Only runs for which this holds.")
  private @Nullable String filter;

  @Option(
      names = "--sort",
      paramLabel = "NAME,…",
      split = ",",
      description = "By these figures; -NAME downwards.")
  private List<String> sort = new ArrayList<>();

  @Option(
      names = "--columns",
      paramLabel = "NAME,…",
      split = ",",
      description = "Only these, in this order.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--pivot",
      paramLabel = "DOWN,ACROSS,FIGURE",
      split = ",",
      description = "A figure by two others: a line for each value of one, a column of the other.")
  private List<String> pivot = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json, csv or markdown. Default: ${DEFAULT-VALUE}.")
  private String format = "table";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReportFormat wanted = Choices.format(format);
    SweepResults results = SweepResults.read(folder);
    if (filter != null) {
      results = results.filter(filter);
    }
    results = results.sort(sort);
    spec.commandLine().getOut().print(render(results, wanted));
    return 0;
  }

  private String render(SweepResults results, ReportFormat wanted) {
    if (!pivot.isEmpty()) {
      if (pivot.size() != 3) {
        throw new UsageException("--pivot takes three names: DOWN,ACROSS,FIGURE");
      }
      Pivot arranged = Pivot.of(results, pivot.get(0), pivot.get(1), pivot.get(2));
      boolean numbersDown = wanted == ReportFormat.JSON && isNumeric(results, pivot.get(0));
      List<Boolean> numeric = new ArrayList<>(List.of(numbersDown));
      boolean figures = isNumeric(results, pivot.get(2));
      arranged.header().stream().skip(1).forEach(column -> numeric.add(figures));
      return text(arranged.header(), arranged.lines(), numeric, wanted);
    }
    boolean whole = wanted == ReportFormat.JSON || wanted == ReportFormat.CSV;
    if (wanted == ReportFormat.JSON && columns.isEmpty()) {
      return results.json();
    }
    List<String> shown =
        !columns.isEmpty()
            ? columns.stream().map(results::column).toList()
            : whole ? results.columns() : results.usualColumns();
    return text(
        shown, results.cells(shown), shown.stream().map(results::isNumeric).toList(), wanted);
  }

  private static boolean isNumeric(SweepResults results, String name) {
    return results.isNumeric(results.column(name));
  }

  private static String text(
      List<String> header, List<List<String>> lines, List<Boolean> numeric, ReportFormat format) {
    return switch (format) {
      case JSON -> json(header, lines, numeric);
      case CSV -> csv(header, lines);
      case TABLE -> table(header, lines, numeric).plain("");
      case MARKDOWN -> table(header, lines, numeric).markdown();
    };
  }

  private static Table table(List<String> header, List<List<String>> lines, List<Boolean> numeric) {
    Table table = new Table();
    for (int i = 0; i < header.size(); i++) {
      table.column(header.get(i), numeric.get(i) ? Align.RIGHT : Align.LEFT);
    }
    lines.forEach(table::row);
    return table;
  }

  /** Columns of numbers hold numbers; what a run does not have is null. */
  private static String json(List<String> header, List<List<String>> lines, List<Boolean> numeric) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (List<String> line : lines) {
      ObjectNode row = array.addObject();
      for (int i = 0; i < header.size(); i++) {
        row.set(header.get(i), cell(line.get(i), numeric.get(i)));
      }
    }
    return JsonReport.text(array);
  }

  private static JsonNode cell(String text, boolean numeric) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (text.isEmpty()) {
      return nodes.nullNode();
    }
    if (text.equals("true") || text.equals("false")) {
      return nodes.booleanNode(text.equals("true"));
    }
    return numeric ? nodes.numberNode(new BigDecimal(text)) : nodes.textNode(text);
  }

  private static String csv(List<String> header, List<List<String>> lines) {
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(lines);
    try {
      CsvMapper mapper = new CsvMapper();
      return mapper.writerFor(List.class).with(mapper.schema()).writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a table that is no CSV", e);
    }
  }
}
