package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NearTiesTest {

  @Test
  void acceptsAClassThatNearlyEqualDistancesExplain() {
    double[] distances = {1, 2, 2.000001, 5};
    int[] labels = {0, 0, 1, 1};
    double[] wide = {1e-5, 1e-5, 1e-5, 1e-5};
    double[] narrow = {1e-9, 1e-9, 1e-9, 1e-9};
    assertThat(NearTies.canWinWithin(1, distances, wide, labels, 2, 2))
        .isTrue(); // a tie of one each
    assertThat(NearTies.canWinWithin(1, distances, narrow, labels, 2, 2)).isFalse();
    assertThat(NearTies.canWinWithin(0, distances, narrow, labels, 2, 2)).isTrue();
    assertThat(NearTies.canWinWithin(1, distances, wide, labels, 2, 1)).isFalse();
    assertThat(NearTies.canWinWithin(1, distances, narrow, labels, 2, 4)).isTrue();
  }
}
