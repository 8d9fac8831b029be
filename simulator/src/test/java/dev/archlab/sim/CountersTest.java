package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountersTest {

  private static Counters counters(String first, long firstValue, String second, long value) {
    Map<String, Long> values = new LinkedHashMap<>();
    values.put(first, firstValue);
    values.put(second, value);
    return new Counters(values);
  }

  @Test
  void keepsTheOrderOfTheParts() {
    Counters counters = counters("macs", 3, "dram_read_bytes", 64);
    assertThat(counters.values().keySet()).containsExactly("macs", "dram_read_bytes");
    assertThat(counters.get("dram_read_bytes")).isEqualTo(64);
  }

  @Test
  void namesWhatIsCountedWhereACounterIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counters("macs", 3, "bytes", 64).get("mac"))
        .withMessage("no counter 'mac' among [macs, bytes]");
  }

  @Test
  void addsAndSubtracts() {
    Counters early = counters("macs", 3, "bytes", 64);
    Counters late = counters("macs", 10, "bytes", 64);

    assertThat(early.plus(late).values())
        .containsExactly(Map.entry("macs", 13L), Map.entry("bytes", 128L));
    assertThat(late.since(early).values())
        .containsExactly(Map.entry("macs", 7L), Map.entry("bytes", 0L));
    assertThat(Counters.NONE.plus(early)).isEqualTo(early);
    assertThat(late.since(Counters.NONE)).isEqualTo(late);
  }
}
