package dev.archlab.workloads.stonne;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.workloads.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class StonneValidationTest {

  @Test
  void everyRunWithFullBandwidthAgreesAndEveryOtherIsExplained() {
    Validation validation = new StonneValidation().run(false);

    assertThat(validation.passed()).isEqualTo(65);
    assertThat(validation.total()).isEqualTo(65);
    assertThat(validation.gatesMet()).isTrue();
    assertThat(validation.csv().lines().skip(1))
        .hasSize(93)
        .allMatch(row -> row.matches(".*,0,(gate|report)"));
    assertThat(validation.worst()).isEqualTo("worst row: none has an unexplained cycle");
  }

  @Test
  void tilesOfOneRowAreSpentACycleLess() {
    StonneRun wide = new StonneRun("wide", 4, 8, 3, 8, 8, 0);
    StonneRun withEdges = new StonneRun("edges", 4, 5, 3, 5, 8, 0);

    assertThat(wide.passage()).isEqualTo(4 * 5);
    assertThat(withEdges.passage()).isEqualTo(5 + 3 * 4);
  }

  @Test
  void halfTheBandwidthCostsACycleForEachStepUnlessNothingIsShared() {
    List<StonneRun> runs =
        List.of(
            new StonneRun("full", 4, 5, 7, 4, 8, 0),
            new StonneRun("half", 4, 5, 7, 4, 4, 0),
            new StonneRun("one element", 4, 1, 7, 1, 4, 0));

    assertThat(runs.stream().map(StonneRun::sharing)).containsExactly(0L, 14L, 1L);
  }
}
