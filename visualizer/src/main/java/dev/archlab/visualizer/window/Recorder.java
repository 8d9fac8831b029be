package dev.archlab.visualizer.window;

import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.visualizer.lesson.Stage;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.workloads.RunResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Runs a cast and makes it a show, on a thread of its own; tells how far it is. */
final class Recorder {

  /** Is told of every device before it runs. */
  interface Monitor {

    void watch(String run, SimulatedDevice device);
  }

  /**
   * What can be shown now.
   *
   * @param reading the chapter that speaks of it
   * @param start the place where it begins, in the chapter's pace
   */
  record Opened(Show show, Optional<Reading> reading, double start) {}

  private final FutureTask<Opened> task;
  private volatile String run = "";
  private volatile @Nullable SimulatedDevice device;
  private volatile long cycle;
  private volatile long cycles;

  Recorder(Cast cast) {
    task = new FutureTask<>(() -> record(cast));
    Thread thread = new Thread(task, "recorder");
    thread.setDaemon(true); // a closed window does not wait for a run
    thread.start();
  }

  FutureTask<Opened> result() {
    return task;
  }

  private Opened record(Cast cast) {
    Cast.Footage footage =
        cast.record(
            (what, used) -> {
              requireWanted();
              run = what;
              device = used;
            });
    device = null;
    Show show = new Show(footage.recordings(), new Watch(footage.recordings())::at);
    double start =
        footage.reading().map(reading -> Stage.position(reading.chapter(), show)).orElse(0.0);
    return new Opened(show, footage.reading(), start);
  }

  private void requireWanted() {
    if (task.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** Tells the runs of a show apart: each begins at cycle 0. */
  private final class Watch {

    private final List<Recording> recordings;
    private int next;

    Watch(List<Recording> recordings) {
      this.recordings = recordings;
    }

    void at(long now) {
      requireWanted();
      if (now == 0) {
        Recording recording = recordings.get(next);
        run = recording.summary().title() + " on " + recording.summary().machine();
        cycles = recording.workload().map(RunResult::cycles).orElse(0L);
        next++;
      }
      cycle = now;
    }
  }

  /** What is being done. */
  Note note() {
    SimulatedDevice running = device;
    return running != null
        ? Note.of("waiting.run", run, count(running.cyclesSoFar()))
        : Note.of("waiting.index", run, count(cycle), count(cycles));
  }

  /** How much of it is done; 0 where that is not known. */
  double part() {
    return device != null || cycles == 0 ? 0 : (double) cycle / cycles;
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
