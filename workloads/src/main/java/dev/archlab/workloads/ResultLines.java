package dev.archlab.workloads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What runs found, in lines: machines that found the same share them. */
final class ResultLines {

  /** More does not fit beside each other. */
  private static final int WIDTH = 110;

  /** Of a list, so many elements are shown. */
  private static final int SHOWN = 8;

  private ResultLines() {}

  /**
   * The lines of runs of one workload with the same parameters; last, where the reference found
   * something else to the digits that are shown.
   */
  static List<String> of(List<RunResult> runs) {
    Map<Map<String, String>, Set<String>> machines = new LinkedHashMap<>();
    for (RunResult run : runs) {
      machines
          .computeIfAbsent(texts(run.results()), text -> new LinkedHashSet<>())
          .add(run.machine());
    }
    List<String> lines = new ArrayList<>();
    machines.forEach(
        (texts, names) ->
            append(lines, machines.size() == 1 ? "result" : String.join(", ", names), texts));
    Map<String, String> reference = texts(runs.get(0).referenceResults());
    reference
        .entrySet()
        .removeIf(
            entry ->
                machines.keySet().stream()
                    .allMatch(texts -> entry.getValue().equals(texts.get(entry.getKey()))));
    append(lines, "reference", reference);
    return lines;
  }

  private static void append(List<String> lines, String title, Map<String, String> texts) {
    String line =
        texts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", title + ": ", ""));
    if (texts.isEmpty()) {
      return;
    }
    if (line.length() <= WIDTH) {
      lines.add(line);
      return;
    }
    lines.add(title + ":");
    int widest = texts.keySet().stream().mapToInt(String::length).max().orElse(0);
    texts.forEach((name, text) -> lines.add("  %-".concat(widest + "s  %s").formatted(name, text)));
  }

  /** By name; what is nested too deeply for a line is left to the other formats. */
  private static Map<String, String> texts(Map<String, Object> results) {
    Map<String, String> texts = new LinkedHashMap<>();
    results.forEach((name, value) -> texts.put(name, text(value, 0)));
    return texts;
  }

  private static String text(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return depth > 0
          ? "…"
          : map.entrySet().stream()
              .map(entry -> entry.getKey() + " " + text(entry.getValue(), depth + 1))
              .collect(Collectors.joining(", ", "(", ")"));
    }
    if (value instanceof List<?> list) {
      boolean nested = list.stream().anyMatch(Map.class::isInstance);
      if (depth > 1 || nested) {
        return list.size() + " entries, in the JSON report";
      }
      String rest = list.size() > SHOWN ? ", … (" + list.size() + ")" : "";
      return list.stream()
          .limit(SHOWN)
          .map(element -> text(element, depth + 1))
          .collect(Collectors.joining(", ", "[", rest + "]"));
    }
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.6g", number)
        : String.valueOf(value);
  }
}
