package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.Probe;
import dev.archlab.sim.Snapshot;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stepping, running and going back are the same, to the bit. */
class EquivalenceTest {

  private static TpuConfig config(Random random) {
    TpuConfig.Format[] formats = TpuConfig.Format.values();
    TpuConfig.Array array =
        Tpus.of(
            formats[random.nextInt(formats.length)],
            Tpus.array(1 + random.nextInt(20), 1 + random.nextInt(20)));
    if (random.nextBoolean()) {
      array = Tpus.fused(array);
    }
    TpuConfig config = Tpus.config(random.nextInt(3) == 0 ? Tpus.withoutShadows(array) : array);
    return Tpus.ports(config, 1 + random.nextInt(32), 1 + random.nextInt(4), 1 + random.nextInt(2));
  }

  /** Everything that a program can leave behind. */
  private static int[] contents(TpuMachine machine) {
    int[] words = new int[4096 + 1024 + 64 * machine.accumulators().columns()];
    int n = 0;
    for (int i = 0; i < 4096; i++) {
      words[n++] = machine.memory().readInt(0x10000 + 4 * i);
    }
    for (int i = 0; i < 1024; i++) {
      words[n++] = machine.unifiedBuffer().readInt(4 * i);
    }
    for (int r = 0; r < 64; r++) {
      for (int c = 0; c < machine.accumulators().columns(); c++) {
        words[n++] = machine.accumulators().bits(r, c);
      }
    }
    return words;
  }

  private static void assertSame(TpuSimulation a, TpuSimulation b) {
    assertThat(b.cycle()).isEqualTo(a.cycle());
    assertThat(b.counters()).isEqualTo(a.counters());
    assertThat(b.account()).isEqualTo(a.account());
    assertThat(Arrays.equals(contents(b.machine()), contents(a.machine()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void runningIsStepping(int block) {
    for (int seed = 100 * block; seed < 100 * block + 100; seed++) {
      TpuConfig config = config(new Random(seed));
      TpuLaunch launch = new RandomProgram(seed, config).launch(30);
      TpuMachine stepped = Tpus.machine(config);
      TpuMachine run = Tpus.machine(config);
      RandomProgram.fill(stepped, seed);
      RandomProgram.fill(run, seed);
      TpuSimulation a = stepped.launch(launch, null);
      TpuSimulation b = run.launch(launch, null);
      while (a.step()) {}
      b.run();
      assertSame(a, b);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void runningOnFromTheMiddleIsStepping(int block) {
    for (int seed = 25 * block; seed < 25 * block + 25; seed++) {
      Random random = new Random(seed);
      TpuConfig config = config(random);
      TpuLaunch launch = new RandomProgram(seed, config).launch(20);
      TpuMachine stepped = Tpus.machine(config);
      RandomProgram.fill(stepped, seed);
      TpuSimulation a = stepped.launch(launch, null);
      while (a.step()) {}
      TpuMachine both = Tpus.machine(config);
      RandomProgram.fill(both, seed);
      TpuSimulation b = both.launch(launch, null);
      int steps = random.nextInt((int) a.cycle());
      for (int i = 0; i < steps; i++) {
        b.step();
      }
      b.run();
      assertSame(a, b);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void goesBackToAnyCycleEvenAfterTheMachineHasMovedOn(int block) {
    for (int seed = 15 * block; seed < 15 * block + 15; seed++) {
      Random random = new Random(seed);
      TpuConfig config = config(random);
      TpuLaunch launch = new RandomProgram(seed, config).launch(20);
      TpuLaunch other = new RandomProgram(seed + 1000, config).launch(20);
      TpuMachine machine = Tpus.machine(config);
      RandomProgram.fill(machine, seed);
      TpuSimulation simulation = machine.launch(launch, null);
      int at = random.nextInt(300);
      for (int i = 0; i < at; i++) {
        simulation.step();
      }
      Snapshot snapshot = simulation.snapshot();
      simulation.run();
      int[] expected = contents(machine);
      long cycles = simulation.cycle();
      machine.launch(other, null).run();

      simulation.restore(snapshot);
      if (random.nextBoolean()) {
        simulation.run();
      } else {
        while (simulation.step()) {}
      }
      assertThat(simulation.cycle()).isEqualTo(cycles);
      assertThat(Arrays.equals(contents(machine), expected)).isTrue();

      simulation.restore(snapshot); // a snapshot can be used again
      simulation.run();
      assertThat(simulation.cycle()).isEqualTo(cycles);
      assertThat(Arrays.equals(contents(machine), expected)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void overlappedInstructionsGiveWhatOneAfterTheOtherGives(int block) {
    long overlapped = 0;
    long serial = 0;
    for (int seed = 25 * block; seed < 25 * block + 25; seed++) {
      TpuConfig config = config(new Random(seed));
      TpuLaunch launch = new RandomProgram(seed, config).launch(30);
      String text = launch.program().text().replaceAll("(?m)^ .*$", "$0\n  sync");
      TpuMachine free = Tpus.machine(config);
      TpuMachine waiting = Tpus.machine(config);
      RandomProgram.fill(free, seed);
      RandomProgram.fill(waiting, seed);
      TpuSimulation a = free.launch(launch, null);
      TpuSimulation b = waiting.launch(Tpus.launch(text), null);
      a.run();
      b.run();
      assertThat(Arrays.equals(contents(free), contents(waiting))).isTrue();
      overlapped += a.cycle();
      serial += b.cycle();
    }
    assertThat(overlapped).isLessThan(serial);
  }

  @Test
  void watchingChangesNothing() {
    for (int seed = 0; seed < 20; seed++) {
      TpuConfig config = config(new Random(seed));
      TpuLaunch launch = new RandomProgram(seed, config).launch(30);
      TpuMachine watched = Tpus.machine(config);
      TpuMachine alone = Tpus.machine(config);
      RandomProgram.fill(watched, seed);
      RandomProgram.fill(alone, seed);
      TpuSimulation a = watched.launch(launch, new Probe() {});
      TpuSimulation b = alone.launch(launch, null);
      while (a.step()) {}
      b.run();
      assertSame(a, b);
    }
  }
}
