package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Probe;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an output-stationary array does in each cycle, worked out by hand. */
class OutputStationaryTest {

  private static final Probe WATCHED = new Probe() {};

  private static TpuConfig.Array array(
      int rows, int columns, TpuConfig.Timing timing, boolean overlap) {
    return Tpus.array(
        Tpus.array(rows, columns),
        TpuConfig.Dataflow.OUTPUT_STATIONARY,
        timing,
        false,
        true,
        overlap);
  }

  /** [1 2; 3 4; 5 6] times [10 20 30; 40 50 60], both in the unified buffer. */
  private static TpuSimulation threeByTwoByThree(TpuMachine machine) {
    for (int i = 0; i < 6; i++) {
      machine.memory().writeFloat(0x10000 + 4 * i, i + 1);
      machine.memory().writeFloat(0x10100 + 4 * i, 10 * (i + 1));
    }
    machine
        .launch(
            Tpus.launch(
                """
                read_host_memory to=0, from=0x10000, rows=3, columns=2
                read_host_memory to=256, from=0x10100, rows=2, columns=3
                """),
            WATCHED)
        .run();
    return machine.launch(
        Tpus.launch(
            """
            matrix_multiply_streamed accumulator=5, from=0, weights=256, rows=3, depth=2, columns=3
            """),
        WATCHED);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void countsAMultiplyAccumulateInTheCycleInWhichItIsDone(boolean overlap) {
    TpuMachine machine = Tpus.machine(Tpus.config(array(4, 4, TpuConfig.Timing.CAUSAL, overlap)));
    TpuSimulation simulation = threeByTwoByThree(machine);
    long counted = 0;
    while (simulation.step()) {
      long active = 0;
      for (int place = 0; place < 9; place++) {
        active += machine.array().isActive(place / 3, place % 3) ? 1 : 0;
      }
      long now = simulation.counters().get("macs");
      assertThat(now - counted).as("cycle " + simulation.cycle()).isEqualTo(active);
      counted = now;
    }
    assertThat(counted).isEqualTo(3 * 2 * 3);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void showsBothWavefrontsTheSumsAndWhereTheyGo(boolean overlap) {
    TpuMachine machine = Tpus.machine(Tpus.config(array(4, 4, TpuConfig.Timing.CAUSAL, overlap)));
    TpuSimulation simulation = threeByTwoByThree(machine);
    SystolicArray array = machine.array();
    while (!array.isActive(0, 0)) {
      assertThat(simulation.step()).isTrue();
    }

    // First cycle: a[0,0] meets b[0,0]; their neighbours stand at the edges.
    assertThat(array.operand(0, 0)).isEqualTo(1);
    assertThat(array.operandTag(0, 0)).isEqualTo(0x10000);
    assertThat(array.weight(0, 0)).isEqualTo(10);
    assertThat(array.weightTag(0, 0)).isEqualTo(0x10100);
    assertThat(array.partialSum(0, 0)).isEqualTo(10);
    assertThat(array.partialSumRow(0, 0)).isEqualTo(5);
    assertThat(array.partialSumRow(1, 0)).isEqualTo(-1);
    assertThat(array.edgeOperand(1, 1)).isEqualTo(3); // a[1,0]
    assertThat(array.edgeOperand(2, 2)).isEqualTo(5); // a[2,0]
    assertThat(array.edgeWeight(1, 1)).isEqualTo(20); // b[0,1]
    assertThat(array.edgeWeight(2, 2)).isEqualTo(30); // b[0,2]
    assertThat(array.edgeOperand(3, 3)).isZero(); // an unused row

    simulation.step();
    // Second cycle: element 1 at the corner, element 0 beside and below it.
    assertThat(array.operand(0, 0)).isEqualTo(2);
    assertThat(array.weight(0, 0)).isEqualTo(40);
    assertThat(array.operand(0, 1)).isEqualTo(1);
    assertThat(array.weight(0, 1)).isEqualTo(20);
    assertThat(array.operand(1, 0)).isEqualTo(3);
    assertThat(array.weight(1, 0)).isEqualTo(10);
    assertThat(array.operandTag(1, 0)).isEqualTo(0x10008);
    assertThat(array.weightTag(1, 0)).isEqualTo(0x10100);
    assertThat(sum(array, overlap, 0, 0)).isEqualTo(1 * 10 + 2 * 40); // finished
    assertThat(row(array, overlap, 0, 0)).isEqualTo(5);

    for (int i = 0; i < 2; i++) {
      simulation.step();
    }
    // Fourth cycle: column 0 has its last sum, and shifts from the next cycle on.
    assertThat(row(array, overlap, 2, 0)).isEqualTo(7);
    simulation.step();
    assertThat(row(array, overlap, 0, 0)).isEqualTo(-1);
    assertThat(row(array, overlap, 1, 0)).isEqualTo(5);
    assertThat(row(array, overlap, 3, 0)).isEqualTo(7);
    assertThat(sum(array, overlap, 1, 0)).isEqualTo(90);
    assertThat(machine.accumulators().get(7, 0)).isZero();
    simulation.step();
    assertThat(machine.accumulators().get(7, 0)).isEqualTo(5 * 10 + 6 * 40);
    assertThat(machine.accumulators().get(6, 0)).isZero();

    while (simulation.step()) {}
    float[][] expected = {{90, 120, 150}, {190, 260, 330}, {290, 400, 510}};
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        assertThat(machine.accumulators().get(5 + r, c)).isEqualTo(expected[r][c]);
        assertThat(row(array, overlap, r, c)).isEqualTo(-1);
      }
    }
  }

