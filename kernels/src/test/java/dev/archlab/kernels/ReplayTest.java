package dev.archlab.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.sim.Session;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kernel on every machine, however it is run. */
final class ReplayTest {

  /** As it is, and with a memory so slow that the machine is idle most of the time. */
  private enum Memory {
    PRESET(List.of()),
    SLOW(List.of("dram.controller=5us"));

    private final List<String> overrides;

    Memory(List<String> overrides) {
      this.overrides = overrides;
    }
  }

  /** Causes of slots in which the machine does something; all others are waiting. */
  private static final Map<String, Set<String>> BUSY =
      Map.of(
          "cpu",
          Set.of("retire"),
          "gpu",
          Set.of("issue"),
          "tpu",
          Set.of("mac", "fill", "drain", "shift_out"));

  static Stream<Arguments> everyKernel() {
    return Kernels.load().all().stream()
        .flatMap(kernel -> Stream.of(Memory.values()).map(memory -> Arguments.of(kernel, memory)));
  }

  /** All that a run leaves behind. */
  private record End(
      long cycle, CycleAccount account, Counters counters, List<List<Double>> memory) {}

  /** A kernel that is written for another dataflow than the preset's gets that dataflow. */
  private static Machine machine(Kernel<?> kernel, Memory memory) {
    Machine preset = Machines.create(kernel.machine(), memory.overrides);
    if (kernel.suits(preset)) {
      return preset;
    }
    List<String> overrides = new ArrayList<>(memory.overrides);
    overrides.add("array.dataflow=" + kernel.name().replace('-', '_'));
    return Machines.create(kernel.machine(), overrides);
  }

  /**
   * The first two of its operations' examples that the kernel computes, the only one twice: the
   * second launch finds warm caches and a clock that goes on.
   */
  private static SimulatedDevice record(Kernel<?> kernel, Memory memory) {
    SimulatedDevice device =
        new SimulatedDevice(machine(kernel, memory), Kernels.load(), kernel.name());
    List<Operation> computed =
        new Operations(device, 3)
            .of(kernel.operation())
            .filter(operation -> computes(kernel, operation, device))
            .limit(2)
            .toList();
    assertThat(computed).as("examples that the kernel computes").isNotEmpty();
    if (computed.size() == 1) {
      assertThat(computes(kernel, computed.get(0), device)).isTrue();
    }
    return device;
  }

  /** Executes an operation, unless the device's kernel refuses it. */
  private static boolean computes(Kernel<?> kernel, Operation operation, SimulatedDevice device) {
    try {
      assertThat(device.execute(operation).kernel()).isEqualTo(kernel.name());
      return true;
    } catch (KernelRefusal e) {
      return false;
    }
  }

  private static End end(SessionSimulation simulation, Machine machine, List<Region> regions) {
    SimulatedDevice reader = new SimulatedDevice(machine, Kernels.load(), null);
    List<List<Double>> memory = new ArrayList<>();
    for (Region region : regions) {
      List<Double> values = new ArrayList<>();
      for (double value : reader.peek(region).toDoubles()) {
        values.add(value);
      }
      memory.add(values);
    }
    return new End(simulation.cycle(), simulation.account(), simulation.counters(), memory);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyKernel")
  void stepsToTheSameEndAsItRuns(Kernel<?> kernel, Memory memory) {
    SimulatedDevice device = record(kernel, memory);
    Session session = device.session();

    Machine runner = machine(kernel, memory);
    SessionSimulation run = new SessionSimulation(runner, session, null);
    run.run();
    Machine stepper = machine(kernel, memory);
    SessionSimulation steps = new SessionSimulation(stepper, session, null);
    while (steps.step()) {
      continue;
    }

    End expected = end(run, runner, device.regions());
    assertThat(end(steps, stepper, device.regions())).isEqualTo(expected);
    assertThat(expected.cycle()).isEqualTo(device.cycles());
    assertThat(expected.account()).isEqualTo(device.account());
    assertThat(expected.counters()).isEqualTo(device.counters());
    assertThat(steps.step()).isFalse();
    assertThat(end(steps, stepper, device.regions())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyKernel")
  void continuesFromASnapshotAfterTheMachineHasMovedOn(Kernel<?> kernel, Memory memory) {
    SimulatedDevice device = record(kernel, memory);
    Machine machine = machine(kernel, memory);
    SessionSimulation simulation = new SessionSimulation(machine, device.session(), null);
    Random random = new Random(11);
    List<Snapshot> snapshots = new ArrayList<>();
    List<End> states = new ArrayList<>();
    snapshots.add(simulation.snapshot());
    states.add(end(simulation, machine, device.regions()));
    while (simulation.step()) {
      if (random.nextInt((int) Math.max(1, device.cycles() / 8)) == 0) {
        snapshots.add(simulation.snapshot());
        states.add(end(simulation, machine, device.regions()));
      }
    }
    End expected = end(simulation, machine, device.regions());

    for (int i = snapshots.size() - 1; i >= 0; i--) {
      simulation.restore(snapshots.get(i));
      assertThat(end(simulation, machine, device.regions())).isEqualTo(states.get(i));
      if (i % 2 == 0) {
        simulation.run();
      } else {
        while (simulation.step()) {
          continue;
        }
      }
      assertThat(end(simulation, machine, device.regions())).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyKernel")
  void closesItsAccount(Kernel<?> kernel, Memory memory) {
    SimulatedDevice device = record(kernel, memory);
    for (CycleAccount.SlotGroup group : device.account().groups()) {
      long sum = group.causes().values().stream().mapToLong(Long::longValue).sum();
      assertThat(sum).as(group.name()).isEqualTo(device.cycles() * group.slots());
      assertThat(group.causes().values()).allMatch(slots -> slots >= 0);
      assertThat(group.causes().keySet())
          .doesNotContain("stall", "wait", "other", "idle")
          .allMatch(cause -> cause.matches("[a-z0-9_]+"));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyKernel")
  void isIdleAtLeastHalfOfTheTimeWithASlowMemory(Kernel<?> kernel, Memory memory) {
    if (memory == Memory.SLOW) {
      CycleAccount account = record(kernel, memory).account();
      Set<String> busy = BUSY.get(kernel.machine());
      long worked =
          account.primary().causes().entrySet().stream()
              .filter(cause -> busy.contains(cause.getKey()))
              .mapToLong(Map.Entry::getValue)
              .sum();
      // A cycle in which anything is done has at least one such slot.
      assertThat(worked).isLessThanOrEqualTo(account.cycles() / 2);
    }
  }
}
