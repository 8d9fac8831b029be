package dev.archlab.workloads.sweep;

import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure by two others: a line for each value of one, a column for each of the other.
 *
 * @param header the first line
 * @param lines the others; the first cell is the value of the line
 */
public record Pivot(List<String> header, List<List<String>> lines) {

  /**
   * Arranges results.
   *
   * @param down whose values name the lines
   * @param across whose values name the columns
   * @param figure what stands in the cells
   * @throws UsageException if two different values share a cell
   */
  public static Pivot of(SweepResults results, String down, String across, String figure) {
    List<List<String>> cells =
        results.cells(
            List.of(results.column(down), results.column(across), results.column(figure)));
    Set<String> columns = new LinkedHashSet<>();
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    for (List<String> cell : cells) {
      columns.add(cell.get(1));
      String before =
          table
              .computeIfAbsent(cell.get(0), line -> new LinkedHashMap<>())
              .put(cell.get(1), cell.get(2));
      if (before != null && !before.equals(cell.get(2))) {
        throw new UsageException(
            "several runs have %s = %s and %s = %s; --filter chooses among them"
                .formatted(down, cell.get(0), across, cell.get(1)));
      }
    }
    List<String> header = new ArrayList<>(List.of(down + " \\ " + across));
    header.addAll(columns);
    List<List<String>> lines = new ArrayList<>();
    table.forEach(
        (name, values) -> {
          List<String> line = new ArrayList<>(List.of(name));
          columns.forEach(column -> line.add(values.getOrDefault(column, "")));
          lines.add(line);
        });
    return new Pivot(header, lines);
  }
}
