package dev.archlab.cpu.core;

import static dev.archlab.cpu.TestPrograms.launch;
import static dev.archlab.cpu.TestPrograms.machine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.CpuMachine;
import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.sim.CycleAccount;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Timing by pipeline diagrams worked out by hand. Each program is run twice on one machine and
 * measured the second time, with warm caches, so that only what the test is about costs cycles.
 */
class PipelineTimingTest {

  /** Four cycles until the first instruction is in WB, then one for each. */
  private static final int FILL = 4;

  /** {@code ret}; {@code li} and {@code ecall} at the exit. */
  private static final int RETURN = 3;

  /** The return stack does not know where the outermost function returns to. */
  private static final long OUTERMOST_RETURN = 2;

  /** Where the bubbles of a warm run come from, without the fill and the outermost return. */
  private static Map<String, Long> bubbles(String body) {
    CpuSimulation simulation = warm(body);
    CycleAccount account = simulation.account();
    Map<String, Long> bubbles = new LinkedHashMap<>(account.primary().causes());
    assertThat(bubbles.remove("pipeline_fill")).isEqualTo(FILL);
    assertThat(bubbles.remove("retire"))
        .isEqualTo(simulation.counters().get("instructions_retired"));
    bubbles.merge("jump_redirect", -OUTERMOST_RETURN, Long::sum);
    bubbles.values().removeIf(count -> count == 0);
    return bubbles;
  }

  /** The second of two runs; a0 is an address in the heap, whose line is in the cache. */
  private static CpuSimulation warm(String body) {
    CpuMachine machine = machine();
    CpuLaunch launch = launch("f:\n lw zero, 0(a0)\n" + body + "\n ret", machine.heap().base());
    machine.launch(launch, null).run();
    CpuSimulation simulation = machine.launch(launch, null);
    simulation.run();
    return simulation;
  }

  @Test
  void retiresOneInstructionPerCycleWithForwarding() {
    // Each instruction needs the result of the one before: EX follows EX.
    CpuSimulation simulation = warm("li t0, 1\n add t0, t0, t0\n add t0, t0, t0\n add t0, t0, t0");
    assertThat(simulation.cycle()).isEqualTo(FILL + 5 + RETURN + OUTERMOST_RETURN);
  }

  @Test
  void waitsOneCycleForALoadedValue() {
    assertThat(bubbles("lw t0, 0(a0)\n addi t0, t0, 1")).isEqualTo(Map.of("load_use", 1L));
    assertThat(bubbles("lw t0, 0(a0)\n nop\n addi t0, t0, 1")).isEmpty();
  }

  @Test
  void waitsLongerForALoadedValueOfASlowerCache() {
    CpuMachine machine = machine("l1d.hit_latency=3");
    String text =
        "f: lw t0, 0(a0)\n lw t1, 0(a0)\n add t0, t0, t1\n lw t0, 0(a0)\n li t0, 1"
            + "\n add t0, t0, t0\n ret";
    CpuLaunch launch = launch(text, machine.heap().base());
    machine.launch(launch, null).run();
    CpuSimulation simulation = machine.launch(launch, null);
    simulation.run();
    // Pipelined: the loads do not wait for each other, nor does a younger write to t0.
    assertThat(simulation.account().primary().causes())
        .containsEntry("load_use", 3L)
        .containsEntry("dcache_miss", 0L)
        .containsEntry("waw_hazard", 0L);
  }

  @Test
  void storesALoadedValueWithoutWaiting() {
    // The value is needed in MEM only, where MEM/WB forwards it.
    assertThat(bubbles("lw t0, 0(a0)\n sw t0, 4(a0)")).isEmpty();
  }

  @Test
  void waitsForAnAddressThatIsLoaded() {
    assertThat(bubbles("sd a0, 0(a0)\n ld t0, 0(a0)\n sw t1, 8(t0)"))
        .isEqualTo(Map.of("load_use", 1L));
  }

