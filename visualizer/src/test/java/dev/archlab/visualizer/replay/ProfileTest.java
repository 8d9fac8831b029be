package dev.archlab.visualizer.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.visualizer.replay.Profile.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProfileTest {

  private static final Outcome NOTHING = new Outcome(Map.of(), Map.of());

  /** Works in the second half only, four times in each cycle. */
  private static Profile lateWorker() {
    List<Sample> samples = new ArrayList<>();
    for (long cycle = 0; cycle <= 100; cycle += 10) {
      Counters done = new Counters(Map.of("macs", Math.max(0, 4 * (cycle - 50))));
      samples.add(new Sample(cycle, 0, "", new CycleAccount(0, List.of()), done));
    }
    return new Profile(10, samples, Optional.empty(), NOTHING);
  }

  @Test
  void findsTheCycleInWhichAPartOfTheWorkWasDone() {
    Profile profile = lateWorker();
    assertThat(profile.cycleOf("macs", 0.1)).isEqualTo(55);
    assertThat(profile.cycleOf("macs", 0.5)).isEqualTo(75);
    assertThat(profile.cycleOf("macs", 1)).isEqualTo(100);
  }

  @Test
  void findsThePartThatWasDoneByACycle() {
    Profile profile = lateWorker();
    assertThat(profile.partAt("macs", 50)).isZero();
    assertThat(profile.partAt("macs", 75)).isEqualTo(0.5, within(1e-12));
    assertThat(profile.partAt("macs", 100)).isEqualTo(1);
  }

  @Test
  void hasDoneNothingOfWorkThatItDoesNotCount() {
    assertThat(lateWorker().partAt("sorts", 70)).isZero();
  }

  @Test
  void keepsSamplesAtEqualDistancesHoweverLongTheRun() {
    Sampler sampler = new Sampler();
    Sample sample = new Sample(0, 0, "", new CycleAccount(0, List.of()), Counters.NONE);
    long length = 10_007;
    for (long cycle = 0; cycle < length; cycle++) {
      if (sampler.wants(cycle)) {
        sampler.add(new Sample(cycle, 0, "", sample.account(), Counters.NONE));
      }
    }
    Profile profile =
        sampler.end(
            new Sample(length, 0, "", sample.account(), Counters.NONE), Optional.empty(), NOTHING);
    assertThat(profile.samples()).hasSizeBetween(256, 514);
    assertThat(profile.cycles()).isEqualTo(length);
    for (int i = 0; i < profile.samples().size() - 1; i++) {
      assertThat(profile.samples().get(i).cycle()).isEqualTo(i * profile.interval());
    }
  }
}
