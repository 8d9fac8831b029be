package dev.archlab.visualizer.plot;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what the runs of a figure differ, and what they have in common. */
final class Variation {

  private final List<Run> runs;
  private final List<String> varying = new ArrayList<>();
  private final List<String> common = new ArrayList<>();

  Variation(List<Run> runs) {
    this.runs = List.copyOf(runs);
    Set<String> names = new LinkedHashSet<>();
    runs.forEach(run -> names.addAll(run.keys().keySet()));
    for (String name : names) {
      boolean same = runs.stream().map(run -> run.key(name)).distinct().count() == 1;
      (same ? common : varying).add(name);
    }
  }

  /** Keys that differ, in the order in which runs have them. */
  List<String> varying() {
    return List.copyOf(varying);
  }

  /**
   * Swept numbers; each list holds keys that are equal in every run, as m, k and n of square
   * matrices.
   */
  List<List<String>> numbers() {
    List<List<String>> groups = new ArrayList<>();
    for (String name : varying) {
      boolean number =
          !name.equals(Run.SEED)
              && runs.stream().allMatch(run -> Amount.parse(run.key(name)).isPresent());
      if (number) {
        groups.stream()
            .filter(group -> equal(group.get(0), name))
            .findFirst()
            .orElseGet(
                () -> {
                  List<String> group = new ArrayList<>();
                  groups.add(group);
                  return group;
                })
            .add(name);
      }
    }
    return groups;
  }

  private boolean equal(String one, String other) {
    return runs.stream().allMatch(run -> run.key(one).equals(run.key(other)));
  }

  /** All keys that are equal to this one in every run: {@code m = k = n}. */
  String nameOf(String key) {
    return String.join(" = ", equals(key));
  }

  private List<String> equals(String key) {
    List<String> names = varying.stream().filter(name -> equal(key, name)).toList();
    return names.isEmpty() ? List.of(key) : names;
  }

  /**
   * The only number that was swept.
   *
   * @throws UsageException if there is none, or if there are several
   */
  String onlyNumber(String option) {
    List<List<String>> groups = numbers();
    if (groups.size() == 1) {
      return groups.get(0).get(0);
    }
    String advice =
        groups.isEmpty()
            ? "no number differs between the runs; it can be any figure of theirs, such as ops"
            : "several numbers differ between the runs: "
                + groups.stream().map(group -> group.get(0)).collect(Collectors.joining(", "));
    throw new UsageException("name what %s shows: %s".formatted(option, advice));
  }

  /** What sets this run apart from the others, but for these keys: {@code tpu, m = k = n = 64}. */
  String label(Run run, Set<String> except) {
    Set<String> done = new LinkedHashSet<>();
    except.forEach(key -> done.addAll(equals(key)));
    List<String> parts = new ArrayList<>();
    for (String key : sorted()) {
      if (!done.add(key) || !run.keys().containsKey(key) || isImplied(key)) {
        continue;
      }
      done.addAll(equals(key));
      parts.add(isName(key) ? run.key(key) : nameOf(key) + " = " + run.key(key));
    }
    return String.join(", ", parts);
  }

  /**
   * Each workload has parameters of its own, and on each machine kernels of its own; they tell runs
   * apart only where there are several. A key that goes with the kernel, as the array's dataflow
   * does, says nothing more.
   */
  private boolean isImplied(String key) {
    if (key.equals(Run.MACHINE) || key.equals(Run.WORKLOAD)) {
      return false;
    }
    boolean kernel = key.equals(Run.KERNEL);
    if (!kernel && isWord(key) && varying.contains(Run.KERNEL) && goTogether(key, Run.KERNEL)) {
      return true;
    }
    return runs.stream()
        .collect(
            Collectors.groupingBy(
                run -> List.of(run.key(Run.WORKLOAD), kernel ? run.machine() : ""),
                Collectors.mapping(run -> run.key(key), Collectors.toSet())))
        .values()
        .stream()
        .allMatch(values -> values.size() == 1);
  }

  private boolean isWord(String key) {
    return runs.stream().allMatch(run -> Amount.parse(run.key(key)).isEmpty());
  }

  /** Whether each value of one key comes with one value of the other. */
  private boolean goTogether(String one, String other) {
    long pairs = runs.stream().map(run -> List.of(run.key(one), run.key(other))).distinct().count();
    return Stream.of(one, other)
        .allMatch(key -> runs.stream().map(run -> run.key(key)).distinct().count() == pairs);
  }

  private static boolean isName(String key) {
    return Set.of(Run.WORKLOAD, Run.MACHINE, Run.KERNEL).contains(key);
  }

  /** Machine first: it is what the eye looks for. */
  private List<String> sorted() {
    List<String> keys = new ArrayList<>();
    if (varying.contains(Run.MACHINE)) {
      keys.add(Run.MACHINE);
    }
    varying.stream().filter(key -> !key.equals(Run.MACHINE)).forEach(keys::add);
    return keys;
  }

  /** What all runs have in common, and from where to where the swept numbers go. */
  String subtitle(Words words) {
    Map<String, String> keys = runs.get(0).keys();
    List<String> parts = new ArrayList<>();
    for (String key : common) {
      boolean seed = key.equals(Run.SEED);
      boolean kernel = key.equals(Run.KERNEL);
      if (!seed && !(kernel && varying.contains(Run.MACHINE))) {
        parts.add(isName(key) ? keys.get(key) : key + " = " + keys.get(key));
      }
    }
    for (List<String> group : numbers()) {
      String from = extreme(group.get(0), -1);
      String to = extreme(group.get(0), 1);
      parts.add(words.say("range", String.join(" = ", group), from, to));
    }
    return String.join(" · ", parts);
  }

  private String extreme(String key, int sign) {
    return runs.stream()
        .max((a, b) -> sign * Double.compare(value(a, key), value(b, key)))
        .map(run -> run.key(key))
        .orElse("");
  }

  private static double value(Run run, String key) {
    return Quantity.number(run, key).orElse(0);
  }
}
