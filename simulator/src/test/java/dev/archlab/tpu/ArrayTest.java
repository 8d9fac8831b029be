package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.Probe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the array does in each cycle, worked out by hand. */
class ArrayTest {

  /** Where the test's data lie: operands in the unified buffer at 0, the rest in DRAM. */
  private static final long DRAM = 0x10000;

  private static final Probe WATCHED = new Probe() {};

  /** 3 × 3 times 3 × 3 on a 3 × 3 array; weights and operands are on the chip before. */
  private static TpuSimulation threeByThree(TpuMachine machine) {
    float[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    float[] b = {10, 20, 30, 40, 50, 60, 70, 80, 90};
    for (int i = 0; i < 9; i++) {
      machine.memory().writeFloat(DRAM + 4 * i, b[i]);
      machine.memory().writeFloat(DRAM + 256 + 4 * i, a[i]);
    }
    machine
        .launch(
            Tpus.launch(
                """
                read_host_memory to=0, from=0x10100, rows=3, columns=3
                """),
            WATCHED)
        .run();
    return machine.launch(
        Tpus.launch(
            """
            read_weights from=0x10000, rows=3, columns=3
            matrix_multiply accumulator=0, from=0, rows=3, depth=3, next_tile
            """),
        WATCHED);
  }

  @Test
  void oneFoldTakesTwiceTheRowsPlusColumnsPlusOperandRowsLessTwo() {
    TpuMachine machine = Tpus.machine(3, 3);
    TpuSimulation simulation = threeByThree(machine);
    simulation.run();
    Map<String, Long> causes = simulation.account().primary().causes();

    assertThat(causes)
        .containsEntry("stationary_load", 3L) // R
        .containsEntry("fill", 2L) // R − 1
        .containsEntry("mac", 3L) // M
        .containsEntry("drain", 2L); // C − 1
    assertThat(
            causes.get("stationary_load")
                + causes.get("fill")
                + causes.get("mac")
                + causes.get("drain"))
        .isEqualTo(2 * 3 + 3 + 3 - 2);
    assertThat(column(machine, 0)).containsExactly(300, 660, 1020);
    assertThat(column(machine, 1)).containsExactly(360, 810, 1260);
    assertThat(column(machine, 2)).containsExactly(420, 960, 1500);
  }

  @Test
  void countsAMultiplyAccumulateInTheCycleInWhichItIsDone() {
    TpuMachine machine = Tpus.machine(3, 3);
    TpuSimulation simulation = threeByThree(machine);
    long counted = simulation.counters().get("macs");
    while (simulation.step()) {
      long active = 0;
      for (int place = 0; place < 9; place++) {
        active += machine.array().isActive(place / 3, place % 3) ? 1 : 0;
      }
      long now = simulation.counters().get("macs");
      assertThat(now - counted).as("cycle " + simulation.cycle()).isEqualTo(active);
      assertThat(simulation.counters().get("pe_updates")).isEqualTo(now);
      counted = now;
    }
    assertThat(counted).isEqualTo(27);
  }

  private static float[] column(TpuMachine machine, int column) {
    float[] values = new float[3];
    for (int r = 0; r < 3; r++) {
      values[r] = machine.accumulators().get(r, column);
    }
    return values;
  }

  @Test
  void showsTheWavefrontInEveryRegisterWithItsAddress() {
    TpuMachine machine = Tpus.machine(3, 3);
    TpuSimulation simulation = threeByThree(machine);
    SystolicArray array = machine.array();
    while (!array.isActive(0, 0)) {
      assertThat(simulation.step()).isTrue();
    }

    // First cycle: a[0,0] meets b[0,0]; a[0,1] and a[0,2] stand one and two cycles from the edge.
    assertThat(array.operand(0, 0)).isEqualTo(1);
    assertThat(array.weight(0, 0)).isEqualTo(10);
    assertThat(array.partialSum(0, 0)).isEqualTo(10);
    assertThat(array.operandTag(0, 0)).isEqualTo(0x10100);
    assertThat(array.weightTag(0, 0)).isEqualTo(0x10000);
    assertThat(array.edgeOperand(1, 1)).isEqualTo(2);
    assertThat(array.edgeOperand(2, 2)).isEqualTo(3);
    assertThat(array.shadowWeight(1, 2)).isEqualTo(90); // two cycles behind, so one row too high
    assertThat(array.shadowWeight(0, 2)).isEqualTo(60);
    assertThat(array.isActive(1, 0)).isFalse();

    simulation.step();
    simulation.step();
    // Third cycle: the front is the anti-diagonal; operand row i is at distance 2 − i.
    assertThat(array.operand(0, 0)).isEqualTo(7); // a[2,0]
    assertThat(array.operand(0, 1)).isEqualTo(4); // a[1,0]
    assertThat(array.operand(0, 2)).isEqualTo(1); // a[0,0]
    assertThat(array.operand(1, 1)).isEqualTo(2); // a[0,1]
    assertThat(array.operand(2, 0)).isEqualTo(3); // a[0,2]
    assertThat(array.operandTag(1, 1)).isEqualTo(0x10104);
    assertThat(array.partialSum(2, 0)).isEqualTo(1 * 10 + 2 * 40 + 3 * 70);
    assertThat(array.partialSumRow(2, 0)).isZero();
    assertThat(array.isActive(2, 1)).isFalse();
    assertThat(machine.accumulators().get(0, 0)).isEqualTo(300);
    assertThat(machine.accumulators().get(0, 1)).isZero();

    for (int i = 0; i < 4; i++) {
      assertThat(simulation.step()).isTrue();
    }
    // Seventh and last cycle: one element is left.
    assertThat(array.operand(2, 2)).isEqualTo(9);
    assertThat(array.partialSum(2, 2)).isEqualTo(1500);
    assertThat(array.isActive(1, 2)).isFalse();
    assertThat(simulation.step()).isFalse();
    assertThat(machine.accumulators().get(2, 2)).isEqualTo(1500);
  }
}
