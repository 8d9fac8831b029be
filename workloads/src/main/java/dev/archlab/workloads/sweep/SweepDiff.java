package dev.archlab.workloads.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two sets of results, run by run.
 *
 * @param compared runs that both have
 * @param moved figures that moved by more than the threshold, in the first set's order
 * @param onlyFirst runs that the second set lacks
 * @param onlySecond runs that the first set lacks
 */
public record SweepDiff(
    int compared, List<Move> moved, List<String> onlyFirst, List<String> onlySecond) {

  /** What a figure is not: how the run was asked for, and by which program it was made. */
  private static final Set<String> IDENTITY = Set.of("workload", "machine", "kernel", "seed");

  private static final Set<String> IGNORED = Set.of("schema", "version", "host_s");

  /**
   * A figure that moved.
   *
   * @param change relative to the first value; empty where that is 0 or one of them is no number
   */
  public record Move(
      String run, String figure, String before, String after, Optional<Double> change) {}

  /**
   * Compares.
   *
   * @param threshold the largest relative change that is none, such as 0.02
   */
  public static SweepDiff of(SweepResults first, SweepResults second, double threshold) {
    Map<String, SweepResults.Row> before = byPoint(first);
    Map<String, SweepResults.Row> after = byPoint(second);
    List<Move> moved = new ArrayList<>();
    List<String> onlyFirst = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, SweepResults.Row> run : before.entrySet()) {
      SweepResults.@Nullable Row other = after.get(run.getKey());
      if (other == null) {
        onlyFirst.add(run.getKey());
      } else {
        compared++;
        compare(run.getKey(), run.getValue(), other, threshold, moved);
      }
    }
    List<String> onlySecond =
        after.keySet().stream().filter(run -> !before.containsKey(run)).toList();
    return new SweepDiff(compared, List.copyOf(moved), List.copyOf(onlyFirst), onlySecond);
  }

  /** True if nothing moved and both sets have the same runs. */
  public boolean isEmpty() {
    return moved.isEmpty() && onlyFirst.isEmpty() && onlySecond.isEmpty();
  }

  private static Map<String, SweepResults.Row> byPoint(SweepResults results) {
    Map<String, SweepResults.Row> byPoint = new LinkedHashMap<>();
    results.rows().forEach(row -> byPoint.put(point(row), row));
    return byPoint;
  }

  private static boolean isIdentity(String column) {
    return IDENTITY.contains(column)
        || column.startsWith("parameters.")
        || column.startsWith("overrides.");
  }

  private static String point(SweepResults.Row row) {
    return new TreeMap<>(row.values())
        .entrySet().stream()
            .filter(cell -> isIdentity(cell.getKey()))
            .map(
                cell ->
                    cell.getKey().substring(cell.getKey().indexOf('.') + 1) + "=" + cell.getValue())
            .collect(Collectors.joining(" "));
  }

  private static void compare(
      String run,
      SweepResults.Row before,
      SweepResults.Row after,
      double threshold,
      List<Move> moved) {
    Map<String, String> figures = new LinkedHashMap<>(before.values());
    after.values().forEach(figures::putIfAbsent);
    for (String figure : figures.keySet()) {
      if (isIdentity(figure) || IGNORED.contains(figure)) {
        continue;
      }
      String was = before.values().getOrDefault(figure, "");
      String is = after.values().getOrDefault(figure, "");
      if (was.equals(is)) {
        continue;
      }
      Object a = before.value(figure);
      Object b = after.value(figure);
      Optional<Double> change =
          a instanceof Double x && b instanceof Double y && x != 0
              ? Optional.of((y - x) / Math.abs(x))
              : Optional.empty();
      if (change.isEmpty() || Math.abs(change.get()) > threshold) {
        moved.add(new Move(run, figure, was, is, change));
      }
    }
  }
}
