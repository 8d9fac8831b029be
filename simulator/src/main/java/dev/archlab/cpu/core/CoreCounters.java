package dev.archlab.cpu.core;

import java.util.Map;

/** What a core counts. */
final class CoreCounters {

  long retired;
  long macs;
  long branches;
  long branchMispredicts;
  long jumpRedirects;
  long loads;
  long stores;
  long storeForwards;

  CoreCounters copy() {
    CoreCounters copy = new CoreCounters();
    copy.set(this);
    return copy;
  }

  void set(CoreCounters other) {
    retired = other.retired;
    macs = other.macs;
    branches = other.branches;
    branchMispredicts = other.branchMispredicts;
    jumpRedirects = other.jumpRedirects;
    loads = other.loads;
    stores = other.stores;
    storeForwards = other.storeForwards;
  }

  /** A fused multiply-add is one MAC; separate multiplications and additions are none. */
  void addTo(Map<String, Long> counters) {
    counters.put("instructions_retired", retired);
    counters.put("macs", macs);
    counters.put("branches", branches);
    counters.put("branch_mispredicts", branchMispredicts);
    counters.put("jump_redirects", jumpRedirects);
    counters.put("loads", loads);
    counters.put("stores", stores);
    counters.put("store_forwards", storeForwards);
  }
}
