package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.archlab.sim.Session.Downloaded;
import dev.archlab.sim.Session.Launched;
import dev.archlab.sim.Session.Phase;
import dev.archlab.sim.Session.Uploaded;
import dev.archlab.sim.TinyMachine.Add;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionSimulationTest {

  private static final Launch ONES = new Add("ones", 0, 1, 4); // 12 cycles
  private static final Launch TENS = new Add("tens", 0, 10, 2); // 6 cycles
  private static final Launch NOTHING = new Add("nothing", 0, 1, 0);

  private static final Session SESSION =
      new Session(
          List.of(
              new Phase("load"),
              new Uploaded(0, new byte[] {100, 0, 0, 0}),
              new Launched(ONES),
              new Launched(NOTHING),
              new Downloaded(0, 4),
              new Uploaded(4, new byte[] {7}),
              new Launched(TENS),
              new Launched(ONES),
              new Uploaded(8, new byte[] {9})));

  private final TinyMachine machine = new TinyMachine();

  private SessionSimulation session(TinyMachine machine) {
    return new SessionSimulation(machine, SESSION, null);
  }

  /** All that can be seen of a session and its machine. */
  private static List<Object> visible(SessionSimulation session, TinyMachine machine) {
    byte[] memory = new byte[16];
    machine.memory().read(0, memory, 0, memory.length);
    List<Object> all = new ArrayList<>();
    all.add(session.cycle());
    all.add(session.account());
    all.add(session.counters());
    all.add(machine.clock());
    for (byte each : memory) {
      all.add(each);
    }
    return all;
  }

  @Test
  void runsLaunchesAndTransfersInOrder() {
    SessionSimulation session = session(machine);
    session.run();

    assertThat(session.cycle()).isEqualTo(12 + 6 + 12);
    assertThat(machine.memory().readInt(0)).isEqualTo(100 + 4 + 20 + 4);
    assertThat(machine.memory().readByte(4)).isEqualTo((byte) 7);
    assertThat(machine.memory().readByte(8)).isEqualTo((byte) 9);
    assertThat(session.counters().values()).isEqualTo(Map.of("adds", 10L));
    assertThat(session.account().primary().causes())
        .isEqualTo(Map.of("add", 10L, "adder_latency", 20L));
  }

  @Test
  void steppingToTheEndIsRunning() {
    TinyMachine other = new TinyMachine();
    SessionSimulation stepped = session(other);
    int steps = 0;
    while (stepped.step()) {
      steps++;
      assertThat(stepped.cycle()).isEqualTo(steps);
      assertThat(stepped.account().cycles()).isEqualTo(steps);
    }
    SessionSimulation ran = session(machine);
    ran.run();

    assertThat(visible(stepped, other)).isEqualTo(visible(ran, machine));
    assertThat(stepped.step()).isFalse();
    assertThat(visible(stepped, other)).isEqualTo(visible(ran, machine));
  }

  @Test
  void transferTakesEffectBetweenItsLaunches() {
    SessionSimulation session = session(machine);
    for (int i = 0; i < 12; i++) {
      session.step();
    }
    assertThat(machine.memory().readByte(4)).isZero();
    session.step();
    assertThat(machine.memory().readByte(4)).isEqualTo((byte) 7);
  }

  @Test
  void continuesFromASnapshotOfAnyCycleAfterTheMachineHasMovedOn() {
    List<Snapshot> snapshots = new ArrayList<>();
    List<List<Object>> seen = new ArrayList<>();
    SessionSimulation session = session(machine);
    do {
      snapshots.add(session.snapshot());
      seen.add(visible(session, machine));
    } while (session.step());
    snapshots.add(session.snapshot()); // behind the last transfer
    seen.add(visible(session, machine));
    List<Object> end = visible(session, machine);

    for (int from = snapshots.size() - 1; from >= 0; from--) {
      session.restore(snapshots.get(from));
      assertThat(visible(session, machine)).as("restored at %d", from).isEqualTo(seen.get(from));
      for (int at = from + 1; session.step(); at++) {
        assertThat(visible(session, machine)).isEqualTo(seen.get(at));
      }
      assertThat(visible(session, machine)).isEqualTo(end);
    }
    for (int from = 0; from < snapshots.size(); from++) { // forwards, and run
      session.restore(snapshots.get(from));
      session.run();
      assertThat(visible(session, machine)).isEqualTo(end);
    }
  }

  @Test
  void sessionWithoutLaunchesHasNoCycles() {
    Session transfers = new Session(List.of(new Uploaded(0, new byte[] {5})));
    SessionSimulation session = new SessionSimulation(machine, transfers, null);
    Snapshot snapshot = session.snapshot();
    assertThat(session.running()).isNull();
    assertThat(session.step()).isFalse();
    assertThat(session.cycle()).isZero();
    assertThat(session.account().groups()).isEmpty();

    machine.memory().writeByte(0, (byte) 6);
    session.restore(snapshot);
    assertThat(machine.memory().readByte(0)).isEqualTo((byte) 5);
  }

  @Test
  void refusesAForeignSnapshot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session(machine).restore(new Snapshot() {}));
  }

  @Test
  void hostPaysForTransfersAndLaunches() {
    HostLink link = new HostLink(1e-6, 1e9, 5e-6);

    // transfers of 4, 4, 1 and 1 B, and four launches
    assertThat(SESSION.hostSeconds(link)).isCloseTo(4 * 1e-6 + 10 / 1e9 + 4 * 5e-6, within(1e-15));
    assertThat(new Session(List.of(new Phase("idle"))).hostSeconds(link)).isZero();
  }
}
