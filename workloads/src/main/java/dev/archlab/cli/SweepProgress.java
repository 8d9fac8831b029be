package dev.archlab.cli;

import dev.archlab.workloads.sweep.Sweep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a sweep is, with its rate and the time left, on standard error: a bar on a terminal,
 * elsewhere a line every ten seconds. Failures have a line each, up to {@value #MOST_FAILURES}.
 */
final class SweepProgress implements Sweep.Listener, AutoCloseable {

  private static final int MOST_FAILURES = 20;
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final PrintWriter err;
  private final int total;
  private final @Nullable ProgressBar bar;
  private final long begin = System.nanoTime();
  private long lastLine = begin;
  private int done;
  private int failed;

  SweepProgress(PrintWriter err, int total, boolean terminal) {
    this.err = err;
    this.total = total;
    this.bar =
        terminal && total > 0
            ? new ProgressBarBuilder()
                .setTaskName("sweep")
                .setInitialMax(total)
                .setUnit(" points", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
  }

  @Override
  public synchronized void finished(String point, @Nullable String failure) {
    done++;
    if (failure != null) {
      failed++;
      if (failed <= MOST_FAILURES) {
        err.println("archlab: " + point + ": " + failure);
      } else if (failed == MOST_FAILURES + 1) {
        err.println("archlab: further failures are noted in the results only");
      }
    }
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() - lastLine >= LINE_NANOS) {
      lastLine = System.nanoTime();
      err.println(line());
    }
  }

  private String line() {
    double seconds = (System.nanoTime() - begin) * 1e-9;
    double rate = done / seconds;
    Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
    return String.format(
        Locale.ROOT,
        "archlab: %,d of %,d points, %.1f points/s, %d:%02d:%02d left",
        done,
        total,
        rate,
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  /** Points that failed. */
  synchronized int failed() {
    return failed;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
