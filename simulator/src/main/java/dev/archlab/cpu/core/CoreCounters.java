package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.Unit;
import java.util.Map;

/** What a core counts. */
final class CoreCounters {

  long retired;
  final long[] executed = new long[Unit.values().length]; // by unit
  long branchMispredicts;
  long jumpRedirects;
  long storeForwards;

  CoreCounters copy() {
    CoreCounters copy = new CoreCounters();
    copy.set(this);
    return copy;
  }

  void set(CoreCounters other) {
    retired = other.retired;
    System.arraycopy(other.executed, 0, executed, 0, executed.length);
    branchMispredicts = other.branchMispredicts;
    jumpRedirects = other.jumpRedirects;
    storeForwards = other.storeForwards;
  }

  /** A fused multiply-add is one MAC; separate multiplications and additions are none. */
  void addTo(Map<String, Long> counters) {
    counters.put("instructions_retired", retired);
    counters.put("macs", count(Unit.FLOAT_FMA) + count(Unit.DOUBLE_FMA));
    counters.put("branches", count(Unit.BRANCH));
    counters.put("branch_mispredicts", branchMispredicts);
    counters.put("jump_redirects", jumpRedirects);
    counters.put("loads", count(Unit.LOAD));
    counters.put("stores", count(Unit.STORE));
    counters.put("store_forwards", storeForwards);
  }

  private long count(Unit unit) {
    return executed[unit.ordinal()];
  }
}
