package dev.archlab.visualizer.plot;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that runs are compared by: a figure that was found, or a key that was asked for.
 *
 * @param label for an axis, with its unit
 * @param moreIsBetter of two runs, the better has more of it
 */
record Quantity(String name, String label, boolean moreIsBetter, Function<Run, OptionalDouble> of) {

  private static final Set<String> MORE_IS_BETTER =
      Set.of("ops_per_s", "utilization", "ops_per_byte");

  /** The quantities that most runs have; the others are named by their place in the JSON. */
  private static final List<String> FIGURES =
      List.of(
          "cycles",
          "time_s",
          "time_with_host_s",
          "ops",
          "ops_per_s",
          "utilization",
          "bytes_dram",
          "ops_per_byte",
          "peak_macs_per_cycle",
          "on_chip_bytes",
          "host_ops");

  /**
   * The quantity of a name: a key of the runs, a figure, a counter, or one of these divided by
   * another, as {@code cycles/batch}.
   *
   * @throws UsageException if no run has it
   */
  static Quantity named(String option, String name, List<Run> runs, Words words) {
    int slash = name.indexOf('/');
    if (slash > 0 && find(name, runs, words).isEmpty()) {
      Quantity over = named(option, name.substring(0, slash).strip(), runs, words);
      return over.by(named(option, name.substring(slash + 1).strip(), runs, words));
    }
    Optional<Quantity> found = find(name, runs, words);
    return found.orElseThrow(
        () -> {
          List<String> known = names(runs);
          return new UsageException(
              "%s '%s': no run has a number of that name; %s"
                  .formatted(option, name, Nearest.hint(name, known)));
        });
  }

  /** This divided by another quantity. */
  private Quantity by(Quantity divisor) {
    return new Quantity(
        name + "/" + divisor.name,
        label + " / " + divisor.label,
        moreIsBetter,
        run -> {
          OptionalDouble over = of.apply(run);
          OptionalDouble under = divisor.of.apply(run);
          return over.isEmpty() || under.isEmpty() || under.getAsDouble() == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(over.getAsDouble() / under.getAsDouble());
        });
  }

  private static Optional<Quantity> find(String name, List<Run> runs, Words words) {
    Quantity key = key(name, runs);
    if (has(key, runs)) {
      return Optional.of(key);
    }
    if (name.equals("ops_per_byte")) {
      return Optional.of(
          new Quantity(name, words.say("figure.ops_per_byte"), true, Quantity::intensity));
    }
    for (String path : List.of(name, "counters." + name)) {
      Quantity figure = figure(name, path, words);
      if (has(figure, runs)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private static Quantity figure(String name, String path, Words words) {
    boolean percent = name.equals("utilization");
    String label =
        words.has("figure." + name) ? words.say("figure." + name) : counterLabel(name, words);
    return new Quantity(
        name,
        label,
        MORE_IS_BETTER.contains(name),
        run -> percent ? percent(run.figure(path)) : run.figure(path));
  }

  /** Counters carry their unit at the end of the name. */
  private static String counterLabel(String name, Words words) {
    String plain = name.substring(name.lastIndexOf('.') + 1).replace('_', ' ');
    boolean bytes = plain.endsWith(" bytes");
    boolean cycles = plain.endsWith(" cycles");
    return bytes || cycles ? plain : plain + " (" + words.say("count") + ")";
  }

  private static Quantity key(String name, List<Run> runs) {
    String unit =
        runs.stream()
            .flatMap(run -> Amount.parse(run.key(name)).stream())
            .map(Amount::unit)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .map(text -> " (" + text + ")")
            .orElse("");
    return new Quantity(name, name + unit, false, run -> number(run, name));
  }

  /** A key as a number; empty for a run that has it not, or has a word there. */
  static OptionalDouble number(Run run, String key) {
    Optional<Amount> amount = Amount.parse(run.key(key));
    return amount.isPresent() ? OptionalDouble.of(amount.get().value()) : OptionalDouble.empty();
  }

  /** Operations per byte that crossed the DRAM's bus; empty where none did. */
  static OptionalDouble intensity(Run run) {
    OptionalDouble bytes = run.figure("bytes_dram");
    return bytes.isEmpty() || bytes.getAsDouble() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(run.required("ops") / bytes.getAsDouble());
  }

  private static OptionalDouble percent(OptionalDouble part) {
    return part.isEmpty() ? part : OptionalDouble.of(100 * part.getAsDouble());
  }

  private static boolean has(Quantity quantity, List<Run> runs) {
    return runs.stream().anyMatch(run -> quantity.of().apply(run).isPresent());
  }

  /** What {@link #named} takes for these runs. */
  private static List<String> names(List<Run> runs) {
    Set<String> names = new LinkedHashSet<>();
    for (Run run : runs) {
      for (Map.Entry<String, String> key : run.keys().entrySet()) {
        if (Amount.parse(key.getValue()).isPresent()) {
          names.add(key.getKey());
        }
      }
    }
    names.addAll(FIGURES);
    for (Run run : runs) {
      run.json().path("counters").fieldNames().forEachRemaining(names::add);
    }
    return new ArrayList<>(names);
  }
}
