package dev.archlab.workloads.scalesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRunTest {

  static List<ReferenceRun> all() {
    return ReferenceRun.all();
  }

  @Test
  void readsEveryRun() {
    assertThat(all()).hasSize(960 + 343);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("all")
  void printsWhatTheToolPrints(ReferenceRun run) {
    assertThat(run.differences(run.simulated())).as("%s", run).isEmpty();
  }
}