  @Test
  void waitsForTheMultiplier() {
    assertThat(bubbles("mul t0, t1, t2\n add t0, t0, t0"))
        .isEqualTo(Map.of("raw_multiply_latency", 3L));
    assertThat(bubbles("mul t0, t1, t2\n mul t3, t1, t2\n mul t4, t1, t2")).isEmpty();
  }

  @Test
  void waitsForTheDividerAsOperandAndAsUnit() {
    assertThat(bubbles("div t0, t1, t2\n add t0, t0, t0"))
        .isEqualTo(Map.of("raw_divide_latency", 32L));
    assertThat(bubbles("div t0, t1, t2\n div t3, t1, t2")).isEqualTo(Map.of("divider_busy", 32L));
  }

  @Test
  void chargesAWaitFirstToTheUnitAndThenToTheOperand() {
    // fdiv.s ends 20 cycles after EX at cycle c, the conversion of its result 2 after: the second
    // fdiv.s waits for the divider until c + 20, then until c + 22 for its operand.
    assertThat(bubbles("fdiv.s ft0, ft1, ft2\n fcvt.w.s t0, ft0\n fcvt.s.w ft3, t0\n"))
        .isEqualTo(Map.of("raw_float_divide_latency", 19L, "raw_float_latency", 1L));
    assertThat(bubbles("fdiv.s ft0, ft1, ft2\n mul t0, t1, t2\n fdiv.s ft4, ft5, ft6"))
        .isEqualTo(Map.of("float_divider_busy", 18L));
  }

  @Test
  void pipelinesFusedMultiplyAdds() {
    assertThat(bubbles("fmadd.s ft0, ft1, ft2, ft0\n fmadd.s ft0, ft1, ft2, ft0"))
        .isEqualTo(Map.of("raw_float_latency", 4L));
    assertThat(bubbles("fmadd.s ft0, ft1, ft2, ft0\n fmadd.s ft3, ft1, ft2, ft3")).isEmpty();
    assertThat(bubbles("fmadd.d ft0, ft1, ft2, ft0\n fmadd.d ft0, ft1, ft2, ft0"))
        .isEqualTo(Map.of("raw_float_latency", 6L));
  }

  @Test
  void keepsWritesToOneRegisterInOrder() {
    // The addition would be done after 4 cycles, the division after 20: EX no earlier than 17.
    assertThat(bubbles("fdiv.s ft0, ft1, ft2\n fadd.s ft0, ft1, ft2"))
        .isEqualTo(Map.of("waw_hazard", 16L));
    assertThat(bubbles("lw t0, 0(a0)\n li t0, 1")).isEmpty();
  }

  @Test
  void losesTwoCyclesToAMispredictedBranch() {
    CpuMachine machine = machine();
    // Not taken is predicted for what the branch target buffer does not know.
    CpuLaunch launch = launch("f: beqz zero, 1f\n nop\n nop\n1: ret");
    CpuSimulation first = machine.launch(launch, null);
    first.run();
    assertThat(first.account().primary().causes()).containsEntry("branch_mispredict", 2L);
    assertThat(first.counters().get("branch_mispredicts")).isEqualTo(1);
    CpuSimulation second = machine.launch(launch, null);
    second.run();
    assertThat(second.account().primary().causes()).containsEntry("branch_mispredict", 0L);
    assertThat(second.counters().get("branches")).isEqualTo(1);
  }

  @Test
  void mispredictsALoopOnceAtItsEndWhenWarm() {
    assertThat(bubbles("li t0, 100\n1: addi t0, t0, -1\n bnez t0, 1b"))
        .isEqualTo(Map.of("branch_mispredict", 2L));
  }

