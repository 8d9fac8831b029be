package dev.archlab.visualizer.window;

import dev.archlab.cli.RunPlan.Step;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.workloads.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Runs a cast and makes it a show, on a thread of its own; tells how far it is. */
final class Recorder {

  private final FutureTask<Show> task;
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

  FutureTask<Show> show() {
    return task;
  }

  private Show record(Cast cast) {
    List<Recording> recordings = new ArrayList<>();
    for (Step step : cast.runs()) {
      requireWanted();
      run = step.toString();
      recordings.add(
          Recording.of(
              step.experiment(),
              step.blueprint(),
              step.overrides(),
              step.kernel(),
              used -> device = used));
    }
    device = null;
    return new Show(recordings, new Watch(cast, recordings)::at);
  }

  private void requireWanted() {
    if (task.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** Tells the runs of a show apart: each begins at cycle 0. */
  private final class Watch {

    private final Cast cast;
    private final List<Recording> recordings;
    private int next;

    Watch(Cast cast, List<Recording> recordings) {
      this.cast = cast;
      this.recordings = recordings;
    }

    void at(long now) {
      requireWanted();
      if (now == 0) {
        run = cast.runs().get(next).toString();
        cycles = recordings.get(next).workload().map(RunResult::cycles).orElse(0L);
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
