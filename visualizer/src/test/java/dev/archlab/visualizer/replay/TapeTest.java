package dev.archlab.visualizer.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.Snapshot;
import org.junit.jupiter.api.Test;

final class TapeTest {

  private record State(long cycle) implements Snapshot {}

  private static Tape tape(long cycles) {
    Tape tape = new Tape(16, 1);
    for (long cycle = 0; cycle < cycles; cycle++) {
      if (tape.wants(cycle)) {
        tape.add(cycle, new State(cycle));
      }
    }
    return tape;
  }

  @Test
  void givesTheLastSnapshotThatIsNotLater() {
    Tape tape = tape(1000);
    for (long cycle = 0; cycle < 1200; cycle++) {
      Tape.Mark mark = tape.before(cycle);
      assertThat(mark.snapshot()).isEqualTo(new State(mark.cycle()));
      assertThat(mark.cycle()).isBetween(Math.min(cycle, 999) - tape.interval() + 1, cycle);
    }
  }

  @Test
  void keepsABoundedNumberOfSnapshots() {
    assertThat(tape(1_000_000).interval()).isEqualTo(65_536);
    assertThat(tape(16).interval()).isEqualTo(1);
    assertThat(tape(17).interval()).isEqualTo(2);
  }
}
