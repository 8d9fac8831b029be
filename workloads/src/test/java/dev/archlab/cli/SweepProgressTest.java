package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SweepProgressTest {

  private final StringWriter written = new StringWriter();
  private long nanos;

  private SweepProgress progress(int points) {
    return new SweepProgress(new PrintWriter(written), points, false, () -> nanos);
  }

  @Test
  void saysRateAndTimeLeftEveryTenSecondsWhereThereIsNoTerminal() {
    try (SweepProgress progress = progress(5_000)) {
      for (int i = 0; i < 1_001; i++) {
        progress.finished("point", null);
        nanos += TimeUnit.MILLISECONDS.toNanos(20);
      }
    }
    assertThat(written.toString().lines())
        .containsExactly(
            "archlab: 501 of 5,000 points, 50.1 points/s, 0:01:30 left",
            "archlab: 1,001 of 5,000 points, 50.1 points/s, 0:01:20 left");
  }

  @Test
  void hasALineForEachOfTheFirstFailures() {
    try (SweepProgress progress = progress(30)) {
      for (int i = 1; i <= 30; i++) {
        progress.finished("point " + i, i % 10 == 0 ? null : "no end");
      }
    }
    assertThat(written.toString().lines())
        .hasSize(21)
        .startsWith("archlab: point 1: no end", "archlab: point 2: no end")
        .endsWith("archlab: further failures are noted in the results only")
        .doesNotContain("archlab: point 10: no end");
  }
}
