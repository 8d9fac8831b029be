package dev.archlab.visualizer.panel;

import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.visualizer.replay.Profile;
import dev.archlab.visualizer.replay.Profile.Sample;
import dev.archlab.visualizer.view.Causes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a machine spent its primary slots in some cycles of its run.
 *
 * @param from the cycle before the first of them
 * @param to the last of them
 * @param phase what the workload called this part
 * @param slices what they were spent on, in an order that is the same in all bands of a run
 */
record Band(long from, long to, String phase, List<Slice> slices) {

  private static final int MOST = 160;

  /** A cause and its part of the slots, more than 0. */
  record Slice(String cause, double part) {}

  Band {
    slices = List.copyOf(slices);
  }

  /** A whole run, useful slots first. */
  static List<Band> of(Profile profile) {
    List<Sample> samples = profile.samples();
    int count = Math.min(MOST, samples.size() - 1);
    List<Band> bands = new ArrayList<>();
    if (count == 0) {
      return bands;
    }
    SlotGroup all = profile.end().account().primary();
    List<String> causes = Causes.bySize(all).stream().map(Map.Entry::getKey).toList();
    for (int i = 0; i < count; i++) {
      Sample from = samples.get((int) ((long) i * (samples.size() - 1) / count));
      Sample to = samples.get((int) ((long) (i + 1) * (samples.size() - 1) / count));
      double slots = (double) (to.cycle() - from.cycle()) * all.slots();
      List<Slice> slices = new ArrayList<>();
      for (String cause : causes) {
        double part = (charged(to, cause) - charged(from, cause)) / slots;
        if (part > 0) {
          slices.add(new Slice(cause, part));
        }
      }
      bands.add(new Band(from.cycle(), to.cycle(), from.phase(), slices));
    }
    return bands;
  }

  private static long charged(Sample sample, String cause) {
    List<SlotGroup> groups = sample.account().groups();
    return groups.isEmpty() ? 0 : groups.get(0).causes().getOrDefault(cause, 0L);
  }
}
