package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TpuProgramTest {

  private static TpuProgram parse(String text) {
    return TpuProgram.parse("p.tpu", text);
  }

  @Test
  void readsEveryInstructionBackFromItsText() {
    TpuProgram program =
        parse(
            """
            # every instruction once
            loop i, 3
              read_host_memory to=0x40+64*i, from=65536:4:256, rows=2, columns=3
              read_weights from=65536 + i*4, rows=2, columns=3
              matrix_multiply accumulator=4*(i%2), from=0:12, rows=5, depth=3, next_tile, accumulate
              activate to=128, accumulator=0, rows=2, columns=3, function=relu
              add.f32 to=0:12, a=0:12, b=0:0:4, rows=2, columns=3
              less.s32 to=0:12, a=0:12, b=0:0:0, rows=2, columns=3
              select to=0:12, mask=0:12, a=0:12, b=64-4*i:12, rows=2, columns=3
              copy to=0:12, a=64:12, rows=2, columns=3
              fill.f32 to=0:12, rows=2, columns=3, value=-Infinity
              fill.s32 to=0:12, rows=2, columns=3, value=-7
              iota to=0:0, rows=1, columns=3, start=5
              row_sum.f32 to=0:4, a=64:12, rows=2, columns=3
              row_max.s32 to=0:4, index=32:4, a=64:12, rows=2, columns=3
              gather to=0:12, table=64:0, index=128:12, rows=2, columns=3, size=9
              scatter to=0:12, index=128:12, a=64:12, rows=2, columns=3, size=9
              multiply.f32 to=0:12, a=0:12, rows=2, columns=3, value=-0.5
              multiply_add.f32 to=0:12, a=0:12, b=64:12, c=128:12, rows=2, columns=3
              select to=0:12, mask=0:12, a=0:12, rows=2, columns=3, value=7
              f32_to_bf16 to=0:6, a=0:12, rows=2, columns=3
              quantize.f32 to=0:3:2, a=0:12, b=64:0:0, rows=2, columns=3
              column_max.s32 to=0:0, index=32:0, a=64:12, rows=2, columns=3
              sync
            end
            write_host_memory to=65536:-12, from=0, rows=2, columns=3
            halt
            """);

    assertThat(program.instructions()).hasSize(26);
    TpuProgram again = parse(program.text());
    assertThat(again.instructions()).isEqualTo(program.instructions());
    assertThat(again.text()).isEqualTo(program.text());
    assertThat(program.sourceMap().at(1)).hasToString("p.tpu:3:3");
  }

  @Test
  void fillsInTheStridesOfDenseMatrices() {
    assertThat(parse("read_host_memory to=0, from=65536:1024, rows=2, columns=3").instructions())
        .isEqualTo(
            parse("read_host_memory to=0:12:4, from=65536:1024:4, rows=2, columns=3")
                .instructions());
  }

  @Test
  void namesStandForTheAddressesOfArguments() {
    TpuProgram program =
        TpuProgram.parse(
            "p.tpu",
            """
            # before the first instruction
            parameters a, b   # two arrays

            loop i, 2
              read_host_memory to=0, from=64*i + b + 4, rows=1, columns=2
              read_host_memory to=64, from=a, rows=1, columns=2
            end
            """,
            List.of(0x10000L, 0x20000L));
    assertThat(program.text())
        .contains("from=131076+64*i:8,")
        .contains("from=65536:8,")
        .doesNotContain("parameters");
    assertThat(program.sourceMap().at(1)).hasToString("p.tpu:5:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters a/read_weights from=4*a, rows=1, columns=2 | p.tpu:2:21: 'a' is an address; it can"
            + " only be added",
        "parameters a/read_weights from=8 - a, rows=1, columns=2 | p.tpu:2:23: 'a' is an address",
        "parameters a/loop a, 2 | p.tpu:2:6: 'a' is a parameter already",
        "parameters a, b/halt | p.tpu:1:1: the program takes 2 arguments: a, b; it is given 1",
        "halt | p.tpu: the program takes no arguments; a line 'parameters NAME, …' before the first"
            + " instruction names them; it is given 1",
        "halt/parameters a | p.tpu: the program takes no arguments",
      })
  void refusesArgumentsThatTheTextDoesNotTakeAndMisuse(String lines, String message) {
    assertThatThrownBy(() -> TpuProgram.parse("p.tpu", lines.replace('/', '\n'), List.of(0x10000L)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "matrix_multiplt accumulator=0 | p.tpu:1:1: unknown instruction 'matrix_multiplt'; did you"
            + " mean 'matrix_multiply'?",
        "read_weights from=0, rows=2 | p.tpu:1:1: 'columns' is missing; the form is: read_weights"
            + " from=ADDRESS[:ROW_STRIDE[:COLUMN_STRIDE]], rows=N, columns=N",
        "read_weights from=0, rows=0, columns=2 | p.tpu:1:27: 'rows' must be at least 1, not 0",
        "read_weights from=0, rows=x, columns=2 | p.tpu:1:27: 'x' is no 32-bit integer",
        "read_weights from=0, rows=1,, columns=2 | p.tpu:1:29: an operand is missing here",
        "read_weights from=0z, rows=1, columns=2 | p.tpu:1:19: '0z' is no number",
        "read_weights from=4*(i%0), rows=1, columns=2 | p.tpu:1:25: a counter modulo 0",
        "add.f32 to=0, a=0:4, b=0:4, rows=1, columns=1 | p.tpu:1:12: the row stride is missing",
        "add.f32 to=0:4, a=0:4, b=0:4, rows=1, columns=1, value=1 | p.tpu:1:26: 'b' and 'value' are"
            + " both given",
        "exp.f32 to=0:4, a=0:4, rows=1, columns=1, value=1 | p.tpu:1:43: 'value' is no operand of"
            + " exp.f32",
        "divide.s32 to=0:4, a=0:4, b=0:4, rows=1, columns=1 | p.tpu:1:1: unknown instruction"
            + " 'divide.s32'; did you mean 'divide.f32'?",
        "read_weights from=0, rows=1, columns=2147483647 | p.tpu:1:19: rows of 2147483647 columns are"
            + " too long for a stride",
        "read_weights from=x, rows=1, columns=2 | p.tpu:1:1: no loop around this and no parameter is"
            + " called 'x'",
        "parameters | p.tpu:1:11: a name is missing here; the form is: parameters NAME, NAME",
        "parameters a, 2b | p.tpu:1:15: '2b' is no name; the form is",
        "parameters a, b, a | p.tpu:1:18: 'a' is named twice",
        "parameters a, b | p.tpu:1:1: the program takes 2 arguments: a, b; it is given 0",
        "loop i | p.tpu:1:1: a loop has a name and a count; the form is: loop NAME, COUNT",
        "end | p.tpu:1:1: 'end' without a 'loop' before it",
        "loop i, 4 | p.tpu:1:1: this loop has no 'end'",
      })
  void saysWhatIsWrongAndWhereAndWhatWouldBeRight(String line, String message) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read_weights from=0, rows=1, columns=1, rows=1",
        "read_weights from=0, rows=1, columns=1, rws=1",
        "read_weights from=0:4:4:4, rows=1, columns=1",
        "read_weights from=4*j, rows=1, columns=1",
        "loop i, 0\nsync\nend",
        "loop i, 2\nend",
        "loop i, 2\nloop i, 2\nsync\nend\nend",
        "sync now",
        "activate to=0, accumulator=0, rows=1, columns=1, function=gelu",
        "read_weights from=4**i, rows=1, columns=1",
        "read_weights from=, rows=1, columns=1",
        "loop 1x, 2\nsync\nend",
        "read_weights from=0:99999999999, rows=1, columns=1",
      })
  void refusesMalformedText(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("p.tpu:");
  }
}
