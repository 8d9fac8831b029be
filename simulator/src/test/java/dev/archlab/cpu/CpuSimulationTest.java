package dev.archlab.cpu;

import static dev.archlab.cpu.TestPrograms.launch;
import static dev.archlab.cpu.TestPrograms.machine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.Probe;
import dev.archlab.sim.Session;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every simulation promises, on random programs with hazards and misses of every kind. */
class CpuSimulationTest {

  private static final int DATA_BYTES = 1 << 16;

  private static final List<String> THREE_INTEGERS =
      List.of("add", "sub", "xor", "sltu", "mul", "mulh", "div", "remw", "sllw");
  private static final List<String> THREE_FLOATS =
      List.of("fadd.s", "fmul.s", "fdiv.s", "fsub.d", "fmul.d", "fmin.s", "fsgnjx.d");

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** A loop over random instructions on 64 KiB of data; it ends, and it does not fault. */
  private static String randomProgram(long seed) {
    Random random = new Random(seed);
    StringJoiner text = new StringJoiner("\n");
    text.add("f: li s0, 3\n1:");
    int count = 20 + random.nextInt(150);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(8) == 0) {
        text.add("beq " + integer(random) + ", " + integer(random) + ", 2f");
        text.add(instruction(random));
        text.add(random.nextBoolean() ? "2:" : "fence\n2:");
      }
      if (random.nextInt(25) == 0) {
        text.add("call g");
      }
      text.add(instruction(random));
    }
    text.add("addi s0, s0, -1\n beqz s0, 3f\n j 1b\n3: rdcycle a0\n li a7, 93\n ecall");
    text.add("g: addi t0, t0, 1\n ret");
    return text.toString();
  }

  private static String instruction(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> base(random) + "\n ld " + integer(random) + ", " + 8 * random.nextInt(64) + "(t6)";
      case 1 -> base(random) + "\n sh " + integer(random) + ", " + 2 * random.nextInt(64) + "(t6)";
      case 2 ->
          base(random) + "\n flw " + floating(random) + ", " + 4 * random.nextInt(64) + "(t6)";
      case 3 ->
          base(random) + "\n fsd " + floating(random) + ", " + 8 * random.nextInt(64) + "(t6)";
      case 4 -> "lw " + integer(random) + ", " + 4 * random.nextInt(8) + "(a0)";
      case 5 ->
          "fmadd.s "
              + String.join(
                  ", ", floating(random), floating(random), floating(random), floating(random));
      case 6 -> "fcvt.w.s " + integer(random) + ", " + floating(random);
      case 7 ->
          THREE_FLOATS.get(random.nextInt(THREE_FLOATS.size()))
              + " "
              + String.join(", ", floating(random), floating(random), floating(random));
      default ->
          THREE_INTEGERS.get(random.nextInt(THREE_INTEGERS.size()))
              + " "
              + String.join(", ", integer(random), integer(random), integer(random));
    };
  }

  private static String base(Random random) {
    return " li t6, " + 512 * random.nextInt(DATA_BYTES / 512 - 1) + "\n add t6, t6, a0";
  }

  private static String integer(Random random) {
    return "t" + random.nextInt(6);
  }

  private static String floating(Random random) {
    return "ft" + random.nextInt(6);
  }

  private static CpuMachine loaded(long seed) {
    // Small caches and a small buffer, so that everything that can wait does wait.
    CpuMachine machine =
        machine("l1d.size=4KiB", "l1i.size=1KiB", "store_buffer=2", "predictor.btb=4");
    byte[] data = new byte[DATA_BYTES];
    new Random(seed).nextBytes(data);
    machine.memory().write(machine.heap().base(), data, 0, data.length);
    return machine;
  }

  private static CpuLaunch program(CpuMachine machine, long seed) {
    return launch(randomProgram(seed), machine.heap().base());
  }

  private static void stepToTheEnd(Simulation simulation) {
    while (simulation.step()) {}
  }

  private static byte[] data(CpuMachine machine) {
    byte[] data = new byte[DATA_BYTES];
    machine.memory().read(machine.heap().base(), data, 0, data.length);
    return data;
  }

  private static long[] registers(CpuSimulation simulation) {
    long[] registers = new long[65];
    Arrays.setAll(
        registers,
        r ->
            r < 64
                ? simulation.pipeline().hart().register(r)
                : simulation.pipeline().hart().fcsr());
    return registers;
  }

  private static void assertSame(
      CpuMachine machine, CpuSimulation simulation, CpuMachine expected, CpuSimulation reference) {
    assertThat(simulation.cycle()).isEqualTo(reference.cycle());
    assertThat(simulation.account()).isEqualTo(reference.account());
    assertThat(simulation.counters()).isEqualTo(reference.counters());
    assertThat(registers(simulation)).isEqualTo(registers(reference));
    assertThat(data(machine)).isEqualTo(data(expected));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsAndRunsToTheSameEnd(long seed) {
    CpuMachine stepped = loaded(seed);
    CpuSimulation steps = stepped.launch(program(stepped, seed), null);
    stepToTheEnd(steps);
    CpuMachine ran = loaded(seed);
    CpuSimulation run = ran.launch(program(ran, seed), null);
    run.run();
    assertSame(ran, run, stepped, steps);
    assertThat(steps.step()).isFalse();
    assertThat(steps.cycle()).isEqualTo(run.cycle());
    // At least half of the cycles are idle, or the test would say little.
    assertThat(run.account().primary().causes().get("retire")).isLessThan(run.cycle() / 2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void continuesFromASnapshotAfterTheMachineHasMovedOn(long seed) {
    CpuMachine reference = loaded(seed);
    CpuSimulation whole = reference.launch(program(reference, seed), null);
    whole.run();

    CpuMachine machine = loaded(seed);
    CpuLaunch launch = program(machine, seed);
    CpuSimulation simulation = machine.launch(launch, null);
    Random random = new Random(seed);
    long cut = random.nextLong(whole.cycle());
    while (simulation.cycle() < cut) {
      simulation.step();
    }
    Snapshot snapshot = simulation.snapshot();
    simulation.run();
    machine.launch(launch("f: sd a0, 0(a0)\n ret", machine.heap().base()), null).run();

    simulation.restore(snapshot);
    assertThat(simulation.cycle()).isEqualTo(cut);
    if (random.nextBoolean()) {
      simulation.run();
    } else {
      stepToTheEnd(simulation);
    }
    assertSame(machine, simulation, reference, whole);

    simulation.restore(snapshot); // a snapshot can be used again
    simulation.run();
    assertSame(machine, simulation, reference, whole);
  }

  @Test
  void continuesFromASnapshotOfEveryCycle() {
    CpuMachine reference = loaded(1);
    CpuSimulation whole = reference.launch(program(reference, 1), null);
    whole.run();
    CpuMachine machine = loaded(1);
    CpuSimulation simulation = machine.launch(program(machine, 1), null);
    Snapshot next = simulation.snapshot();
    for (long cycle = 0; cycle < Math.min(whole.cycle(), 600); cycle++) {
      simulation.restore(next);
      simulation.step();
      next = simulation.snapshot();
      simulation.run();
      assertSame(machine, simulation, reference, whole);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void isNotChangedByBeingWatched(long seed) {
    CpuMachine plain = loaded(seed);
    CpuSimulation run = plain.launch(program(plain, seed), null);
    run.run();
    CpuMachine watched = loaded(seed);
    long[] seen = new long[2];
    Probe probe =
        new Probe() {
          @Override
          public void instruction(long cycle, int thread, long pc) {
            seen[0]++;
          }

          @Override
          public void access(long cycle, int thread, long address, int bytes, boolean write) {
            seen[1]++;
          }
        };
    CpuSimulation simulation = watched.launch(program(watched, seed), probe);
    simulation.run();
    assertSame(watched, simulation, plain, run);
    assertThat(seen[0]).isEqualTo(run.counters().get("instructions_retired"));
    assertThat(seen[1]).isEqualTo(run.counters().get("loads") + run.counters().get("stores"));
  }

  @Test
  void replaysASessionOfSeveralLaunches() {
    CpuMachine machine = loaded(5);
    CpuLaunch first = program(machine, 5);
    CpuLaunch second = program(machine, 6);
    Session session =
        new Session(
            List.of(
                new Session.Launched(first),
                new Session.Uploaded(machine.heap().base(), new byte[64]),
                new Session.Launched(second),
                new Session.Launched(first)));
    SessionSimulation run = new SessionSimulation(machine, session, null);
    run.run();

    CpuMachine other = loaded(5);
    SessionSimulation steps = new SessionSimulation(other, session, null);
    Snapshot middle = null;
    while (steps.step()) {
      if (steps.cycle() == run.cycle() / 3) {
        middle = steps.snapshot();
      }
    }
    assertThat(steps.cycle()).isEqualTo(run.cycle());
    assertThat(steps.account()).isEqualTo(run.account());
    assertThat(steps.counters()).isEqualTo(run.counters());
    assertThat(data(other)).isEqualTo(data(machine));

    steps.restore(middle);
    steps.run();
    assertThat(steps.account()).isEqualTo(run.account());
    assertThat(steps.counters()).isEqualTo(run.counters());
    assertThat(data(other)).isEqualTo(data(machine));
  }

  @Test
  void refusesASnapshotOfAnotherLaunchOrMachine() {
    CpuMachine machine = machine();
    Simulation one = machine.launch(launch("f: ret"), null);
    Simulation other = machine.launch(launch("f: nop\n ret"), null);
    assertThatThrownBy(() -> other.restore(one.snapshot()))
        .isInstanceOf(IllegalArgumentException.class);
    Simulation elsewhere = machine().launch(launch("f: ret"), null);
    assertThatThrownBy(() -> elsewhere.restore(one.snapshot()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
