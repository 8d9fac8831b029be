package dev.archlab.workloads.trace;

import dev.archlab.sim.Simulation;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much was done and moved per cycle, averaged over intervals of a launch. */
final class Rates {

  /** Long enough to smooth single instructions, short enough to see a tile's phases. */
  static final int INTERVAL = 100;

  private final ChromeTrace out;
  private final int process;
  private final Timeline time;
  private final String[] counters;
  private final long[] before;
  private @Nullable Simulation simulation;
  private long begin; // of the launch, then of the interval
  private boolean shown;

  Rates(ChromeTrace out, int process, Timeline time, String throughput) {
    this.out = out;
    this.process = process;
    this.time = time;
    this.counters = new String[] {throughput, "dram_read_bytes", "dram_write_bytes"};
    this.before = new long[counters.length];
  }

  void begin(Simulation launch, long cycle) {
    simulation = launch;
    begin = cycle;
    java.util.Arrays.fill(before, 0);
    shown = false;
  }

  void pass(long cycle) {
    if (cycle + 1 - begin == INTERVAL && simulation != null) {
      note(simulation.counters().values());
      begin = cycle + 1;
    }
  }

  private void note(Map<String, Long> now) {
    for (int i = 0; i < counters.length; i++) {
      before[i] = now.getOrDefault(counters[i], 0L);
    }
  }

  void look(long cycle) throws IOException {
    shown = true;
    if (cycle + 1 - begin == INTERVAL) {
      write(cycle + 1);
    }
  }

  private void write(long end) throws IOException {
    if (simulation == null || end == begin) {
      return;
    }
    Map<String, Long> now = simulation.counters().values();
    for (int i = 0; i < counters.length; i++) {
      long count = now.getOrDefault(counters[i], 0L) - before[i];
      out.counter(process, time.at(begin), title(i), (double) count / (end - begin));
    }
    note(now);
    begin = end;
  }

  private String title(int counter) {
    return counters[counter].replace('_', ' ') + " per cycle";
  }

  /** The launch ends; {@code cycle} is the one behind its last. */
  void end(long cycle) throws IOException {
    if (shown) {
      write(cycle);
      for (int i = 0; i < counters.length; i++) {
        out.counter(process, time.at(cycle), title(i), 0);
      }
    }
    simulation = null;
  }
}
