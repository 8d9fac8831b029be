package dev.archlab.cli;

import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.workloads.Quantity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says on standard error that a run goes on, once it has lasted two seconds: on a terminal in one
 * line that changes, elsewhere with a line every ten seconds.
 */
public final class Progress implements AutoCloseable {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final ScheduledExecutorService clock;
  private final long begin = System.nanoTime();
  private final String what;
  private boolean shown;

  Progress(PrintWriter err, String what, SimulatedDevice device) {
    this(err, what, device::cyclesSoFar);
  }

  /**
   * @param what goes on
   * @param cycles that have been simulated; may be read from another thread, and be a moment old
   */
  public Progress(PrintWriter err, String what, LongSupplier cycles) {
    this.err = err;
    this.what = what;
    this.terminal = isTerminal();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        clock.scheduleAtFixedRate(
            () -> show(cycles.getAsLong()), 2_000, terminal ? 500 : 10_000, TimeUnit.MILLISECONDS);
  }

  private synchronized void show(long cycle) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    String line =
        "archlab: %s: cycle %s after %d s".formatted(what, Quantity.count(cycle), seconds);
    if (terminal) {
      err.print(ERASE_LINE + line);
      err.flush();
      shown = true;
    } else {
      err.println(line);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (this) {
      if (shown) {
        err.print(ERASE_LINE);
        err.flush();
      }
    }
  }

  /** Java can tell only whether both standard streams are a terminal; Linux tells it of each. */
  static boolean isTerminal() {
    try {
      return Path.of("/proc/self/fd/2").toRealPath().toString().matches("/dev/(pts/|tty).*");
    } catch (IOException e) {
      return System.console() != null;
    }
  }
}
