package dev.archlab.visualizer.plot;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is to show. What is not named is guessed from what differs between the runs.
 *
 * @param x what goes to the right
 * @param y what goes up
 * @param z what the colour shows
 * @param baseline the machine that others are compared with
 */
record Request(
    List<Run> runs,
    @Nullable String x,
    @Nullable String y,
    @Nullable String z,
    @Nullable String baseline,
    Words words) {

  Request {
    runs = List.copyOf(runs);
  }

  Request of(List<Run> others) {
    return new Request(others, x, y, z, baseline, words);
  }

  Quantity quantity(String option, @Nullable String name, String otherwise) {
    return Quantity.named(option, name == null ? otherwise : name, runs, words);
  }

  Variation variation() {
    return new Variation(runs);
  }

  /** What a reader must know of the runs, and of those that are not shown. */
  List<String> notes(List<Run> shown, String reason) {
    List<String> notes = new ArrayList<>();
    int missing = runs.size() - shown.size();
    if (missing > 0) {
      notes.add(words.say("missing", missing, reason));
    }
    long failed = shown.stream().filter(Run::failed).count();
    if (failed > 0) {
      notes.add(words.say("note.failed", failed));
    }
    return notes;
  }

  /**
   * The runs that a figure can show.
   *
   * @throws UsageException if there are none
   */
  List<Run> shown(Predicate<Run> canShow, String reason) {
    List<Run> shown = runs.stream().filter(canShow).toList();
    if (shown.isEmpty()) {
      throw new UsageException("nothing to plot: " + reason);
    }
    return shown;
  }
}