  private static float sum(SystolicArray array, boolean overlap, int row, int column) {
    return overlap ? array.drainingSum(row, column) : array.partialSum(row, column);
  }

  private static int row(SystolicArray array, boolean overlap, int row, int column) {
    return overlap ? array.drainingSumRow(row, column) : array.partialSumRow(row, column);
  }

  private static Map<String, Long> folds(TpuConfig.Array array, int rows, int depth, int columns) {
    TpuSimulation simulation =
        Tpus.machine(Tpus.config(array))
            .launch(
                Tpus.launch(
                    """
                    loop i, 4
                      matrix_multiply_streamed accumulator=32*i, from=0, weights=0, rows=%d, \
                    depth=%d, columns=%d
                    end
                    """
                        .formatted(rows, depth, columns)),
                null);
    simulation.run();
    return simulation.account().primary().causes();
  }

  private static void assertCauses(
      Map<String, Long> causes, long fill, long mac, long drain, long shift) {
    assertThat(causes)
        .containsEntry("fill", fill)
        .containsEntry("mac", mac)
        .containsEntry("drain", drain)
        .containsEntry("shift_out", shift)
        .containsEntry("instruction_issue", 1L)
        .containsEntry("operand_wait", 0L);
  }

  @ParameterizedTest
  @CsvSource({"8,8,8,20,8", "8,8,3,5,7", "4,9,4,1,9", "9,4,1,3,1", "1,1,1,7,1", "16,16,16,3,16"})
  void withoutDrainRegistersAFoldTakesItsDepthItsSidesLessTwoAndTheShift(
      int r, int c, int rows, int depth, int columns) {
    Map<String, Long> causes =
        folds(array(r, c, TpuConfig.Timing.CAUSAL, false), rows, depth, columns);
    assertCauses(causes, 4L * (rows - 1), 4L * depth, 4L * (columns - 1), 4L * r);
  }

  @ParameterizedTest
  @CsvSource({"8,8,8,20,8", "8,8,8,8,8", "9,4,3,5,4", "1,1,1,7,1"})
  void withDrainRegistersDeepFoldsFollowAtOnce(int r, int c, int rows, int depth, int columns) {
    Map<String, Long> causes =
        folds(array(r, c, TpuConfig.Timing.CAUSAL, true), rows, depth, columns);
    assertCauses(causes, rows - 1, 4L * depth, columns - 1, r);
  }

  @Test
  void shallowFoldsAreAsFarApartAsTheirSumsTakeToBegin() {
    Map<String, Long> causes = folds(array(8, 8, TpuConfig.Timing.CAUSAL, true), 8, 3, 8);
    long all =
        causes.get("fill") + causes.get("mac") + causes.get("drain") + causes.get("shift_out");
    assertThat(all).isEqualTo(3 * 8 + 3 + 8 + 8 - 2 + 8);
    assertThat(causes).containsEntry("mac", 4 * 3L);
  }

  @ParameterizedTest
  @CsvSource({"8,8,8,20,8", "8,8,3,5,7", "4,9,4,1,9", "9,4,1,3,1", "1,1,1,7,1"})
  void scaleSimChargesPartialFoldsInFullAndNoShift(int r, int c, int rows, int depth, int columns) {
    for (boolean overlap : new boolean[] {true, false}) {
      Map<String, Long> causes =
          folds(array(r, c, TpuConfig.Timing.SCALESIM, overlap), rows, depth, columns);
      assertCauses(causes, 4L * (r - 1), 4L * depth, 4L * (c - 1), 0);
    }
  }

  @Test
  void eachDataflowSaysWhatItsMultiplyIs() {
    String streamed =
        "matrix_multiply_streamed accumulator=0, from=0, weights=0, rows=%d, depth=3, columns=2";
    TpuConfig outputs = Tpus.config(array(4, 4, TpuConfig.Timing.CAUSAL, true));
    assertThatThrownBy(
            () ->
                Tpus.machine(outputs)
                    .launch(Tpus.launch("read_weights from=65536, rows=4, columns=4"), null)
                    .run())
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("use matrix_multiply_streamed");
    assertThatThrownBy(
            () -> Tpus.machine(outputs).launch(Tpus.launch(streamed.formatted(5)), null).run())
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("a product of 5 × 2 does not fit the array of 4 × 4");
    assertThatThrownBy(
            () -> Tpus.machine(4, 4).launch(Tpus.launch(streamed.formatted(4)), null).run())
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("use read_weights and matrix_multiply");
  }
}
