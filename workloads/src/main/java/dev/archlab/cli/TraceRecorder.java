package dev.archlab.cli;

import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.workloads.Quantity;
import dev.archlab.workloads.trace.CycleWindow;
import dev.archlab.workloads.trace.Recording;
import dev.archlab.workloads.trace.TraceFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the trace of one run after another. After a failure it writes no more. */
final class TraceRecorder implements AutoCloseable {

  /**
   * Bytes before compression of a run, unless it is said where the trace ends: a viewer in a
   * browser holds the file and its own tables in a few GiB.
   */
  private static final long MOST_OF_A_RUN = 512L << 20;

  /** Of all runs together. */
  private static final long MOST = 1L << 30;

  private final TraceTarget target;
  private final PrintWriter err;
  private final OutputFile.Pending pending;
  private final TraceFile trace;
  private @Nullable SimulatedDevice device;
  private boolean recorded;
  private boolean failed;

  TraceRecorder(TraceTarget target, PrintWriter err) {
    this.target = target;
    this.err = err;
    this.pending = target.file().open();
    try {
      OutputStream out = new BufferedOutputStream(pending.stream(), 1 << 16);
      this.trace =
          new TraceFile(
              target.compressed() ? new GZIPOutputStream(out, 1 << 16) : out,
              target.format(),
              Version.current());
    } catch (IOException e) {
      pending.close();
      throw pending.failed(e);
    }
  }

  /** The device of the run that is to be recorded next. */
  void watch(SimulatedDevice running) {
    device = running;
  }

  /**
   * Repeats the run that was watched and writes its trace.
   *
   * @param machine the configuration on which it ran
   * @throws dev.archlab.sim.UsageException if it cannot be written
   */
  void record(String title, Blueprint machine) {
    SimulatedDevice ran = Objects.requireNonNull(device);
    device = null;
    if (!failed) {
      recorded = true;
      record(title, machine, ran);
    }
  }

  private void record(String title, Blueprint machine, SimulatedDevice ran) {
    CycleWindow window = target.window();
    if (window.from() >= ran.cycles()) {
      err.println(
          "archlab: %s: nothing to trace from cycle %s on: the run has %s cycles"
              .formatted(title, Quantity.count(window.from()), Quantity.count(ran.cycles())));
    }
    try {
      long most =
          window.isBounded() ? Long.MAX_VALUE / 2 : Math.min(MOST_OF_A_RUN, MOST - trace.bytes());
      Recording recording = trace.record(title, machine.build(), ran.session(), window, most);
      try (Progress unused = new Progress(err, "trace of " + title, recording::cycle)) {
        recording.run();
      }
      if (recording.isCut()) {
        err.println(
            "archlab: %s: the trace ends at cycle %s of %s, at %d MiB; --trace-cycles FROM..TO"
                    .formatted(
                        title,
                        Quantity.count(recording.cycle()),
                        Quantity.count(ran.cycles()),
                        most >> 20)
                + " chooses the cycles");
      }
    } catch (IOException e) {
      failed = true;
      throw pending.failed(e);
    }
  }

  /** Makes it the file, unless there was no run to record or writing it failed. */
  void keep() {
    if (failed || !recorded) {
      return;
    }
    try {
      trace.close();
    } catch (IOException e) {
      throw pending.failed(e);
    }
    pending.keep();
  }

  @Override
  public void close() {
    pending.close();
  }
}
