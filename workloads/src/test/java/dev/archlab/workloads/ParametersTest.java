package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.AddressRange;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.models.MatmulWorkload;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersTest {

  private final MatmulWorkload matmul = new MatmulWorkload();

  @Test
  void fillsInTheDefaults() {
    Parameters parameters = Parameters.of(matmul, Map.of("k", "5"));
    assertThat(parameters.values().entrySet())
        .containsExactly(
            Map.entry("m", 64),
            Map.entry("k", 5),
            Map.entry("n", 64),
            Map.entry("format", "float32"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "1048577", "99999999999999999999", "12.5", "x", ""})
  void refusesWhatIsNoSize(String size) {
    assertThatThrownBy(() -> Parameters.of(matmul, Map.of("m", size)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'m'")
        .hasMessageContaining("from 1 to 1048576");
  }

  @Test
  void refusesOperandsThatDoNotFitAndSaysHowMuchIsNeeded() {
    Parameters parameters = Parameters.of(matmul, Map.of("m", "1048576", "n", "1048576"));
    AddressRange heap = new AddressRange(0, 64 << 20);
    assertThatThrownBy(
            () ->
                Footprint.require(matmul.prepare(parameters, 1).footprint(), "matmul", "cpu", heap))
        .isInstanceOf(UsageException.class)
        .hasMessage("matmul needs 4.00 TiB of memory, but 'cpu' has 64 MiB for data");
  }

  @Test
  void refusesWhatThisHostCannotHold() {
    Parameters parameters = Parameters.of(matmul, Map.of("m", "1000000", "n", "1000000"));
    assertThatThrownBy(
            () ->
                Footprint.require(
                    matmul.prepare(parameters, 1).footprint(),
                    "matmul",
                    "gpu",
                    new AddressRange(0, 1L << 50)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("simulating and checking matmul needs 14.6 TiB on this host")
        .hasMessageContaining("-Xmx");
  }
}
