package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.CycleAccount.SlotGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cycles that can be worked out by hand. */
class TimingTest {

  /** Four folds whose tiles are in the FIFO and whose operands are in the buffer. */
  private static Map<String, Long> fourFolds(TpuConfig.Array array, int rows) {
    TpuMachine machine = Tpus.machine(Tpus.config(array));
    int depth = array.rows();
    TpuSimulation simulation =
        machine.launch(
            Tpus.launch(
                """
                loop i, 4
                  read_weights from=65536, rows=%d, columns=%d
                end
                sync
                loop i, 4
                  matrix_multiply accumulator=%d*(i%%2), from=0, rows=%d, depth=%d, next_tile
                end
                """
                    .formatted(depth, array.cols(), rows, rows, depth)),
            null);
    simulation.run();
    return simulation.account().primary().causes();
  }

  private static long arrayCycles(Map<String, Long> causes) {
    return causes.get("mac")
        + causes.get("fill")
        + causes.get("drain")
        + causes.get("stationary_load");
  }

  @ParameterizedTest
  @CsvSource({"3,3,3", "8,8,20", "4,7,1", "7,4,2", "1,1,5", "16,2,9"})
  void withoutShadowRegistersFoldsAreSerial(int r, int c, int m) {
    Map<String, Long> causes = fourFolds(Tpus.withoutShadows(Tpus.array(r, c)), m);

    assertThat(causes)
        .containsEntry("stationary_load", 4L * r)
        .containsEntry("fill", 4L * (r - 1))
        .containsEntry("mac", 4L * m)
        .containsEntry("drain", 4L * (c - 1));
    assertThat(arrayCycles(causes)).isEqualTo(4L * (2 * r + c + m - 2));
  }

  @ParameterizedTest
  @CsvSource({"3,3,3", "8,8,20", "4,7,4", "1,1,5", "16,2,16", "5,9,1", "8,8,3"})
  void withShadowRegistersTheNextFoldFollowsAtOnceOrWhenItsTileIsThere(int r, int c, int m) {
    Map<String, Long> causes = fourFolds(Tpus.array(r, c), m);

    // The first tile moved in while the last ones came from DRAM. The next moves in from the cycle
    // in which a fold begins, for r cycles; the fold takes its m rows' cycles.
    long apart = Math.max(r, m);
    assertThat(arrayCycles(causes)).isEqualTo(3 * apart + m + r + c - 2);
    assertThat(causes).containsEntry("mac", 4L * m).containsEntry("stationary_load", 0L);
  }

