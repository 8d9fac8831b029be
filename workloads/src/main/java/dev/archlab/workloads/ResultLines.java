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
   * The lines of runs of one workload with the same parameters. Where machines, or the reference,
   * found different values to the digits that are shown, each value has a line and says whose.
   */
  static List<String> of(List<RunResult> runs) {
    Map<String, Map<String, Set<String>>> byName = new LinkedHashMap<>();
    for (RunResult run : runs) {
      collect(byName, run.machine(), run.results());
    }
    collect(byName, "reference", runs.get(0).referenceResults());
    return lines(byName);
  }

  private static void collect(
      Map<String, Map<String, Set<String>>> byName, String who, Map<String, Object> results) {
    results.forEach(
        (name, value) ->
            byName
                .computeIfAbsent(name, key -> new LinkedHashMap<>())
                .computeIfAbsent(text(value, 0), key -> new LinkedHashSet<>())
                .add(who));
  }

  private static List<String> lines(Map<String, Map<String, Set<String>>> byName) {
    boolean agree = byName.values().stream().allMatch(values -> values.size() == 1);
    String line =
        byName.entrySet().stream()
            .map(entry -> entry.getKey() + " " + String.join("", entry.getValue().keySet()))
            .collect(Collectors.joining(", ", "result: ", ""));
    if (byName.isEmpty() || (agree && line.length() <= WIDTH)) {
      return byName.isEmpty() ? List.of() : List.of(line);
    }
    int widest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>(List.of("result:"));
    byName.forEach(
        (name, values) -> {
          String title = name;
          for (Map.Entry<String, Set<String>> value : values.entrySet()) {
            String whose = values.size() == 1 ? "" : "  " + String.join(", ", value.getValue());
            lines.add(
                "  " + title + " ".repeat(widest + 2 - title.length()) + value.getKey() + whose);
            title = "";
          }
        });
    return lines;
  }

  /** What is nested too deeply for a line is left to the other formats. */
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
    return value instanceof Double number ? number(number) : String.valueOf(value);
  }

  /** Six figures, without the zeros behind the last other one. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.6g", value);
    return text.matches("[^e]*[.][^e]*") ? text.replaceFirst("[.]?0+$", "") : text;
  }
}
