package dev.archlab.visualizer.replay;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import java.util.List;
import java.util.Optional;

/**
 * A whole run in a few hundred samples, the first at cycle 0, the last at its end.
 *
 * @param interval cycles from one sample to the next; the last may come sooner
 * @param samples in order
 * @param fault why the run did not end by itself; empty if it did
 * @param outcome what it left in memory
 */
public record Profile(
    long interval, List<Sample> samples, Optional<String> fault, Outcome outcome) {

  /**
   * The run up to a cycle.
   *
   * @param launch which of the session's launches runs, from 0; −1 before the first
   * @param phase what the workload called this part
   */
  public record Sample(
      long cycle, int launch, String phase, CycleAccount account, Counters counters) {}

  public Profile {
    samples = List.copyOf(samples);
  }

  /** Cycles of the whole run. */
  public long cycles() {
    return samples.get(samples.size() - 1).cycle();
  }

  /** The last sample. */
  public Sample end() {
    return samples.get(samples.size() - 1);
  }

  /**
   * The cycle in which a part of all that a counter counts was reached, to the sample and evenly in
   * between.
   *
   * @param part from 0 to 1
   */
  public long cycleOf(String counter, double part) {
    double wanted = part * count(end(), counter);
    for (int i = 1; i < samples.size(); i++) {
      double before = count(samples.get(i - 1), counter);
      double after = count(samples.get(i), counter);
      if (after >= wanted && after > before) {
        long from = samples.get(i - 1).cycle();
        long to = samples.get(i).cycle();
        double share = Math.max(0, (wanted - before) / (after - before));
        return part >= 1 ? cycles() : from + Math.round((to - from) * share);
      }
    }
    return part >= 1 ? cycles() : 0;
  }

  /** The part of all that a counter counts which was reached at a cycle, from 0 to 1. */
  public double partAt(String counter, long cycle) {
    int after = (int) Math.min(samples.size() - 1, (cycle + interval - 1) / interval);
    int before = Math.max(0, after - 1);
    double low = count(samples.get(before), counter);
    double high = count(samples.get(after), counter);
    long from = samples.get(before).cycle();
    long to = samples.get(after).cycle();
    double share = to == from ? 0 : (double) (cycle - from) / (to - from);
    double all = count(end(), counter);
    return all == 0 ? 0 : (low + (high - low) * share) / all;
  }

  private static double count(Sample sample, String counter) {
    return sample.counters().values().getOrDefault(counter, 0L);
  }
}