  @Test
  void losesOneCycleToAJumpThatTheBufferDoesNotKnow() {
    CpuMachine machine = machine();
    CpuLaunch launch = launch("f: j 1f\n nop\n1: ret");
    CpuSimulation first = machine.launch(launch, null);
    first.run();
    // jal is known in ID: 1 cycle.
    assertThat(first.account().primary().causes())
        .containsEntry("jump_redirect", 1 + OUTERMOST_RETURN);
    CpuSimulation second = machine.launch(launch, null);
    second.run();
    assertThat(second.account().primary().causes())
        .containsEntry("jump_redirect", OUTERMOST_RETURN);
  }

  @Test
  void predictsReturnsToDifferentCallers() {
    String body =
        "mv s0, ra\n jal g\n jal g\n jal g\n mv ra, s0\n j 9f\ng: nop\n nop\n nop\n ret\n9:";
    assertThat(bubbles(body)).isEmpty();
  }

  /** Two stores that miss take both MSHRs, so that a third one stays in the store buffer. */
  private static CpuSimulation behindMissingStores(String body) {
    CpuMachine machine = machine();
    String text = "f: sw t0, 64(a0)\n sw t0, 128(a0)\n" + body + "\n ret";
    CpuSimulation simulation = machine.launch(launch(text, machine.heap().base()), null);
    simulation.run();
    return simulation;
  }

  @Test
  void forwardsABufferedStoreToALoad() {
    CpuSimulation simulation = behindMissingStores("sw t0, 192(a0)\n lw t1, 192(a0)");
    assertThat(simulation.counters().get("store_forwards")).isEqualTo(1);
    assertThat(simulation.account().primary().causes()).containsEntry("dcache_miss", 0L);
  }

  @Test
  void holdsALoadOfPartOfABufferedStoreBack() {
    CpuSimulation whole = behindMissingStores("sw t0, 192(a0)\n lw t1, 192(a0)\n nop\n nop");
    CpuSimulation part = behindMissingStores("sh t0, 192(a0)\n lw t1, 192(a0)\n nop\n nop");
    assertThat(part.counters().get("store_forwards")).isZero();
    assertThat(part.cycle()).isGreaterThan(whole.cycle());
    assertThat(part.account().primary().causes().get("store_buffer_drain")).isPositive();
  }

  @Test
  void waitsForAFreeEntryOfTheStoreBuffer() {
    // Two stores in the MSHRs, four in the buffer; the seventh finds none.
    String stores = "sw t0, 192(a0)\n sw t0, 256(a0)\n sw t0, 320(a0)\n sw t0, 384(a0)";
    assertThat(behindMissingStores(stores).account().primary().causes())
        .containsEntry("store_buffer_full", 0L);
    CpuSimulation simulation = behindMissingStores(stores + "\n sw t0, 448(a0)");
    assertThat(simulation.account().primary().causes().get("store_buffer_full")).isPositive();
  }

  @Test
  void standsStillWhileALoadMisses() {
    CpuMachine machine = machine();
    CpuLaunch launch = launch("f: lw t0, 0(a0)\n ret", machine.heap().base());
    CpuSimulation simulation = machine.launch(launch, null);
    simulation.run();
    // The bank has the program's row open: tRP + tRCD + tCAS + burst + controller, at 1 GHz.
    assertThat(simulation.account().primary().causes())
        .containsEntry("dcache_miss", 14L + 14 + 14 + 3 + 20);
  }

