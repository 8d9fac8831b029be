package dev.archlab.visualizer.panel;

import dev.archlab.sim.Counters;
import dev.archlab.visualizer.replay.Frame;

/**
 * How fast a machine was, from the beginning to the present cycle.
 *
 * @param macsPerCycle executed, those for padding included
 * @param usefulMacsPerCycle of the workload's own, taken to be done in proportion to those executed
 * @param dramBytesPerCycle read and written, counted when they are asked for
 * @param intensity useful operations per byte of DRAM traffic; infinite without traffic
 */
record Pace(
    double macsPerCycle, double usefulMacsPerCycle, double dramBytesPerCycle, double intensity) {

  private static final String MACS = "macs";

  static Pace of(Actor<?> actor) {
    Frame<?> frame = actor.frame();
    String work = actor.course().work();
    double all = count(frame.profile().end().counters(), work);
    double part = all == 0 ? 0 : count(frame.counters(), work) / all;
    double useful = part * frame.recording().summary().operations();
    double bytes = dramBytes(frame.counters());
    double cycles = Math.max(1, frame.cycle());
    return new Pace(
        count(frame.counters(), MACS) / cycles,
        useful / 2 / cycles,
        bytes / cycles,
        bytes == 0 ? Double.POSITIVE_INFINITY : useful / bytes);
  }

  static double dramBytes(Counters counters) {
    return count(counters, "dram_read_bytes") + count(counters, "dram_write_bytes");
  }

  static double count(Counters counters, String name) {
    return counters.values().getOrDefault(name, 0L);
  }
}
