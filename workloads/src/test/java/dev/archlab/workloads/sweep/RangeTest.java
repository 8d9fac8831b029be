package dev.archlab.workloads.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8..256:*2 | 8,16,32,64,128,256",
        "8..64:8 | 8,16,24,32,40,48,56,64",
        "8..20:8 | 8,16",
        "3..5 | 3,4,5",
        "64..8:*0.5 | 64,32,16,8",
        "8..2:-3 | 8,5,2",
        "0.1..0.3:0.1 | 0.1,0.2,0.3",
        "16KiB..64KiB:*2 | 16KiB,32KiB,64KiB",
        "1..2GB/s | 1GB/s,2GB/s",
        "a, b,a | a,b",
        "1,8..16:8 | 1,8,16"
      })
  void standsForItsValues(String text, String values) {
    assertThat(Range.values("m", text)).isEqualTo(List.of(values.split(",")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "64..8:8",
        "8..64:0",
        "8..64:*1",
        "0..8:*2",
        "8KiB..9MiB",
        "8..",
        "a,,b",
        "1..1e9"
      })
  void refusesWhatStandsForNothing(String text) {
    assertThatThrownBy(() -> Range.values("m", text))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("m=")
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesMoreThanAMillion() {
    assertThatThrownBy(() -> Range.values("m", "1..1000001")).hasMessageContaining("1,000,000");
  }
}
