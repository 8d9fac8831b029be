package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GpuSimulationTest {

  /** Divergence, barriers, shared memory with conflicts, global loads and stores, atomics, SFU. */
  private static final PtxModule MIXED =
      Ptx.kernel(
          ".shared .align 4 .b8 tile[4096];",
          """
            mov.u32 %r20, %tid.x;
            mov.u32 %r21, tile;
            and.b32 %r22, %r20, 31;
            mul.lo.s32 %r23, %r22, 68;
            add.s32 %r23, %r23, %r21;
            mov.u32 %r1, 0;
            and.b32 %r2, %t, 7;
          LOOP:
            mad.wide.u32 %rd1, %r1, 4096, %out;
            ld.global.u32 %r3, [%rd1+8];
            st.shared.u32 [%r23], %r3;
            bar.sync 0;
            ld.shared.u32 %r4, [%r21+4];
            cvt.rn.f32.s32 %f1, %r4;
            ex2.approx.f32 %f2, %f1;
            atom.global.add.u32 %r5, [%outp+12], %r4;
            add.s32 %r1, %r1, 1;
            setp.lt.u32 %p1, %r1, 3;
            @%p1 bra LOOP;
          INNER:
            sub.s32 %r2, %r2, 1;
            mad.lo.s32 %r4, %r4, 3, %r2;
            setp.gt.s32 %p2, %r2, 0;
            @%p2 bra INNER;
            bar.sync 0;
            st.global.u32 [%out], %r4;
            st.global.f32 [%out+4], %f2;
          """);

  private static final int CTAS = 5;
  private static final int THREADS = 160;

  private record Outcome(long cycle, CycleAccount account, Counters counters, List<Integer> words) {

    static Outcome of(GpuMachine machine, GpuSimulation simulation) {
      List<Integer> words = new ArrayList<>();
      for (int i = 0; i < CTAS * THREADS * 16; i++) {
        words.add(machine.memory().readInt(Ptx.out(machine) + 4L * i));
      }
      return new Outcome(simulation.cycle(), simulation.account(), simulation.counters(), words);
    }
  }

  private static GpuMachine machine(String... overrides) {
    GpuMachine machine = Ptx.machine(overrides);
    Random random = new Random(7);
    for (int i = 0; i < CTAS * THREADS * 16 + 4096; i++) {
      machine.memory().writeInt(Ptx.out(machine) + 4L * i, random.nextInt(100));
    }
    return machine;
  }

  private static GpuSimulation mixed(GpuMachine machine) {
    return Ptx.simulate(MIXED, machine, CTAS, THREADS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sm.count=1",
        "sm.count=3",
        "sm.scheduling=greedy_then_oldest",
        "sm.lsu_queue=1",
        "sm.schedulers=1",
        "l1.mshrs=1",
        "dram.bandwidth=1GB/s"
      })
  void steppingIsRunning(String override) {
    GpuMachine one = machine(override);
    GpuSimulation run = mixed(one);
    run.run();
    GpuMachine other = machine(override);
    GpuSimulation stepped = mixed(other);
    long steps = 0;
    while (stepped.step()) {
      steps++;
    }

    assertThat(steps).isEqualTo(run.cycle());
    assertThat(Outcome.of(other, stepped)).isEqualTo(Outcome.of(one, run));
    assertThat(stepped.step()).isFalse();
    assertThat(run.account().primary().causes().get("issue")).isLessThan(run.cycle() / 2);
  }

  @Test
  void timingNeverChangesAResult() {
    List<Integer> words = null;
    for (String override :
        List.of("sm.count=1", "sm.count=4", "sm.lsu_queue=2", "dram.bandwidth=2GB/s")) {
      GpuMachine machine = machine(override);
      GpuSimulation simulation = mixed(machine);
      simulation.run();
      List<Integer> now = Outcome.of(machine, simulation).words();
      assertThat(words == null ? now : words).isEqualTo(now);
      words = now;
    }
  }

  @Test
  void continuesFromAnySnapshotAfterTheMachineHasMovedOn() {
    GpuMachine machine = machine("sm.count=2");
    GpuSimulation simulation = mixed(machine);
    Random random = new Random(3);
    List<Snapshot> snapshots = new ArrayList<>();
    List<Long> cycles = new ArrayList<>();
    do {
      if (random.nextInt(150) == 0) {
        snapshots.add(simulation.snapshot());
        cycles.add(simulation.cycle());
      }
    } while (simulation.step());
    Outcome whole = Outcome.of(machine, simulation);
    assertThat(snapshots.size()).isGreaterThan(5);

    for (int i = snapshots.size() - 1; i >= 0; i--) {
      machine.memory().writeInt(Ptx.out(machine), random.nextInt());
      Ptx.simulate(MIXED, machine, 1, 64).run(); // another launch moves clock and caches
      simulation.restore(snapshots.get(i));
      assertThat(simulation.cycle()).isEqualTo(cycles.get(i));
      if (random.nextBoolean()) {
        simulation.run();
      } else {
        while (simulation.step()) {
          continue;
        }
      }
      assertThat(Outcome.of(machine, simulation)).isEqualTo(whole);
    }
  }

  @Test
  void refusesASnapshotOfAnotherLaunch() {
    GpuMachine machine = machine();
    Snapshot snapshot = mixed(machine).snapshot();

    assertThatThrownBy(() -> mixed(machine).restore(snapshot))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void restoresIntoANewSimulationOfTheSameLaunch() {
    GpuMachine machine = machine();
    GpuLaunch launch = Ptx.launch(MIXED, machine, CTAS, THREADS);
    GpuSimulation first = machine.launch(launch, null);
    for (int i = 0; i < 500; i++) {
      first.step();
    }
    Snapshot snapshot = first.snapshot();
    first.run();
    Outcome whole = Outcome.of(machine, first);
    GpuSimulation second = machine.launch(launch, null);
    second.restore(snapshot);
    second.run();

    assertThat(Outcome.of(machine, second)).isEqualTo(whole);
  }

  @Test
  void closesItsAccountAtEveryCycle() {
    GpuSimulation simulation = mixed(machine());
    do {
      simulation.account(); // throws if it does not close
    } while (simulation.step());
    CycleAccount account = simulation.account();

    assertThat(account.primary().slots()).isEqualTo(4);
    assertThat(account.primary().causes().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(4 * simulation.cycle());
  }

  @Test
  void watchingChangesNothing() {
    GpuMachine one = machine();
    GpuSimulation plain = mixed(one);
    plain.run();
    GpuMachine other = machine();
    long[] seen = new long[2];
    GpuSimulation watched =
        other.launch(
            Ptx.launch(MIXED, other, CTAS, THREADS),
            new Probe() {
              @Override
              public void instruction(long cycle, int thread, long pc) {
                seen[0]++;
              }

              @Override
              public void access(long cycle, int thread, long address, int bytes, boolean write) {
                seen[1]++;
              }
            });
    watched.run();

    assertThat(Outcome.of(other, watched)).isEqualTo(Outcome.of(one, plain));
    assertThat(seen[0]).isEqualTo(plain.counters().get("warp_instructions"));
    assertThat(seen[1]).isPositive();
  }

  @Test
  void tagsValuesWithTheAddressTheyCameFrom() {
    GpuMachine machine = machine();
    PtxModule module =
        Ptx.kernel(
            """
            ld.global.f32 %f1, [%out+8];
            ld.global.v2.f32 {%f2, %f3}, [%out+16];
            mov.f32 %f4, %f3;
            fma.rn.f32 %f5, %f1, %f2, %f4;
            add.f32 %f6, %f1, %f2;
            setp.lt.u32 %p1, %t, 3;
            selp.f32 %f7, %f1, %f3, %p1;
            bar.sync 0;
            """);
    GpuSimulation simulation = machine.launch(Ptx.launch(module, machine, 1, 32), new Probe() {});
    SmView.WarpView warp;
    do {
      assertThat(simulation.step()).isTrue();
      warp = simulation.sm(0).warps().get(0);
    } while (!warp.instruction().equals("ret"));
    List<SmView.RegisterView> seen = simulation.registers(0, 0);
    long lane3 = Ptx.out(machine) + 64 * 3;

    assertThat(tag(seen, "%f1")).isEqualTo(lane3 + 8);
    assertThat(tag(seen, "%f3")).isEqualTo(lane3 + 20);
    assertThat(tag(seen, "%f4")).isEqualTo(lane3 + 20);
    assertThat(tag(seen, "%f5")).isEqualTo(lane3 + 20);
    assertThat(tag(seen, "%f6")).isZero();
    assertThat(tag(seen, "%f7")).isEqualTo(lane3 + 20);
  }

  private static long tag(List<SmView.RegisterView> registers, String register) {
    return registers.stream()
        .filter(view -> view.name().equals(register))
        .findFirst()
        .orElseThrow()
        .tags()
        .get(3);
  }

  @Test
  void namesThePlaceAndTheLaneOfAFault() {
    assertFault("ld.global.u32 %r1, [%out+2];", "is not aligned to the 4 bytes", "lane 0");
    assertFault(
        "setp.eq.u32 %p1, %t, 37; selp.b64 %rd1, 64, %out, %p1; ld.global.u32 %r1, [%rd1];",
        "no memory at address 0x40", "CTA (0, 0, 0) thread (37, 0, 0), warp 1 lane 5");
    assertFault("ld.shared.u32 %r1, [128];", "lies outside of the 0 bytes of .shared", "lane 0");
    assertFault("trap;", "trap", "lane 0");
    assertFault("setp.lt.u32 %p1, %t, 4; @%p1 bar.sync 0;", "barrier in divergent code", "lane 4");
  }

  private static void assertFault(String body, String reason, String thread) {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel("\n" + body), machine, 1, 64);

    assertThatThrownBy(simulation::run)
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith("test.ptx:21:")
        .hasMessageContaining(reason)
        .hasMessageContaining(thread)
        .hasMessageContaining("cycle ");
  }

  @Test
  void stopsADeadlockInTheSameCycleWhetherSteppedOrRun() {
    String body =
        "mov.u32 %r1, %warpid; setp.eq.u32 %p1, %r1, 0; @%p1 bra A; bar.sync 1, 96; A: bar.sync 2, 96;";
    MachineFault run = fault(body, true);
    MachineFault stepped = fault(body, false);

    assertThat(run).hasMessageContaining("deadlock");
    assertThat(run.kind()).isEqualTo(MachineFault.Kind.FAULT);
    assertThat(stepped.cycle()).isEqualTo(run.cycle());
  }

  @Test
  void stopsALaunchThatNeverEnds() {
    MachineFault run = fault("LOOP: bra LOOP;", true, "watchdog=1000 cycles");

    assertThat(run.kind()).isEqualTo(MachineFault.Kind.LIMIT);
    assertThat(run.cycle()).isEqualTo(1000);
    assertThat(run).hasMessageContaining("has not ended after 1000 cycles");
    assertThat(fault("LOOP: bra LOOP;", false, "watchdog=1000 cycles").cycle()).isEqualTo(1000);
  }

  private static MachineFault fault(String body, boolean run, String... overrides) {
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel(body), Ptx.machine(overrides), 1, 96);
    try {
      if (run) {
        simulation.run();
      } else {
        while (simulation.step()) {
          continue;
        }
      }
    } catch (MachineFault fault) {
      return fault;
    }
    throw new AssertionError("no fault");
  }

  @Test
  void lightensABarrierByTheWarpsThatHaveEnded() {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(
            Ptx.kernel(
                """
                  setp.ge.u32 %p1, %t, 64;
                  @%p1 bra END;
                  bar.sync 0;
                  st.global.u32 [%out], 1;
                END:
                """),
            machine,
            1,
            96)
        .run();

    assertThat(Arrays.stream(Ptx.words(machine, 96)).sum()).isEqualTo(64);
  }

  @Test
  void refusesLaunchesThatDoNotFit() {
    PtxModule module = Ptx.kernel("");
    assertRefused(
        module, Dim3.of(1025), 0, Arguments.NONE.u64(0), "1025 threads, but at most 1024");
    assertRefused(
        module,
        Dim3.of(32),
        50_000,
        Arguments.NONE.u64(0),
        "needs 50000 bytes of shared memory for one CTA, but an SM has 49152");
    assertRefused(module, Dim3.of(32), 0, Arguments.NONE, "takes 1 arguments, not 0");
    assertRefused(
        module,
        Dim3.of(32),
        0,
        Arguments.NONE.s32(1),
        "argument 1 of kernel 'k' has 4 bytes, but .u64 takes 8");
    assertThatThrownBy(() -> Dim3.of(0)).isInstanceOf(UsageException.class);
    assertRefused(
        Ptx.module(".entry k(.param .u64 p) .reqntid 32, 2 { ret; }"),
        Dim3.of(64),
        0,
        Arguments.NONE.u64(0),
        "requires CTAs of (32, 2, 1)");
  }

  private static void assertRefused(
      PtxModule module, Dim3 block, int shared, Arguments arguments, String message) {
    GpuMachine machine = Ptx.machine();
    assertThatThrownBy(
            () ->
                machine.launch(
                    new GpuLaunch(module, "k", Dim3.of(1), block, shared, arguments), null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void keepsAModulesVariablesFromLaunchToLaunch() {
    GpuMachine machine = Ptx.machine();
    PtxModule module =
        Ptx.kernel(
            ".global .align 4 .u32 counter = 5;",
            "ld.global.u32 %r1, [counter]; add.s32 %r1, %r1, 1; st.global.u32 [counter], %r1; st.global.u32 [%out], %r1;");
    GpuSimulation first = Ptx.simulate(module, machine, 1, 1);
    Snapshot start = first.snapshot();
    first.run();
    Ptx.simulate(module, machine, 1, 1).run();
    assertThat(Ptx.words(machine, 1)).containsExactly(7);
    first.restore(start);
    first.run();

    assertThat(Ptx.words(machine, 1)).containsExactly(6);
  }

  @Test
  void showsWhatSchedulersAndTheLoadStoreUnitDid() {
    GpuMachine machine = Ptx.machine();
    PtxModule module =
        Ptx.kernel(
            "mul.wide.u32 %rd1, %t, 8; add.s64 %rd1, %rd1, %outp; ld.global.u32 %r1, [%rd1];");
    GpuSimulation simulation = Ptx.simulate(module, machine, 1, 32);
    long issued = 0;
    while (simulation.step()) {
      SmView.SchedulerView scheduler = simulation.sm(0).schedulers().get(0);
      assertThat(scheduler.issuedSlot()).isEqualTo(scheduler.cause() == SlotCause.ISSUE ? 0 : -1);
      issued += scheduler.cause() == SlotCause.ISSUE ? 1 : 0;
      assertThat(simulation.sm(0).schedulers().get(1).cause()).isNotEqualTo(SlotCause.ISSUE);
    }
    SmView.LoadStoreView loadStore = simulation.sm(0).loadStore();

    assertThat(issued).isEqualTo(simulation.counters().get("warp_instructions"));
    assertThat(loadStore.lastPath()).contains("load");
    assertThat(loadStore.lastSectors()).isEqualTo(8);
    assertThat(loadStore.lastPasses()).isEqualTo(2);
    assertThat(loadStore.queued()).isZero();
  }
}
