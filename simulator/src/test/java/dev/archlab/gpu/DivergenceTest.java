package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DivergenceTest {

  @Test
  void runsBothSidesOfABranchAndReconverges() {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation =
        Ptx.simulate(
            Ptx.kernel(
                """
                  setp.lt.u32 %p1, %t, 10;
                  @%p1 bra SMALL;
                  mov.u32 %r1, 100;
                  bra JOIN;
                SMALL:
                  mov.u32 %r1, 200;
                JOIN:
                  activemask.b32 %r2;
                  st.global.u32 [%out], %r1;
                  st.global.u32 [%out+4], %r2;
                """),
            machine,
            1,
            32);
    simulation.run();

    assertThat(Ptx.words(machine, 32))
        .containsExactly(IntStream.range(0, 32).map(t -> t < 10 ? 200 : 100).toArray());
    for (int t = 0; t < 32; t++) {
      assertThat(machine.memory().readInt(Ptx.out(machine) + 64L * t + 4)).isEqualTo(-1);
    }
    assertThat(simulation.counters().get("divergent_branches")).isEqualTo(1);
  }

  @Test
  void nestsBranches() {
    int[] words =
        Ptx.run(
            """
              mov.u32 %r1, 0;
              setp.ge.u32 %p1, %t, 16;
              @%p1 bra HIGH;
              setp.ge.u32 %p2, %t, 8;
              @%p2 bra MIDDLE;
              add.s32 %r1, %r1, 1;
              bra INNER;
            MIDDLE:
              add.s32 %r1, %r1, 2;
            INNER:
              activemask.b32 %r3;
              popc.b32 %r4, %r3;
              mad.lo.s32 %r1, %r4, 1000, %r1;
              bra JOIN;
            HIGH:
              add.s32 %r1, %r1, 3;
            JOIN:
              activemask.b32 %r3;
              popc.b32 %r4, %r3;
              mad.lo.s32 %r1, %r4, 1000000, %r1;
              st.global.u32 [%out], %r1;
            """);

    assertThat(words)
        .containsExactly(
            IntStream.range(0, 32)
                .map(t -> t < 8 ? 32_016_001 : t < 16 ? 32_016_002 : 32_000_003)
                .toArray());
  }

  @Test
  void waitsForTheLaneWithTheMostTripsThroughALoop() {
    int[] words =
        Ptx.run(
            """
              mov.u32 %r1, 0;
              mov.u32 %r2, 0;
            LOOP:
              add.s32 %r1, %r1, %r2;
              add.s32 %r2, %r2, 1;
              setp.le.u32 %p1, %r2, %t;
              @%p1 bra LOOP;
              activemask.b32 %r3;
              setp.ne.s32 %p2, %r3, -1;
              @%p2 mov.u32 %r1, 9999;
              st.global.u32 [%out], %r1;
            """);

    assertThat(words).containsExactly(IntStream.range(0, 32).map(t -> t * (t + 1) / 2).toArray());
  }

  @Test
  void leavesALoopEarlyFromTheMiddle() {
    // odd lanes leave by BREAK at trip t/2, even ones at the loop's end after 20 trips
    int[] words =
        Ptx.run(
            """
              and.b32 %r5, %t, 1;
              setp.eq.u32 %p3, %r5, 1;
              shr.u32 %r6, %t, 1;
              mov.u32 %r1, 0;
            LOOP:
              setp.ge.u32 %p1, %r1, %r6;
              and.pred %p1, %p1, %p3;
              @%p1 bra BREAK;
              add.s32 %r1, %r1, 1;
              setp.lt.u32 %p2, %r1, 20;
              @%p2 bra LOOP;
            BREAK:
              activemask.b32 %r3;
              popc.b32 %r4, %r3;
              mad.lo.s32 %r1, %r4, 100, %r1;
              st.global.u32 [%out], %r1;
            """);

    assertThat(words)
        .containsExactly(
            IntStream.range(0, 32).map(t -> 3200 + (t % 2 == 1 ? t / 2 : 20)).toArray());
  }

  @Test
  void letsSomeLanesExitEarly() {
    int[] words =
        Ptx.run(
            """
              setp.lt.u32 %p1, %t, 5;
              @%p1 exit;
              setp.lt.u32 %p2, %t, 20;
              @%p2 bra SHORT;
              mov.u32 %r1, 7;
              bra JOIN;
            SHORT:
              mov.u32 %r1, 8;
              setp.lt.u32 %p3, %t, 9;
              @%p3 ret;
            JOIN:
              activemask.b32 %r3;
              popc.b32 %r4, %r3;
              mad.lo.s32 %r1, %r4, 100, %r1;
              st.global.u32 [%out], %r1;
            """);

    assertThat(words)
        .containsExactly(
            IntStream.range(0, 32).map(t -> t < 9 ? 0 : t < 20 ? 2308 : 2307).toArray());
  }

  @Test
  void executesNothingInLanesBeyondTheCta() {
    GpuMachine machine = Ptx.machine();
    Ptx.simulate(Ptx.kernel("activemask.b32 %r1; st.global.u32 [%out], %r1;"), machine, 1, 5).run();

    assertThat(Ptx.words(machine, 6)).containsExactly(31, 31, 31, 31, 31, 0);
  }

  @Test
  void showsThePathsThatWait() {
    GpuMachine machine = Ptx.machine();
    GpuSimulation simulation =
        Ptx.simulate(
            Ptx.kernel(
                """
                  setp.lt.u32 %p1, %t, 10;
                  @%p1 bra SMALL;
                  mov.u32 %r1, 100;
                  bra JOIN;
                SMALL:
                  mov.u32 %r1, 200;
                JOIN:
                  st.global.u32 [%out], %r1;
                """),
            machine,
            1,
            32);
    SmView.WarpView warp;
    do {
      assertThat(simulation.step()).isTrue();
      warp = simulation.sm(0).warps().get(0);
    } while (warp.waiting().isEmpty());

    assertThat(warp.activeMask()).isEqualTo(~0x3ff);
    assertThat(warp.instruction()).isEqualTo("mov.u32 %r1, 100");
    assertThat(warp.waiting()).hasSize(2);
    assertThat(warp.waiting().get(0).mask()).isEqualTo(-1); // at the join
    assertThat(warp.waiting().get(1).mask()).isEqualTo(0x3ff); // at SMALL
    assertThat(warp.waiting().get(1).reconvergence()).isEqualTo(warp.waiting().get(0).pc());
  }
}
