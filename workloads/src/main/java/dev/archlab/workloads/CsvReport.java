package dev.archlab.workloads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs as CSV: what JSON nests stands in columns {@code a.b}; what a run lacks is empty. */
public final class CsvReport {

  private CsvReport() {}

  static String render(List<RunResult> runs, String version) {
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (RunResult run : runs) {
      Map<String, String> row = row(JsonReport.object(run, version));
      rows.add(row);
      columns.addAll(row.keySet());
    }
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(inGroups(columns), CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .build();
    try {
      return new CsvMapper().writer(schema).writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report that is no CSV", e);
    }
  }

  /** The values of a run by column, {@code a.b} for what is nested; an empty one for null. */
  public static Map<String, String> row(ObjectNode run) {
    Map<String, String> row = new LinkedHashMap<>();
    flatten("", run, row);
    return row;
  }

  private static void flatten(String prefix, ObjectNode node, Map<String, String> row) {
    node.properties()
        .forEach(
            field -> {
              String column = prefix + field.getKey();
              JsonNode value = field.getValue();
              if (value instanceof ObjectNode nested) {
                flatten(column + ".", nested, row);
              } else {
                row.put(column, value.isNull() ? "" : value.asText());
              }
            });
  }

  /** Columns of one object side by side, though the runs differ in which ones they have. */
  public static List<String> inGroups(Set<String> columns) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String column : columns) {
      String group = column.substring(0, (column + ".").indexOf('.'));
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(column);
    }
    return groups.values().stream().flatMap(List::stream).toList();
  }
}
