package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.sim.Counters;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles and counts that can be worked out by hand from the teaching configuration. */
class TimingTest {

  /** Cycles between two clock reads around a body, in the first warp. */
  private static int clocks(String before, String body, int threads) {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(
            Ptx.kernel(
                ".shared .align 16 .b8 tile[8192];",
                before
                    + "mov.u32 %r60, %clock;\n"
                    + body
                    + "mov.u32 %r61, %clock;\n"
                    + "sub.s32 %r62, %r61, %r60;\nst.global.u32 [%out], %r62;\n"),
            machine,
            1,
            threads)
        .run();
    return Ptx.words(machine, 1)[0];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // instruction, latency, cycles for which the integer lanes are taken
        "add.s32 %r1, %r1, 1;                    | 4 | 1",
        "mad.lo.s32 %r1, %r1, %r2, %r3;          | 4 | 1",
        "add.s64 %rd1, %rd1, 1;                  | 8 | 2",
        "fma.rn.f32 %f1, %f1, %f2, %f3;          | 4 | 1",
        "fma.rn.f64 %fd1, %fd1, %fd2, %fd3;      | 8 | 1",
        "ex2.approx.f32 %f1, %f1;                | 16 | 1",
        "rcp.approx.f32 %f1, %f1;                | 23 | 1",
        "sqrt.rn.f32 %f1, %f1;                   | 60 | 1",
        "div.rn.f32 %f1, %f1, %f2;               | 504 | 1",
        "div.s32 %r1, %r1, %r2;                  | 71 | 17",
        "shfl.sync.bfly.b32 %r1, %r1, 1, 31, -1; | 21 | 1",
      })
  void spacesDependentInstructionsByTheirLatency(String instruction, int latency, int passes) {
    // the second clock read depends on nothing, but it needs the integer lanes: these take it one
    // cycle, or the passes of an integer instruction, after the last of the chain
    assertThat(clocks("", instruction.repeat(5) + "\n", 32)).isEqualTo(1 + 4 * latency + passes);
  }

  @Test
  void issuesIndependentInstructionsBackToBack() {
    assertThat(
            clocks(
                "", "add.s32 %r1, %t, 1; add.s32 %r2, %t, 1; fma.rn.f32 %f1, %f2, %f2, %f2;", 32))
        .isEqualTo(4);
  }

  @Test
  void spacesSpecialFunctionsByTheirFourLanes() {
    // 32 lanes through 4: the second one waits 8 cycles for the unit
    assertThat(clocks("", "ex2.approx.f32 %f1, %f2; ex2.approx.f32 %f3, %f4;", 32))
        .isEqualTo(1 + 8 + 1);
  }

  @Test
  void resolvesABranchBeforeTheNextInstruction() {
    assertThat(clocks("", "bra NEXT; NEXT:\n", 32)).isEqualTo(1 + 8);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0", "2, 1", "4, 3", "8, 7", "16, 15", "32, 31", "3, 0", "33, 0", "0, 0",
  })
  void servesSharedMemoryWordByWordOfEachBank(int stride, int conflicts) {
    String address =
        "mul.lo.s32 %r1, %t, %d; mov.u32 %r2, tile; add.s32 %r1, %r1, %r2; mov.u32 %r59, %r1;\n"
            .replace("%d", Integer.toString(4 * stride));
    String load = "ld.shared.u32 %r3, [%r1]; add.s32 %r4, %r3, 1;\n";

    // from the load's issue to that of the addition: 23 cycles and one for each further pass
    assertThat(clocks(address, load, 32)).isEqualTo(1 + 23 + conflicts + 1);
  }

  @ParameterizedTest
  @CsvSource({"v2, 8, 2", "v4, 16, 4"})
  void servesVectorsByHalfAndQuarterWarps(String vector, int bytes, int passes) {
    String address =
        "mul.lo.s32 %r1, %t, %d; mov.u32 %r2, tile; add.s32 %r1, %r1, %r2; mov.u32 %r59, %r1;\n"
            .replace("%d", Integer.toString(bytes));
    String registers = vector.equals("v2") ? "{%r3, %r4}" : "{%r3, %r4, %r5, %r6}";
    String load =
        "ld.shared.%s.u32 %s, [%%r1]; add.s32 %%r7, %%r3, 1;\n".formatted(vector, registers);

    assertThat(clocks(address, load, 32)).isEqualTo(1 + 23 + passes - 1 + 1);
  }

  @Test
  void countsBankConflicts() {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation =
        Ptx.simulate(
            Ptx.kernel(
                ".shared .align 16 .b8 tile[8192];",
                "shl.b32 %r1, %t, 3; mov.u32 %r2, tile; add.s32 %r1, %r1, %r2;"
                    + "st.shared.u32 [%r1], %t; ld.shared.u32 %r3, [%r2];"),
            machine,
            1,
            64);
    simulation.run();

    assertThat(simulation.counters().get("shared_requests")).isEqualTo(4);
    // only the stores of stride 2 conflict, once in each of two warps; the loads are broadcasts
    assertThat(simulation.counters().get("shared_bank_conflict_cycles")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    // stride in bytes, offset in bytes: sectors of 32 bytes
    "4, 0, 4",
    "4, 4, 5",
    "0, 0, 1",
    "8, 0, 8",
    "16, 0, 16",
    "32, 0, 32",
    "128, 0, 32",
    "12, 0, 12"
  })
  void coalescesTheLanesOfAWarpIntoSectors(int stride, int offset, int sectors) {
    Counters counters = counters(access("ld.global.u32 %r3, [%rd2];", stride, offset), 32);
    assertThat(counters.get("global_sectors_read")).isEqualTo(sectors);
    assertThat(counters.get("global_requests")).isEqualTo(1);

    assertThat(
            counters(access("st.global.u32 [%rd2], %r3;", stride, offset), 32)
                .get("global_sectors_written"))
        .isEqualTo(sectors);
  }

  @Test
  void coalescesOnlyActiveLanes() {
    assertThat(
            counters(
                    "setp.lt.u32 %p1, %t, 9;" + access("@%p1 ld.global.u32 %r3, [%rd2];", 4, 0), 32)
                .get("global_sectors_read"))
        .isEqualTo(2);
  }

  @Test
  void laysTheLanesLocalMemorySideBySide() {
    Counters counters = counters(".local .align 4 .b8 depot[16]; st.local.u32 [depot+8], %t;", 32);

    assertThat(counters.get("global_sectors_written")).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    // stride in bytes: 32 banks of 4 bytes, 4 lines in a cycle (gpu-benches, gpu-strides)
    "4, 0",
    "8, 1", // 2 passes for 2 lines
    "128, 24", // 32 passes, where 32 lines alone would take 8
    "132, 0"
  })
  void countsTheBankConflictsOfGlobalAccesses(int stride, int conflicts) {
    Counters counters = counters(access("ld.global.u32 %r3, [%rd2];", stride, 0), 32);
    assertThat(counters.get("global_bank_conflict_cycles")).isEqualTo(conflicts);
    assertThat(counters.get("shared_bank_conflict_cycles")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 32, 68, 128})
  void fetchesNoByteFromDramThatTheSecondLevelDoesNotKeep(int stride) {
    Counters counters = counters(access("ld.global.u32 %r3, [%rd2];", stride, 0), 32);
    assertThat(counters.get("dram_read_bytes")).isEqualTo(counters.get("l2_fill_bytes"));
  }

  @Test
  void countsMultiplyAddsOfFloatingPointOnly() {
    String body = "mad.lo.s32 %r1, %t, %t, %t; fma.rn.f32 %f1, %f2, %f2, %f2;";
    assertThat(counters(body + "fma.rn.f64 %fd1, %fd2, %fd2, %fd2;", 9).get("macs")).isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource({"64B, 32B, 4", "128B, 128B, 1", "16B, 16B, 8", "256B, 64B, 2", "64B, 4B, 32"})
  void coalescesIntoTheSectorsOfTheConfiguredCache(String line, String sector, int sectors) {
    GpuMachine machine = Ptx.machine("l1.line=" + line, "l1.sector=" + sector, "l2.line=256B");
    String body = access("ld.global.u32 %r3, [%rd2];", 4, 0);
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel(body), machine, 1, 32);
    simulation.run();

    assertThat(simulation.counters().get("global_sectors_read")).isEqualTo(sectors);
  }

  @Test
  void sharesTheLoadStoreUnitAmongTheSchedulers() {
    // one warp for each scheduler; every load takes the unit for 32 cycles, so its queue is full
    String load = "ld.global.u32 %r3, [%rd2];";
    String address = access("", 128, 0);
    String body = address + load.repeat(64) + "mov.u32 %r5, %clock; st.global.u32 [%out], %r5;";
    GpuMachine machine = Ptx.machine("sm.lsu_queue=2");
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel(body), machine, 1, 128);
    simulation.run();
    int[] words = Ptx.words(machine, 128);
    int[] ends = {words[0], words[32], words[64], words[96]};
    Arrays.sort(ends);

    assertThat(simulation.cycle()).isGreaterThan(4 * 64 * 32);
    // the cold misses put each a round of 4 × 32 cycles behind another; after them all keep step
    assertThat(ends[3] - ends[0]).as(Arrays.toString(ends)).isLessThan(4 * 4 * 32);
  }

  private static String access(String instruction, int stride, int offset) {
    return "mad.wide.u32 %rd2, %t, %d, %outp; ".replace("%d", Integer.toString(stride))
        + instruction.replace("[%rd2]", "[%rd2+" + offset + "]");
  }

  private static Counters counters(String body, int threads) {
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel(body), Ptx.machine(), 1, threads);
    simulation.run();
    return simulation.counters();
  }

  @Test
  void loadsFromTheFirstLevelCacheInThirtyCycles() {
    String warm = "ld.global.u32 %r1, [%outp]; add.s32 %r2, %r1, 1; mov.u32 %r5, %r2;\n";

    assertThat(clocks(warm, "ld.global.u32 %r3, [%outp]; add.s32 %r4, %r3, 1;\n", 32))
        .isEqualTo(1 + 30 + 1);
  }

  @Test
  void loadsFromTheSecondLevelCacheIn215Cycles() {
    GpuMachine machine = Ptx.machine();
    PtxModule module =
        Ptx.kernel(
            "mov.u32 %r60, %clock; ld.global.u32 %r3, [%outp]; add.s32 %r4, %r3, 1;"
                + "mov.u32 %r61, %clock; sub.s32 %r62, %r61, %r60; st.global.u32 [%outp+128], %r62;");
    Ptx.simulate(module, machine, 1, 1).run();
    int fromDram = machine.memory().readInt(Ptx.out(machine) + 128);
    Ptx.simulate(module, machine, 1, 1).run(); // a launch begins with an empty first level

    assertThat(machine.memory().readInt(Ptx.out(machine) + 128)).isEqualTo(1 + 215 + 1);
    assertThat(fromDram).isGreaterThan(1 + 215 + 1);
  }

  @Test
  void hidesLatencyWithWarpsUntilTheLanesAreFull() {
    // 20 dependent additions of 4 cycles: four warps per scheduler take no longer than one
    String chain = "add.s32 %r1, %r1, 1;\n".repeat(20);
    long one = cycles(chain, 128);
    long four = cycles(chain, 512);
    long eight = cycles(chain, 1024);

    assertThat(four - one).isLessThan(20);
    assertThat(eight - one).isGreaterThan(60);
  }

  private static long cycles(String body, int threads) {
    GpuSimulation simulation = Ptx.simulate(Ptx.kernel(body), Ptx.machine(), 1, threads);
    simulation.run();
    return simulation.cycle();
  }

  @ParameterizedTest
  @CsvSource({
    "32,  0,     16, ctas",
    "256, 0,     4, threads",
    "1024, 0, 1, threads",
    "32,  8192,  6,  shared memory",
    "64, 49152, 1, shared memory"
  })
  void holdsAsManyCtasAsFit(int threads, int shared, int ctas, String limit) {
    GpuMachine machine = Ptx.machine();
    GpuLaunch launch =
        new GpuLaunch(
            Ptx.kernel(""),
            "k",
            Dim3.of(100),
            Dim3.of(threads),
            shared,
            Arguments.NONE.u64(Ptx.out(machine)));
    GpuSimulation simulation = machine.launch(launch, null);

    assertThat(simulation.occupancy().ctas()).isEqualTo(ctas);
    assertThat(simulation.occupancy().limit()).isEqualTo(limit);
    while (simulation.sm(0).ctas().size() < ctas && simulation.step()) {
      continue;
    }
    assertThat(simulation.sm(0).ctas()).hasSize(ctas);
    simulation.run();
    assertThat(simulation.counters().get("ctas")).isEqualTo(100);
  }

  @Test
  void chargesEachSlotToTheWarpNearestToIssuing() {
    GpuSimulation simulation =
        Ptx.simulate(
            Ptx.kernel("add.s32 %r1, %t, 1;\nadd.s32 %r1, %r1, 1;\n"), Ptx.machine(), 1, 32);
    simulation.run();
    var causes = simulation.account().primary().causes();

    assertThat(causes.get("issue")).isEqualTo(simulation.counters().get("warp_instructions"));
    assertThat(causes.get("cta_launch")).isEqualTo(20);
    // three schedulers have no warp at all
    assertThat(causes.get("no_warp")).isEqualTo(3 * simulation.cycle());
    assertThat(causes.get("long_scoreboard")).isZero();
    // mad after the moves: 3; mad.wide: 3; the last addition: 3
    assertThat(causes.get("fixed_latency")).isEqualTo(9);
  }
}
