package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ConfigurationLoader;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that meet at a port of the unified buffer or of the accumulators. */
class BufferPortsTest {

  /** A buffer of 64 KiB and 256 accumulators around an array of 4 × 4. */
  private static TpuSimulation run(int banks, int ports, int accumulatorPorts, String text) {
    TpuConfig config = Tpus.config(Tpus.array(4, 4));
    TpuSimulation simulation =
        Tpus.machine(Tpus.ports(config, banks, ports, accumulatorPorts))
            .launch(Tpus.launch(text), null);
    simulation.run();
    return simulation;
  }

  private static Map<String, Long> causes(TpuSimulation simulation, TpuUnit unit) {
    return simulation.account().groups().stream()
        .filter(group -> group.name().equals(unit.label()))
        .map(SlotGroup::causes)
        .findFirst()
        .orElseThrow();
  }

  /** A copy that has begun when 100 rows begin to stream into the array. */
  private static TpuSimulation copyBesideTheArray(int banks, int ports) {
    return run(
        banks,
        ports,
        2,
        """
        read_weights from=65536, rows=4, columns=4
        copy to=32768:32, a=49152:32, rows=500, columns=8
        matrix_multiply accumulator=0, from=0, rows=100, depth=4, next_tile
        """);
  }

  @Test
  void theArrayComesFirstInABank() {
    TpuSimulation alone = copyBesideTheArray(1, 3);
    TpuSimulation met = copyBesideTheArray(1, 2);

    assertThat(met.cycle()).isEqualTo(alone.cycle() + 100);
    assertThat(met.counters().get("unified_buffer_port_waits")).isEqualTo(100);
    assertThat(causes(met, TpuUnit.VECTOR)).containsEntry("unified_buffer_port", 100L);
    assertThat(met.account().primary().causes()).containsEntry("mac", 100L);
    assertThat(alone.counters().get("unified_buffer_port_waits")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "4, 0", "1, 100"})
  void unitsInBanksOfTheirOwnDoNotMeet(int banks, long waits) {
    TpuSimulation simulation = copyBesideTheArray(banks, 2);

    assertThat(simulation.counters().get("unified_buffer_port_waits")).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({"1, 15", "2, 10", "3, 5"})
  void anInstructionsOwnOperandsTakeTurnsInABank(int ports, long cycles) {
    TpuSimulation simulation =
        run(1, ports, 2, "add.f32 to=0:32, a=1024:32, b=2048:32, rows=5, columns=8");

    assertThat(simulation.cycle()).isEqualTo(1 + cycles + 3); // issue, elements, latency
    assertThat(causes(simulation, TpuUnit.VECTOR))
        .containsEntry("unified_buffer_port", cycles - 5)
        .containsEntry("running", 5L + 3);
  }

  @Test
  void aTransferWaitsToo() {
    String text =
        """
        read_weights from=65536, rows=4, columns=4
        sync
        matrix_multiply accumulator=0, from=0, rows=200, depth=4, next_tile
        read_host_memory to=40000, from=131072, rows=1, columns=100
        """;
    TpuSimulation met = run(1, 1, 2, text);
    TpuSimulation alone = run(2, 1, 2, text);

    assertThat(causes(met, TpuUnit.DMA_LOAD).get("unified_buffer_port")).isGreaterThan(150);
    assertThat(causes(alone, TpuUnit.DMA_LOAD)).containsEntry("unified_buffer_port", 0L);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 103", // sums arrive for 100 rows and 3 columns more
    "1, 150, 0",
    "2, 100, 0"
  })
  void theActivationUnitCannotReadTheHalfThatTheArrayWrites(int ports, int row, long waits) {
    TpuSimulation simulation =
        run(
            1,
            8,
            ports,
            """
            read_weights from=65536, rows=4, columns=4
            loop i, 30
            activate to=4096, accumulator=%d, rows=8, columns=4
            end
            matrix_multiply accumulator=0, from=0, rows=100, depth=4, next_tile
            """
                .formatted(row));

    assertThat(simulation.counters().get("accumulator_port_waits")).isEqualTo(waits);
    assertThat(causes(simulation, TpuUnit.ACTIVATION)).containsEntry("accumulator_port", waits);
  }

  @Test
  void anOutputStationaryArrayNeedsTwoPorts() {
    assertThatThrownBy(
            () ->
                ConfigurationLoader.load(
                    "tpu",
                    TpuConfig.class,
                    List.of("array.dataflow=output_stationary", "unified_buffer.ports=1")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("unified_buffer.ports")
        .hasMessageContaining("at least 2");
  }
}
