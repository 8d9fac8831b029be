package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.sim.ArchlabException;
import dev.archlab.sim.UsageException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches of other sizes do to results: nothing. What cannot be built is refused. */
class GpuConfigTest {

  /** Vectors, scattered words, local memory and atomics. */
  private static final PtxModule ACCESSES =
      Ptx.kernel(
          """
            .local .align 16 .b8 depot[32];
            mov.u32 %r3, %tid.x;
            st.local.v4.u32 [depot], {%r3, %r3, %r3, %r3};
            ld.local.v4.u32 {%r4, %r5, %r6, %r7}, [depot];
            st.global.v4.u32 [%out+16], {%r4, %r5, %r6, %r7};
            ld.global.v2.u32 {%r8, %r9}, [%out+24];
            atom.global.add.u32 %r10, [%out+32], %r9;
            ld.global.u32 %r11, [%out+32];
            add.s32 %r12, %r8, %r11;
            st.global.u32 [%out], %r12;
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l1.line=64B",
        "l1.line=32B",
        "l1.line=256B l2.line=256B",
        "l1.line=16B l1.sector=4B",
        "l1.sector=128B",
        "l1.sector=64B",
        "l1.sector=8B",
        "l1.size=1KiB",
        "l1.ways=1",
        "l1.ways=3 l1.size=48KiB",
        "l1.mshrs=1",
        "l1.banks=1",
        "l1.banks=3",
        "l1.bytes_per_cycle=1B",
        "l1.hit_latency=1",
        "l2.line=256B",
        "l2.line=4KiB l2.sector=64B",
        "l2.sector=128B",
        "l2.sector=2B",
        "l2.size=16KiB",
        "l2.ways=1",
        "l2.mshrs=1",
        "l2.banks=1",
        "l2.bytes_per_cycle=1B",
        "l2.hit_latency=1",
        "l2.write_policy=write_through",
        "sm.tags_per_cycle=1",
        "sm.tags_per_cycle=32",
        "sm.lsu_queue=1",
        "dram.burst=4KiB dram.interleave=4KiB",
        "dram.burst=1B",
        "dram.queue=1"
      })
  void computesTheSameWithOtherCaches(String overrides) {
    GpuMachine machine = Ptx.machine(overrides.split(" "));
    Ptx.simulate(ACCESSES, machine, 3, 96).run();

    int[] expected = new int[288];
    Arrays.setAll(expected, thread -> 2 * (thread % 96));
    assertThat(Ptx.words(machine, 288)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "l2.line=64B, l1.line (128 B) must not be longer than l2.line (64 B)",
    "l1.line=256B, l1.line (256 B) must not be longer than l2.line (128 B)",
    "l1.line=8B l1.sector=8B, l1.line (8 B) must hold the 16 B of a lane's access",
    "l1.sector=2B, l1.sector (2 B) a word of 4 B",
    "l1.write_policy=write_back, l1.write_policy must be write_through",
  })
  void refusesCachesThatDoNotFit(String overrides, String reason) {
    assertThatThrownBy(() -> Ptx.machine(overrides.split(" ")))
        .isInstanceOf(ArchlabException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesACtaWhoseWholeWarpsAreMoreThanTheSmHolds() {
    GpuMachine machine = Ptx.machine("sm.max_threads=40");
    assertThat(machine.shortage(Ptx.launch(ACCESSES, machine, 1, 32))).isEmpty();
    GpuLaunch twoWarps = Ptx.launch(ACCESSES, machine, 1, 33);
    assertThat(machine.shortage(twoWarps)).isPresent();
    assertThatThrownBy(() -> machine.launch(twoWarps, null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("needs 64 threads");
  }
}
