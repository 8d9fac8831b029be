package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import dev.archlab.workloads.trace.CycleWindow;
import dev.archlab.workloads.trace.TraceFormat;
import java.io.PrintWriter;
import java.util.List;

/** The trace that a user asked for. */
record TraceTarget(
    String name, OutputFile file, TraceFormat format, boolean compressed, CycleWindow window) {

  /**
   * Refuses runs that the format cannot hold.
   *
   * @param kinds of the machines, one for each run
   */
  void requireHolds(List<String> kinds) {
    if (format != TraceFormat.KANATA) {
      return;
    }
    for (String kind : kinds) {
      if (!kind.equals("cpu")) {
        throw new UsageException(
            "--trace '%s': a Kanata log shows the pipeline of a CPU; for a '%s' name the file .json"
                .formatted(name, kind));
      }
    }
    if (kinds.size() != 1) {
      throw new UsageException(
          "--trace '%s': a Kanata log holds one run, not %d: choose one workload, machine and kernel,"
                  .formatted(name, kinds.size())
              + " or name the file .json");
    }
  }

  /** Begins to write. */
  TraceRecorder open(PrintWriter err) {
    return new TraceRecorder(this, err);
  }
}
