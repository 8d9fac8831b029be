package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ConfigurationLoader;
import dev.archlab.sim.MachineLimits;
import dev.archlab.sim.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TpuConfigTest {

  private static TpuMachine machine(String... overrides) {
    return new TpuMachine(ConfigurationLoader.load("tpu", TpuConfig.class, List.of(overrides)));
  }

  @Test
  void theTeachingMachineIsEightByEight() {
    MachineLimits limits = machine().limits();
    assertThat(limits.peakMacsPerCycle()).isEqualTo(64);
    assertThat(limits.dramBytesPerCycle()).isEqualTo(25.6);
    // Buffer, 512 accumulator rows, 4 FIFO tiles, and 4 registers in each of 64 elements.
    assertThat(limits.onChipBytes()).isEqualTo((256 << 10) + 4 * (512 * 8 + 4 * 64 + 4 * 64));
  }

  @Test
  void anyArrayUpTo512CanBeBuilt() {
    assertThat(machine("array.rows=512", "array.cols=1").limits().peakMacsPerCycle())
        .isEqualTo(512);
    assertThatThrownBy(() -> machine("array.rows=513"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("at most 512");
  }

  @Test
  void anArrayHasTheRegistersOfItsDataflow() {
    int others = (256 << 10) + 4 * (512 * 8 + 4 * 64);
    assertThat(machine("array.dataflow=output_stationary").limits().onChipBytes())
        .isEqualTo(others + 4 * 4 * 64);
    assertThat(
            machine("array.dataflow=output_stationary", "array.overlap_drain=false")
                .limits()
                .onChipBytes())
        .isEqualTo(others + 4 * 3 * 64);
    assertThatThrownBy(() -> machine("array.dataflow=row_stationary"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("row_stationary");
  }
}
