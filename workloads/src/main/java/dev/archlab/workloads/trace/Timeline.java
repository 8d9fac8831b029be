package dev.archlab.workloads.trace;

/**
 * The time of a trace, in cycles of the machine's clock: its cycles, and between launches what the
 * host link took.
 */
final class Timeline {

  private final double clockHz;
  private long host;

  Timeline(double clockHz) {
    this.clockHz = clockHz;
  }

  /** When a cycle of the machine is. */
  long at(long cycle) {
    return host + cycle;
  }

  /** The host takes some seconds, rounded up to cycles; returns how many. */
  long hostTakes(double seconds) {
    long cycles = (long) Math.ceil(seconds * clockHz);
    host += cycles;
    return cycles;
  }
}
