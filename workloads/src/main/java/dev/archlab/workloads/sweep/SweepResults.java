package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.CsvReport;
import dev.archlab.workloads.JsonReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The results of a sweep. A column is named as in CSV ({@code parameters.m}), or without what
 * stands before the first dot where that is enough ({@code m}, {@code array.rows}).
 */
public final class SweepResults {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One run: its object, and its values by column. */
  record Row(ObjectNode run, Map<String, String> values) {

    @Nullable Object value(String column) {
      String text = values.get(column);
      if (text == null || text.isEmpty()) {
        return null;
      }
      if (text.equals("true") || text.equals("false")) {
        return Boolean.valueOf(text);
      }
      return number(text);
    }

    private static Object number(String text) {
      if (!text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?")) {
        return text;
      }
      try {
        return Double.valueOf(text);
      } catch (NumberFormatException e) {
        return text;
      }
    }
  }

  private final String name;
  private final List<Row> rows;
  private final Set<String> columns = new LinkedHashSet<>();

  private SweepResults(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
    rows.forEach(row -> columns.addAll(row.values().keySet()));
  }

  /**
   * Reads them.
   *
   * @param name of a sweep's folder, or of a file of runs, one object a line
   */
  public static SweepResults read(String name) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    Path file;
    try {
      file = Files.isDirectory(Path.of(name)) ? Path.of(name, SweepFolder.RESULTS) : Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("no sweep in '" + name + "': no such path");
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!(MAPPER.readTree(line) instanceof ObjectNode run)) {
          throw new InputException(new SourceLocation(file.toString(), number, 1), "no run");
        }
        rows.add(new Row(run, CsvReport.row(run)));
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new InputException(new SourceLocation(file.toString(), number, 1), "no JSON");
    } catch (IOException e) {
      throw new UsageException(
          Files.exists(file.resolveSibling(SweepFolder.PLAN))
              ? "no results in '%s'; a sweep that was stopped goes on with --resume".formatted(name)
              : "there is no sweep in '%s', and it is no file of runs".formatted(name));
    }
    if (rows.isEmpty()) {
      throw new UsageException("'%s' holds no run".formatted(name));
    }
    return new SweepResults(name, rows);
  }

  List<Row> rows() {
    return rows;
  }

  /** How many runs there are. */
  public int size() {
    return rows.size();
  }

  /** Whether a column holds numbers only. */
  public boolean isNumeric(String column) {
    return rows.stream()
        .map(row -> row.value(column))
        .allMatch(value -> value == null || value instanceof Double);
  }

  /**
   * The full name of a column.
   *
   * @throws UsageException if there is none of that name, or several
   */
  public String column(String written) {
    String found = find(written);
    if (found == null) {
      throw new UsageException(
          "'%s' has no figure '%s'; %s".formatted(name, written, Nearest.hint(written, known())));
    }
    return found;
  }

  private List<String> known() {
    Set<String> known = new LinkedHashSet<>();
    for (String column : columns) {
      known.add(column);
      known.add(column.substring(column.indexOf('.') + 1));
    }
    return List.copyOf(known);
  }

  private @Nullable String find(String written) {
    if (columns.contains(written)) {
      return written;
    }
    return columns.stream()
        .filter(column -> column.substring(column.indexOf('.') + 1).equals(written))
        .findFirst()
        .orElse(null);
  }

  /** Those for which a condition holds. */
  public SweepResults filter(String condition) {
    Expression expression = Expression.parse("--filter", condition, this::find, known());
    List<Row> kept = rows.stream().filter(row -> expression.holds(row::value)).toList();
    if (kept.isEmpty()) {
      throw new UsageException("--filter '%s' leaves no run".formatted(condition));
    }
    return new SweepResults(name, kept);
  }

  /**
   * Sorted by columns, the first before the others; equal ones stay in order.
   *
   * @param keys names; one that begins with {@code -} sorts downwards
   */
  public SweepResults sort(List<String> keys) {
    Comparator<Row> order = (a, b) -> 0;
    for (String key : keys) {
      boolean down = key.startsWith("-");
      String column = column(down ? key.substring(1) : key);
      Comparator<Row> next = (a, b) -> compare(a.value(column), b.value(column));
      order = order.thenComparing(down ? next.reversed() : next);
    }
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(order);
    return new SweepResults(name, sorted);
  }

  /** Nothing before numbers before words. */
  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return Double.compare(x, y);
    }
    int byKind = Integer.compare(rank(a), rank(b));
    return byKind != 0 || a == null || b == null ? byKind : a.toString().compareTo(b.toString());
  }

  private static int rank(@Nullable Object value) {
    return value == null ? 0 : value instanceof Double ? 1 : 2;
  }

  /** What tells the runs apart, and the figures that matter most. */
  public List<String> usualColumns() {
    List<String> usual = new ArrayList<>(List.of("workload"));
    for (String column : columns) {
      boolean point =
          column.equals("machine")
              || column.equals("kernel")
              || column.startsWith("parameters.")
              || column.startsWith("overrides.");
      if (point
          && rows.stream().map(row -> row.values().getOrDefault(column, "")).distinct().count()
              > 1) {
        usual.add(column);
      }
    }
    usual.addAll(List.of("cycles", "time_s", "utilization", "bytes_dram", "check.passed"));
    usual.retainAll(columns);
    return usual;
  }

  /** The cells of some columns; an empty one where a run has none. */
  public List<List<String>> cells(List<String> shown) {
    return rows.stream()
        .map(row -> shown.stream().map(column -> row.values().getOrDefault(column, "")).toList())
        .toList();
  }

  /** All columns, those of one object side by side. */
  public List<String> columns() {
    return CsvReport.inGroups(columns);
  }

  /** The runs as the JSON that {@code archlab run} prints. */
  public String json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> array.add(row.run()));
    return JsonReport.text((JsonNode) array);
  }
}
