package dev.archlab.workloads;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.MachineLimits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A user's own program on one machine: how it ended and what it cost up to there. What it computed
 * is not checked.
 *
 * @param program its file, as the user named it
 * @param entry the kernel, or null where the program has one beginning
 * @param arguments in their order
 * @param machine name of its configuration
 * @param overrides values of the configuration that were given for this run, by key
 * @param end how it ended
 * @param limits of the machine
 * @param account where the cycles went
 * @param timeWithHostSeconds time of the launch and of the link to the host
 * @param hostSeconds of this host, inside the simulation
 */
public record ProgramRun(
    String program,
    @Nullable String entry,
    List<Argument> arguments,
    String machine,
    Map<String, String> overrides,
    End end,
    MachineLimits limits,
    CycleAccount account,
    Counters counters,
    double timeWithHostSeconds,
    double hostSeconds) {

  /** Name and version of the format. Fields may be added, never renamed. */
  static final String SCHEMA = "archlab.exec/1";

  /**
   * What the program was given.
   *
   * @param text as the user wrote it
   * @param address where it lies in the machine's memory; null for a value
   */
  public record Argument(String text, @Nullable Long address) {}

  /** How a program ended. */
  public sealed interface End {}

  /** By itself; a program without an exit code has 0. */
  public record Exited(long code) implements End {}

  /** By doing what the machine cannot do, or by never ending. */
  public record Stopped(MachineFault.Kind kind, long cycle, String message) implements End {}

  public ProgramRun {
    arguments = List.copyOf(arguments);
    overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
  }

  private double timeSeconds() {
    return account.cycles() / limits.clockHz();
  }

  /** One JSON object, by {@code docs/reference/exec.schema.json}. */
  public String json(String version) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", SCHEMA);
    node.put("program", program);
    node.put("entry", entry);
    ArrayNode given = node.putArray("arguments");
    for (Argument argument : arguments) {
      given.addObject().put("text", argument.text()).put("address", argument.address());
    }
    node.put("machine", machine);
    node.set("overrides", JsonReport.map(overrides));
    node.set("outcome", outcome());
    node.put("cycles", account.cycles());
    node.put("slots", account.primary().slots());
    JsonReport.put(node, "clock_hz", limits.clockHz());
    node.put("time_s", timeSeconds());
    node.put("time_with_host_s", timeWithHostSeconds);
    JsonReport.put(node, "peak_macs_per_cycle", limits.peakMacsPerCycle());
    node.put("on_chip_bytes", limits.onChipBytes());
    JsonReport.put(node, "dram_bytes_per_cycle", limits.dramBytesPerCycle());
    OptionalLong dramBytes = RunResult.dramBytes(counters);
    node.put("bytes_dram", dramBytes.isPresent() ? (Long) dramBytes.getAsLong() : null);
    node.set("account", JsonReport.map(account.primary().causes()));
    node.set("counters", JsonReport.map(counters.values()));
    node.put("host_s", hostSeconds);
    node.put("version", version);
    return JsonReport.text(node);
  }

  private ObjectNode outcome() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (end instanceof Exited exited) {
      node.put("exited", exited.code());
    } else if (end instanceof Stopped stopped) {
      node.putObject(stopped.kind().name().toLowerCase(Locale.ROOT))
          .put("cycle", stopped.cycle())
          .put("message", stopped.message());
    }
    return node;
  }

  /** Two lines for people: how it ended and when, and where the cycles went. */
  public String summary() {
    String ended = end instanceof Exited exited ? "exited " + exited.code() : "stopped";
    String time = Quantity.seconds(timeSeconds());
    if (timeWithHostSeconds != timeSeconds()) {
      time += ", with the host link " + Quantity.seconds(timeWithHostSeconds);
    }
    String work = "";
    for (String counter : List.of("instructions_retired", "warp_instructions", "instructions")) {
      Long count = counters.values().get(counter);
      if (count != null) {
        String name = counter.startsWith("warp") ? "warp instructions" : "instructions";
        work = ", " + Quantity.count(count) + " " + name;
        break;
      }
    }
    String where =
        account.cycles() == 0
            ? ""
            : "  %s: %s%n".formatted(account.primary().name(), TableReport.causes(account));
    return "%s on %s: %s after %s cycles (%s)%s%n%s"
        .formatted(program, machine, ended, Quantity.count(account.cycles()), time, work, where);
  }
}
