package dev.archlab.visualizer.replay;

import dev.archlab.sim.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Snapshots of a run at equal distances: as many as fit, further apart the longer the run is, so
 * that going anywhere costs the same.
 */
final class Tape {

  /** One state of the machine. */
  record Mark(long cycle, Snapshot snapshot) {}

  private final int capacity;
  private final List<Mark> marks = new ArrayList<>();
  private long interval;

  /**
   * @param capacity the most snapshots that are kept
   * @param interval cycles between them at first
   */
  Tape(int capacity, long interval) {
    this.capacity = capacity;
    this.interval = interval;
  }

  /** True if there should be a snapshot at that cycle. */
  boolean wants(long cycle) {
    return cycle % interval == 0;
  }

  void add(long cycle, Snapshot snapshot) {
    marks.add(new Mark(cycle, snapshot));
    if (marks.size() > capacity) {
      interval *= 2;
      marks.removeIf(mark -> mark.cycle() % interval != 0);
    }
  }

  /** The last snapshot at or before a cycle; there is one at 0. */
  Mark before(long cycle) {
    return marks.get((int) Math.min(marks.size() - 1, cycle / interval));
  }

  /** Cycles between snapshots: the most that must be simulated again to go anywhere. */
  long interval() {
    return interval;
  }
}
