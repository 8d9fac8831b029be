package dev.archlab.cli;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.ReportFormat;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what a user wrote into what there is. */
final class Choices {

  private Choices() {}

  static ReportFormat format(String name) {
    List<String> names =
        Arrays.stream(ReportFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    int index = names.indexOf(name.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw unknown("format", name, names);
    }
    return ReportFormat.values()[index];
  }

  static Workload workload(String name) {
    List<Workload> all = Workloads.all();
    return all.stream()
        .filter(workload -> workload.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown("workload", name, all.stream().map(Workload::name).toList()));
  }

  static UsageException unknown(String what, String name, List<String> known) {
    return new UsageException(
        "unknown %s '%s'; %s".formatted(what, name, Nearest.hint(name, known)));
  }

  /** {@code NAME=VALUE}, each; a name that is given twice is refused. */
  static Map<String, String> assignments(String option, List<String> texts) {
    Map<String, String> assignments = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new UsageException(option + " '" + text + "' must be NAME=VALUE");
      }
      String name = text.substring(0, equals).strip();
      String value = text.substring(equals + 1).strip();
      String earlier = assignments.putIfAbsent(name, value);
      if (earlier != null) {
        throw new UsageException(
            "%s gives '%s' twice: %s and %s".formatted(option, name, earlier, value));
      }
    }
    return assignments;
  }
}