  @Test
  void showsWhichStageHoldsWhatAndHowOperandsWereForwarded() {
    CpuMachine machine = machine();
    String text =
        "f: li t0, 5\n add t1, t0, t0\n add t2, t0, t1\n fadd.s ft0, ft0, ft0\n"
            + " fadd.s ft1, ft0, ft0\n ret";
    CpuLaunch launch = launch(text);
    machine.launch(launch, null).run();
    Pipeline pipeline = machine.launch(launch, null).pipeline();
    long base = launch.program().entry();
    for (int cycle = 0; cycle < 5; cycle++) {
      pipeline.step();
    }
    // Cycle 4: li retires, the additions are in MEM and EX, fadd.s waits behind them.
    assertThat(pipeline.stage(Stage.WRITE_BACK).pc()).isEqualTo(base);
    assertThat(pipeline.stage(Stage.MEMORY).pc()).isEqualTo(base + 4);
    assertThat(pipeline.stage(Stage.EXECUTE).pc()).isEqualTo(base + 8);
    assertThat(pipeline.stage(Stage.DECODE).pc()).isEqualTo(base + 12);
    assertThat(pipeline.stage(Stage.FETCH).pc()).isEqualTo(base + 16);
    int t0 = Registers.number("t0");
    int t1 = Registers.number("t1");
    assertThat(pipeline.forwarding(t1)).isEqualTo(Forwarding.EX_MEM);
    assertThat(pipeline.forwarding(t0)).isEqualTo(Forwarding.MEM_WB);
    for (int cycle = 5; cycle < 10; cycle++) {
      pipeline.step();
    }
    // Cycle 9: the second fadd.s is in EX, 4 cycles after the first, and bubbles in between.
    assertThat(pipeline.stage(Stage.EXECUTE).pc()).isEqualTo(base + 16);
    assertThat(pipeline.stage(Stage.MEMORY).cause()).isEqualTo(Cause.RAW_FLOAT_LATENCY);
    assertThat(pipeline.forwarding(Registers.F0)).isEqualTo(Forwarding.UNIT_OUTPUT);
  }

  @Test
  void showsWhatMemoryIsAccessedAndForHowLong() {
    CpuMachine machine = machine();
    long heap = machine.heap().base();
    CpuLaunch launch = launch("f: sw a0, 4(a0)\n lw t0, 64(a0)\n addi t0, t0, 1\n ret", heap);
    Pipeline pipeline = machine.launch(launch, null).pipeline();
    while (pipeline.address(Stage.MEMORY) != heap + 4) {
      assertThat(pipeline.step()).isTrue();
    }
    assertThat(pipeline.stores()).containsExactly(new BufferedStore(heap + 4, 4, true));
    pipeline.step();
    assertThat(pipeline.stores()).isEmpty();
    assertThat(pipeline.address(Stage.MEMORY)).isEqualTo(heap + 64);
    long leaves = pipeline.leavesAt(Stage.MEMORY);
    assertThat(leaves).isGreaterThan(pipeline.cycle());
    int t0 = Registers.number("t0");
    assertThat(pipeline.readyAt(t0)).isEqualTo(pipeline.leavesAt(Stage.DECODE)).isEqualTo(leaves);
    while (pipeline.stage(Stage.MEMORY).isInstruction()) {
      assertThat(pipeline.step()).isTrue();
    }
    assertThat(pipeline.cycle() - 1).isEqualTo(leaves);
  }

  @Test
  void wrongPathInstructionsHaveNoEffect() {
    CpuSimulation simulation =
        warm("li t0, 1\n beqz zero, 1f\n li t0, 2\n sd zero, 0(zero)\n1: mv a0, t0");
    assertThat(simulation.pipeline().exitCode()).isEqualTo(1);
  }

  @Test
  void readsTheCycleInWhichItIsExecuted() {
    CpuSimulation simulation = warm("rdcycle t0\n rdcycle t1\n sub a0, t1, t0");
    assertThat(simulation.pipeline().exitCode()).isEqualTo(1);
  }

  @Test
  void executesWhatItHasWrittenAfterAFence() {
    CpuSimulation simulation =
        warm(
            """
              la t0, 1f
              li t1, 0x00100513   # li a0, 1
              sw t1, 0(t0)
              fence.i
            1: li a0, 0
            """);
    assertThat(simulation.pipeline().exitCode()).isEqualTo(1);
    assertThat(simulation.account().primary().causes()).containsEntry("fence_refetch", 2L);
  }
}