  private static SlotGroup group(TpuSimulation simulation, TpuUnit unit) {
    return simulation.account().groups().stream()
        .filter(group -> group.name().equals(unit.label()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anActivationTakesItsRowsAndItsLatency() {
    TpuSimulation simulation =
        Tpus.machine(3, 3)
            .launch(Tpus.launch("activate to=0, accumulator=0, rows=20, columns=3"), null);
    simulation.run();
    assertThat(simulation.cycle()).isEqualTo(1 + 20 + 2); // issue, rows, latency
    assertThat(group(simulation, TpuUnit.ACTIVATION).causes())
        .containsEntry("running", 22L)
        .containsEntry("instruction_issue", 1L);
    assertThat(simulation.account().primary().causes()).containsEntry("activation_running", 23L);
  }

  @ParameterizedTest
  @CsvSource({
    "'add.f32 to=0:80, a=0:80, b=0:0:0, rows=5, columns=20', 15", // 3 passes of 8 lanes each
    "'copy to=0:80, a=0:80, rows=5, columns=8', 5",
    "'row_sum.f32 to=0:4, a=0:80, rows=5, columns=20', 18", // 3 levels of the tree
    "'gather to=0:80, table=0:0, index=800:0:0, rows=5, columns=20, size=1', 100",
  })
  void aVectorOperationTakesItsElementsByTheLanes(String text, long cycles) {
    TpuSimulation simulation = Tpus.machine(3, 3).launch(Tpus.launch(text), null);
    simulation.run();
    assertThat(simulation.cycle()).isEqualTo(1 + cycles + 3); // issue, elements, latency
  }

  @Test
  void aDependentOperationWaitsForTheLatencyAndAnIndependentOneDoesNot() {
    String first = "fill.f32 to=0:32, rows=10, columns=8, value=1\n";
    TpuSimulation dependent =
        Tpus.machine(3, 3)
            .launch(Tpus.launch(first + "copy to=640:32, a=0:32, rows=10, columns=8"), null);
    TpuSimulation independent =
        Tpus.machine(3, 3)
            .launch(Tpus.launch(first + "copy to=640:32, a=1280:32, rows=10, columns=8"), null);
    dependent.run();
    independent.run();
    assertThat(independent.cycle()).isEqualTo(1 + 10 + 10 + 3);
    assertThat(dependent.cycle()).isEqualTo(1 + (10 + 3) + (10 + 3));
  }

  @Test
  void aMultiplyWaitsForItsOperandsAndAnActivationForItsSums() {
    TpuSimulation simulation =
        Tpus.machine(4, 4)
            .launch(
                Tpus.launch(
                    """
                    read_weights from=65536, rows=4, columns=4
                    read_host_memory to=0, from=131072, rows=64, columns=4
                    matrix_multiply accumulator=0, from=0, rows=64, depth=4, next_tile
                    activate to=4096, accumulator=0, rows=64, columns=4
                    write_host_memory to=262144, from=4096, rows=64, columns=4
                    """),
                null);
    simulation.run();
    assertThat(simulation.account().primary().causes())
        .containsEntry("mac", 64L)
        .containsEntry("fill", 3L)
        .containsEntry("drain", 3L);
    assertThat(simulation.account().primary().causes().get("operand_wait")).isPositive();
    assertThat(group(simulation, TpuUnit.ACTIVATION).causes().get("waits_for_matrix_unit"))
        .isGreaterThan(70);
    assertThat(group(simulation, TpuUnit.DMA_STORE).causes().get("waits_for_activation_unit"))
        .isGreaterThanOrEqualTo(64);
  }

  @Test
  void theWeightLoaderRunsAheadUntilTheFifoIsFull() {
    TpuSimulation simulation =
        Tpus.machine(4, 4)
            .launch(
                Tpus.launch(
                    """
                    loop i, 8
                      read_weights from=65536+64*i, rows=4, columns=4
                      matrix_multiply accumulator=0, from=0, rows=200, depth=4, next_tile
                    end
                    """),
                null);
    simulation.run();
    assertThat(group(simulation, TpuUnit.WEIGHT_LOADER).causes().get("weight_fifo_full"))
        .isGreaterThan(300); // two multiplies, less the time of a transfer
    Map<String, Long> causes = simulation.account().primary().causes();
    assertThat(causes).containsEntry("mac", 1600L).containsEntry("fill", 3L);
    assertThat(simulation.counters().get("weight_tiles")).isEqualTo(8);
  }

  @Test
  void aMultiplyWaitsUntilItsAccumulatorsHaveBeenRead() {
    TpuSimulation simulation =
        Tpus.machine(4, 4)
            .launch(
                Tpus.launch(
                    """
                    read_weights from=65536, rows=4, columns=4
                    matrix_multiply accumulator=0, from=0, rows=50, depth=4, next_tile
                    activate to=4096, accumulator=0, rows=50, columns=4
                    matrix_multiply accumulator=0, from=0, rows=50, depth=4
                    """),
                null);
    simulation.run();
    assertThat(simulation.account().primary().causes())
        .containsEntry("output_wait", 50L + 2); // all rows and the latency
  }

  @Test
  void aMultiplyOfOnesIsCountedByItsUsefulPart() {
    TpuSimulation simulation =
        Tpus.machine(4, 8)
            .launch(
                Tpus.launch(
                    """
                    read_weights from=65536, rows=3, columns=5
                    matrix_multiply accumulator=0, from=0, rows=10, depth=3, next_tile
                    """),
                null);
    simulation.run();
    assertThat(simulation.counters().get("macs")).isEqualTo(10 * 3 * 5);
    assertThat(simulation.counters().get("pe_updates")).isEqualTo(10 * 4 * 8);
    assertThat(simulation.counters().get("unified_buffer_read_bytes")).isEqualTo(10 * 3 * 4);
  }
}
