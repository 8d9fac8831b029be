package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.SmView.Presence;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmViewTest {

  /** Each lane doubles the first word of a 64-byte row of its own. */
  private static final String STRIDED =
      """
      mul.wide.u32 %rd1, %t, 64;
      add.s64 %rd1, %rd1, %outp;
      ld.global.f32 %f1, [%rd1];
      add.f32 %f2, %f1, %f1;
      st.global.f32 [%rd1], %f2;
      """;

  private static GpuSimulation watched(GpuMachine machine, String body) {
    PtxModule module = Ptx.kernel(body);
    return machine.launch(Ptx.launch(module, machine, 2, 64), new Probe() {});
  }

  private static WarpView first(GpuSimulation simulation) {
    return simulation.sm(0).warps().get(0);
  }

  @Test
  void showsTheAddressesAndSectorsOfTheLastAccess() {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation = watched(machine, STRIDED);
    do {
      assertThat(simulation.step()).isTrue();
    } while (first(simulation).globalAccess().isEmpty());
    AccessView access = first(simulation).globalAccess().orElseThrow();

    assertThat(access.kind()).isEqualTo("load");
    assertThat(access.space()).isEqualTo(StateSpace.GLOBAL);
    assertThat(access.instruction()).isEqualTo("ld.global.f32 %f1, [%rd1]");
    assertThat(access.mask()).isEqualTo(-1);
    assertThat(access.cycle()).isEqualTo(simulation.machineCycle() - 1);
    assertThat(access.addresses().get(5)).isEqualTo(Ptx.out(machine) + 5 * 64);
    assertThat(access.sectors()).hasSize(32);
    assertThat(access.sectors().get(5).address()).isEqualTo(Ptx.out(machine) + 5 * 64);
    assertThat(access.sectors().get(5).inL1()).isEqualTo(Presence.ABSENT);
    assertThat(access.passes()).isEqualTo(16);
    assertThat(access.conflictFree()).isEqualTo(1);
  }

  @Test
  void followsASectorIntoTheCache() {
    GpuSimulation simulation = watched(Ptx.machine(), STRIDED);
    List<Presence> seen = new ArrayList<>();
    while (simulation.step() && !simulation.sm(0).warps().isEmpty()) {
      first(simulation)
          .globalAccess()
          .filter(access -> access.kind().equals("load"))
          .map(access -> access.sectors().get(0).inL1())
          .filter(presence -> seen.isEmpty() || seen.get(seen.size() - 1) != presence)
          .ifPresent(seen::add);
    }

    assertThat(seen).startsWith(Presence.ABSENT, Presence.ON_ITS_WAY, Presence.PRESENT);
    assertThat(simulation.l1(0).misses()).isEqualTo(simulation.counters().get("l1_misses"));
  }

  @Test
  void namesTheRegisterThatKeepsAWarpWaiting() {
    GpuSimulation simulation = watched(Ptx.machine(), STRIDED);
    WarpView warp;
    do {
      assertThat(simulation.step()).isTrue();
      warp = first(simulation);
    } while (!warp.instruction().startsWith("add.f32"));
    long loaded = simulation.machineCycle() - 1;
    simulation.step();
    WarpView waiting = first(simulation);

    assertThat(waiting.slotCause()).contains(SlotCause.LONG_SCOREBOARD);
    assertThat(waiting.awaited()).contains(new SmView.AwaitedView("%f1", loaded, SmView.UNKNOWN));
    assertThat(waiting.last().orElseThrow().writes().get(0).name()).isEqualTo("%f1");
    assertThat(waiting.last().orElseThrow().writes().get(0).tags().get(7))
        .isEqualTo(waiting.globalAccess().orElseThrow().addresses().get(7));
  }

  @Test
  void knowsWhereAValueCameFromThatWentThroughSharedMemory() {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation =
        watched(
            machine,
            """
            .shared .align 4 .b8 tile[256];
            mul.wide.u32 %rd1, %t, 4;
            add.s64 %rd1, %rd1, %outp;
            ld.global.f32 %f1, [%rd1];
            shl.b32 %r1, %t, 2;
            mov.u32 %r2, tile;
            add.s32 %r1, %r1, %r2;
            st.shared.f32 [%r1], %f1;
            xor.b32 %r1, %r1, 4;
            ld.shared.f32 %f2, [%r1];
            bar.sync 0;
            """);
    WarpView warp;
    do {
      assertThat(simulation.step()).isTrue();
      warp = first(simulation);
    } while (warp.sharedAccess().filter(access -> access.kind().equals("load")).isEmpty());

    assertThat(warp.last().orElseThrow().writes().get(0).tags().get(6))
        .isEqualTo(Ptx.out(machine) + 4 * 7);
    assertThat(warp.sharedAccess().orElseThrow().passes()).isEqualTo(1);
    assertThat(warp.sharedAccess().orElseThrow().sectors()).isEmpty();
  }

  @Test
  void saysWhichWarpEachSchedulerTook() {
    GpuSimulation simulation = watched(Ptx.machine(), STRIDED);
    long issued = 0;
    long lanes = 0;
    while (simulation.step()) {
      List<SlotView> slots = simulation.slots(0);
      for (int i = 0; i < slots.size(); i++) {
        SlotView slot = slots.get(i);
        assertThat(slot.cause()).isEqualTo(simulation.sm(0).schedulers().get(i).cause());
        if (slot.cause() == SlotCause.ISSUE) {
          issued++;
          lanes += Integer.bitCount(slot.mask());
          assertThat(slot.issuedSlot() % slots.size()).isEqualTo(i);
        }
      }
    }

    assertThat(issued).isEqualTo(simulation.counters().get("warp_instructions"));
    assertThat(lanes).isEqualTo(simulation.counters().get("thread_instructions"));
  }

  @Test
  void chargesAnEmptySlotToACauseOfOneOfItsWarps() {
    GpuSimulation simulation = watched(Ptx.machine(), STRIDED);
    while (simulation.step()) {
      SmView view = simulation.sm(0);
      for (int i = 0; i < view.schedulers().size(); i++) {
        int scheduler = i;
        SlotCause cause = view.schedulers().get(i).cause();
        List<SlotCause> causes =
            view.warps().stream()
                .filter(warp -> warp.slot() % view.schedulers().size() == scheduler)
                .flatMap(warp -> warp.slotCause().stream())
                .toList();
        if (cause != SlotCause.ISSUE && !causes.isEmpty()) {
          assertThat(causes).contains(cause);
        }
      }
    }
  }

  @Test
  void looksTheSameAfterGoingBack() {
    GpuSimulation simulation = watched(Ptx.machine(), STRIDED);
    for (int i = 0; i < 60; i++) {
      simulation.step();
    }
    Snapshot snapshot = simulation.snapshot();
    List<SmView> before = new ArrayList<>();
    for (int i = 0; i < 200 && simulation.step(); i++) {
      before.add(simulation.sm(0));
    }
    simulation.restore(snapshot);
    List<SmView> after = new ArrayList<>();
    for (int i = 0; i < 200 && simulation.step(); i++) {
      after.add(simulation.sm(0));
    }

    assertThat(after).isEqualTo(before);
  }
}
