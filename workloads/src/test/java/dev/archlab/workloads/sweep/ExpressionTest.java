package dev.archlab.workloads.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.UsageException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {

  private static final Map<String, Object> VALUES =
      Map.of("m", 8.0, "n", 12.0, "machine", "tpu", "l1.size", 32768.0, "passed", true);
  private static final Set<String> NAMES =
      Set.of("m", "n", "machine", "l1.size", "passed", "absent");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m == 8 | true",
        "m != 8 | false",
        "m < n and n <= 12 | true",
        "m > n or n >= 13 | false",
        "not m > n | true",
        "m + 2 * 2 == n | true",
        "(m + 2) * 2 == n | false",
        "n - m - 4 == 0 | true",
        "n / m == 1.5 | true",
        "n % m == 4 | true",
        "-m < 0 | true",
        "machine == tpu | true",
        "machine == \"cpu\" | false",
        "cpu != machine | true",
        "l1.size >= 32KiB | true",
        "l1.size > 32KiB | false",
        "passed | true",
        "passed == false | false",
        "absent > 1 or m == 8 | true",
        "absent == 1 | false",
        "absent + 1 != 1 | false",
        "m == 1 and n == 1 or m == 8 | true",
        "m == 8 or n == 1 and m == 1 | true"
      })
  void holdsOrDoesNot(String text, boolean holds) {
    assertThat(Expression.parse("--where", text, NAMES).holds(VALUES::get)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mm == 8",
        "m ==",
        "(m == 8",
        "m == 8)",
        "m 8",
        "and m",
        "m < tpu",
        "",
        "m == 3 q"
      })
  void refusesWhatItCannotRead(String text) {
    assertThatThrownBy(() -> Expression.parse("--where", text, NAMES))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("--where '" + text + "': ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"m", "machine < 8", "machine + 1 == 2"})
  void refusesToMixWordsAndNumbers(String text) {
    Expression expression = Expression.parse("--where", text, NAMES);
    assertThatThrownBy(() -> expression.holds(VALUES::get)).isInstanceOf(UsageException.class);
  }
}
