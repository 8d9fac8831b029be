package dev.archlab.gpu;

import java.util.Map;

/** What a launch has counted; part of its copyable state. */
final class Counts {

  long warpInstructions;
  long threadInstructions;
  long macs;
  long globalRequests;
  long sectorsRead;
  long sectorsWritten;
  long globalBankConflictCycles;
  long sharedRequests;
  long bankConflictCycles;
  long atomics;
  long branches;
  long divergentBranches;
  long barriers;
  long ctas;

  Counts copy() {
    Counts copy = new Counts();
    copy.load(this);
    return copy;
  }

  void load(Counts other) {
    warpInstructions = other.warpInstructions;
    threadInstructions = other.threadInstructions;
    macs = other.macs;
    globalRequests = other.globalRequests;
    sectorsRead = other.sectorsRead;
    sectorsWritten = other.sectorsWritten;
    globalBankConflictCycles = other.globalBankConflictCycles;
    sharedRequests = other.sharedRequests;
    bankConflictCycles = other.bankConflictCycles;
    atomics = other.atomics;
    branches = other.branches;
    divergentBranches = other.divergentBranches;
    barriers = other.barriers;
    ctas = other.ctas;
  }

  void addTo(Map<String, Long> counters) {
    counters.put("warp_instructions", warpInstructions);
    counters.put("thread_instructions", threadInstructions);
    counters.put("macs", macs);
    counters.put("global_requests", globalRequests);
    counters.put("global_sectors_read", sectorsRead);
    counters.put("global_sectors_written", sectorsWritten);
    counters.put("global_bank_conflict_cycles", globalBankConflictCycles);
    counters.put("shared_requests", sharedRequests);
    counters.put("shared_bank_conflict_cycles", bankConflictCycles);
    counters.put("atomic_requests", atomics);
    counters.put("branches", branches);
    counters.put("divergent_branches", divergentBranches);
    counters.put("barriers", barriers);
    counters.put("ctas", ctas);
  }
}
