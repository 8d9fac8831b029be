package dev.archlab.visualizer.plot;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times of one machine, with which those of the others on the same work are compared. */
final class Baseline {

  private final String machine;
  private final Quantity time;
  private final Map<Map<String, String>, Double> fastest = new HashMap<>();

  private Baseline(String machine, Quantity time) {
    this.machine = machine;
    this.time = time;
  }

  /** The machine that the request names, or {@code cpu}. */
  static Baseline of(Request request, Quantity time) {
    List<String> machines = request.runs().stream().map(Run::machine).distinct().toList();
    String machine = Objects.requireNonNullElse(request.baseline(), "cpu");
    if (!machines.contains(machine)) {
      throw new UsageException(
          "--baseline '%s': no run is of that machine; %s"
              .formatted(machine, Nearest.hint(machine, machines)));
    }
    Baseline baseline = new Baseline(machine, time);
    request.runs().stream().filter(run -> run.machine().equals(machine)).forEach(baseline::add);
    return baseline;
  }

  String machine() {
    return machine;
  }

  /** Of several kernels and configurations, the fastest counts. */
  private void add(Run run) {
    OptionalDouble value = time.of().apply(run);
    if (value.isPresent()) {
      fastest.merge(work(run), value.getAsDouble(), Math::min);
    }
  }

  /** What was computed, however: all keys but those of the machine. */
  private static Map<String, String> work(Run run) {
    Map<String, String> work = new HashMap<>(run.keys());
    Set<String> overrides = new HashSet<>();
    run.json().path("overrides").fieldNames().forEachRemaining(overrides::add);
    work.keySet().removeAll(Set.of(Run.MACHINE, Run.KERNEL));
    work.keySet().removeAll(overrides);
    return work;
  }

  /** How many times faster the run is; empty where the baseline has not done the same work. */
  OptionalDouble speedup(Run run) {
    @Nullable Double base = fastest.get(work(run));
    OptionalDouble value = time.of().apply(run);
    return base == null || value.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(base / value.getAsDouble());
  }
}
