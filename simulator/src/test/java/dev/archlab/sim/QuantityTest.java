package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "BYTES, 512B, 512",
    "BYTES, 32KiB, 32768",
    "BYTES, 1.5 MiB, 1572864",
    "BYTES, 2GiB, 2147483648",
    "BYTES, 1kB, 1000",
    "BYTES, 3MB, 3000000",
    "BYTES, 4GB, 4000000000",
    "HERTZ, 1GHz, 1000000000",
    "HERTZ, 1.38 GHz, 1380000000",
    "HERTZ, 700MHz, 700000000",
    "HERTZ, 32kHz, 32000",
    "HERTZ, 1e3Hz, 1000",
    "BYTES_PER_SECOND, 25.6GB/s, 25600000000",
    "BYTES_PER_SECOND, 1GiB/s, 1073741824",
    "BYTES_PER_SECOND, 3.35TB/s, 3350000000000",
    "CYCLES, 30 cycles, 30",
    "CYCLES, 1 cycle, 1",
    "CYCLES, 7, 7",
    "SECONDS, 13.75ns, 0.00000001375",
    "SECONDS, 5us, 0.000005",
    "SECONDS, 2 ms, 0.002",
    "SECONDS, 1s, 1",
    "NONE, 80, 80",
    "NONE, -0.5, -0.5",
  })
  void readsExactly(Unit unit, String text, BigDecimal value) {
    assertThat(Quantity.parse(text, unit)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HERTZ|12|'12' lacks a unit; there are: Hz, kHz, MHz, GHz",
        "HERTZ|1 ghz|'ghz' is no unit of a clock rate, such as 1GHz; there are: Hz, kHz, MHz, GHz",
        "BYTES|32KB|'KB' is no unit of a size, such as 32KiB; there are: B, KiB, MiB, GiB, TiB, kB,"
            + " MB, GB, TB",
        "BYTES_PER_SECOND|5GB|'GB' is no unit of a rate, such as 25.6GB/s; there are: B/s, KiB/s,"
            + " MiB/s, GiB/s, TiB/s, kB/s, MB/s, GB/s, TB/s",
        "SECONDS|5|'5' lacks a unit; there are: s, ms, us, ns, ps",
        "CYCLES|5ns|'ns' is no unit of a number of cycles, such as 30 cycles; there are: cycles,"
            + " cycle",
        "NONE|5 cycles|'5 cycles' is not a number",
        "NONE|many|'many' is not a number",
        "NONE|1.2.3|'1.2.3' is not a number",
        "NONE|''|'' is not a number",
        "BYTES|KiB|'KiB' is not a size, such as 32KiB",
        "NONE|11111111112222222222333333333344444444445|'1111111111222222222233333333334444444444"
            + "5' is not a number",
      })
  void saysWhatWouldBeRight(Unit unit, String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text, unit))
        .withMessage(message);
  }
}
