package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a figure says of a run to who points at it. */
final class Hover {

  private Hover() {}

  /** Machine and workload, what was asked for, what it cost. */
  static String text(Run run, Words words) {
    String asked =
        run.keys().entrySet().stream()
            .filter(key -> !List.of(Run.WORKLOAD, Run.MACHINE).contains(key.getKey()))
            .map(key -> key.getKey() + " = " + key.getValue())
            .collect(Collectors.joining(", "));
    List<String> lines = new ArrayList<>();
    lines.add(run.key(Run.WORKLOAD) + " · " + run.machine());
    lines.add(asked);
    lines.add(String.format(Locale.ROOT, "%,.0f ", run.required("cycles")) + words.say("cycles"));
    lines.add(Amount.brief(run.required("time_s")) + (prefixed(run) ? "s" : " s"));
    run.figure("utilization")
        .ifPresent(part -> lines.add(words.say("utilization", Amount.brief(100 * part))));
    if (run.failed()) {
      lines.add(words.say("failed"));
    }
    return String.join("\n", lines);
  }

  private static boolean prefixed(Run run) {
    String text = Amount.brief(run.required("time_s"));
    return text.contains(" ");
  }

  /** The same for programs that read the figure. */
  static Map<String, String> data(Run run) {
    Map<String, String> data = new LinkedHashMap<>(run.keys());
    data.put("cycles", String.format(Locale.ROOT, "%.0f", run.required("cycles")));
    data.put("check", run.failed() ? "failed" : "passed");
    return data;
  }
}
