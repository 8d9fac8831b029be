package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instructions that concern more than one lane, or none: shuffles, votes, atomics, spaces. */
class WarpInstructionTest {

  @Test
  void passesValuesBetweenLanes() {
    int[] down =
        Ptx.run(
            "shfl.sync.down.b32 %r1|%p1, %t, 3, 31, -1; @!%p1 add.s32 %r1, %r1, 100; st.global.u32 [%out], %r1;");
    int[] up = Ptx.run("shfl.sync.up.b32 %r1, %t, 3, 0, -1; st.global.u32 [%out], %r1;");
    int[] butterfly = Ptx.run("shfl.sync.bfly.b32 %r1, %t, 5, 31, -1; st.global.u32 [%out], %r1;");
    int[] index = Ptx.run("shfl.sync.idx.b32 %r1, %t, 9, 0x181f, -1; st.global.u32 [%out], %r1;");

    for (int t = 0; t < 32; t++) {
      assertThat(down[t]).isEqualTo(t + 3 < 32 ? t + 3 : t + 100);
      assertThat(up[t]).isEqualTo(t < 3 ? t : t - 3);
      assertThat(butterfly[t]).isEqualTo(t ^ 5);
      assertThat(index[t]).isEqualTo((t & 24) + 1); // segments of eight lanes
    }
  }

  @Test
  void votesAmongTheActiveLanes() {
    String odd = "and.b32 %r1, %t, 1; setp.eq.u32 %p1, %r1, 1; ";

    assertThat(Ptx.run(odd + "vote.sync.ballot.b32 %r2, %p1, -1; st.global.u32 [%out], %r2;"))
        .containsOnly(0xaaaaaaaa);
    assertThat(
            Ptx.run(
                odd
                    + "vote.sync.any.pred %p2, %p1, -1; selp.u32 %r2, 1, 0, %p2; st.global.u32 [%out], %r2;"))
        .containsOnly(1);
    assertThat(
            Ptx.run(
                odd
                    + "vote.sync.all.pred %p2, %p1, -1; selp.u32 %r2, 1, 0, %p2; st.global.u32 [%out], %r2;"))
        .containsOnly(0);
  }

  @Test
  void readsSpecialRegisters() {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(
            Ptx.kernel(
                """
                mov.u32 %r1, %laneid;
                mov.u32 %r2, %warpid;
                mov.u32 %r3, %ctaid.x;
                mov.u32 %r4, %nctaid.x;
                mov.u32 %r5, %lanemask_lt;
                popc.b32 %r5, %r5;
                mad.lo.s32 %r1, %r2, 100, %r1;
                mad.lo.s32 %r1, %r3, 10000, %r1;
                mad.lo.s32 %r1, %r4, 1000000, %r1;
                st.global.u32 [%out], %r1;
                st.global.u32 [%out+4], %r5;
                """),
            machine,
            3,
            64)
        .run();

    assertThat(Ptx.words(machine, 192)[64 + 37]).isEqualTo(3_010_105);
    assertThat(machine.memory().readInt(Ptx.out(machine) + 64L * 37 + 4)).isEqualTo(5);
  }

  @Test
  void addsAtomicallyInEachLane() {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(
            Ptx.kernel(
                ".global .align 4 .u32 total = 5;",
                """
                mov.u64 %rd1, total;
                atom.global.add.u32 %r1, [%rd1], %t;
                red.global.max.u32 [%outp+4], %t;
                atom.global.cas.b32 %r3, [%outp+8], 0, %t;
                bar.sync 0;
                ld.global.u32 %r2, [total];
                st.global.u32 [%out], %r2;
                """),
            machine,
            1,
            96)
        .run();

    assertThat(Ptx.words(machine, 96)).containsOnly(5 + 95 * 96 / 2);
    assertThat(machine.memory().readInt(Ptx.out(machine) + 4)).isEqualTo(95);
    assertThat(machine.memory().readInt(Ptx.out(machine) + 8)).isEqualTo(1);
  }

  @Test
  void keepsConstantsSharedAndLocalMemoryApart() {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(
            Ptx.kernel(
                ".const .align 4 .u32 table[4] = {10, 20, 30, 40};",
                """
                .local .align 4 .b8 depot[16];
                .shared .align 4 .u32 tile[64];
                and.b32 %r1, %t, 3;
                mul.wide.u32 %rd1, %r1, 4;
                mov.u64 %rd2, table;
                add.s64 %rd3, %rd2, %rd1;
                ld.const.u32 %r2, [%rd3];
                mov.u64 %rd4, depot;
                cvta.local.u64 %rd5, %rd4;
                st.u32 [%rd5+4], %t;
                ld.local.u32 %r3, [depot+4];
                mov.u32 %r5, tile;
                shl.b32 %r6, %t, 2;
                add.s32 %r5, %r5, %r6;
                st.shared.u32 [%r5], %r2;
                bar.sync 0;
                xor.b32 %r7, %t, 33;
                mul.wide.u32 %rd6, %r7, 4;
                mov.u64 %rd7, tile;
                cvta.shared.u64 %rd8, %rd7;
                add.s64 %rd9, %rd8, %rd6;
                ld.u32 %r8, [%rd9];
                mad.lo.s32 %r9, %r8, 1000, %r3;
                st.global.u32 [%out], %r9;
                """),
            machine,
            1,
            64)
        .run();

    int[] words = Ptx.words(machine, 64);
    for (int t = 0; t < 64; t++) {
      assertThat(words[t]).isEqualTo(10_000 * (1 + ((t ^ 33) & 3)) + t);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tex.2d.v4.f32.f32 {%f1, %f2, %f3, %f4}, [t, {%f5, %f6}];",
        "add.sat.s32 %r1, %r2, %r3;",
        "add.s32 %r1, %r2, %nosuch;",
        "add.s32 %r1, %rd2, %r3;",
        "add.s64 %rd1, %rd2, %r3;",
        "add.s32 %r1, %r2;",
        "fma.rn.f16 %rs1, %rs1, %rs1, %rs1;",
        "bra NOWHERE;",
        "ld.global.u32 %r1, [nothing];",
        "st.const.u32 [%rd1], %r1;",
        "call (r), f, (a);",
        "bar.arrive 0, 32;",
        "cvt.s32.f32 %r1, %f1;",
        "mov.u32 %r1, %nosuch.x;"
      })
  void refusesWhatItDoesNotKnowWithItsPlace(String instruction) {
    GpuMachine machine = Ptx.machine();

    assertThatThrownBy(() -> Ptx.simulate(Ptx.kernel("\n" + instruction), machine, 1, 32))
        .isInstanceOf(InputException.class)
        .hasMessageMatching("(?s)test\\.ptx:21:1: .*");
  }
}
