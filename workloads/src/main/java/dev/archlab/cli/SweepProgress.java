package dev.archlab.cli;

import dev.archlab.workloads.sweep.Sweep;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * How far a sweep is, with its rate and the time left, on standard error: a bar on a terminal,
 * elsewhere a line every ten seconds. Failures have a line each, up to {@value #MOST_FAILURES}.
 */
final class SweepProgress implements Sweep.Listener, AutoCloseable {

  private static final int MOST_FAILURES = 20;
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final int total;
  private final LongSupplier nanos;
  private final @Nullable ProgressBar bar;
  private final long begin;
  private long lastLine;
  private int done;
  private int failed;

  /**
   * @param total how many points there are to run
   * @param terminal whether standard error is one
   * @param nanos a clock
   */
  SweepProgress(PrintWriter err, int total, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.total = total;
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
    this.lastLine = begin;
    this.bar =
        terminal && total > 0
            ? new ProgressBarBuilder()
                .setTaskName("sweep")
                .setInitialMax(total)
                .setRenderer(new Bar())
                .setUpdateIntervalMillis(200)
                .setConsumer(new Terminal())
                .build()
            : null;
  }

  /** The library's bar, with our words for the rate and the time left. */
  private final class Bar extends DefaultProgressBarRenderer {

    Bar() {
      super(
          ProgressBarStyle.ASCII,
          " points",
          1,
          true,
          new DecimalFormat(),
          ChronoUnit.SECONDS,
          true,
          state -> Optional.empty());
    }

    @Override
    protected String speed(ProgressState state) {
      return rate(state.getCurrent());
    }

    @Override
    protected String etaString(ProgressState state) {
      return left(state.getCurrent());
    }
  }

  /** A bar and the lines of failures take turns. */
  private final class Terminal extends ConsoleProgressBarConsumer {

    Terminal() {
      super(System.err);
    }

    @Override
    public void accept(String line) {
      synchronized (SweepProgress.this) {
        super.accept(line);
      }
    }
  }

  @Override
  public synchronized void finished(String point, @Nullable String failure) {
    done++;
    if (failure != null) {
      failed++;
      if (failed <= MOST_FAILURES) {
        say("archlab: " + point + ": " + failure);
      } else if (failed == MOST_FAILURES + 1) {
        say("archlab: further failures are noted in the results only");
      }
    }
    if (bar != null) {
      bar.step();
    } else if (nanos.getAsLong() - lastLine >= LINE_NANOS) {
      lastLine = nanos.getAsLong();
      String points = String.format(Locale.ROOT, "%,d of %,d points", done, total);
      say("archlab: " + points + ", " + rate(done) + ", " + left(done));
    }
  }

  private void say(String line) {
    if (bar != null) {
      err.print(ERASE_LINE);
    }
    err.println(line);
    err.flush();
  }

  /** Points a second so far. */
  private String rate(long finished) {
    return finished == 0
        ? "- points/s"
        : String.format(Locale.ROOT, "%.1f points/s", finished / seconds());
  }

  /** The time left at that rate. */
  private String left(long finished) {
    if (finished == 0) {
      return "-";
    }
    Duration left = Duration.ofSeconds(Math.round((total - finished) * seconds() / finished));
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d left",
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  private double seconds() {
    return (nanos.getAsLong() - begin) * 1e-9;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
