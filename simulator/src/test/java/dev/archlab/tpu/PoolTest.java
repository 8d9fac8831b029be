package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.InputException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pooling of images in the unified buffer. */
class PoolTest {

  private static final int SIZE = 7;
  private static final int CHANNELS = 5;
  private static final int WINDOW = 3;
  private static final int STEP = 2;
  private static final int RESULT = (SIZE - WINDOW) / STEP + 1;

  /** An image of [y][x][channel], or of [channel][y][x]. */
  private static int place(boolean channelsLast, int size, int y, int x, int channel) {
    return channelsLast ? (y * size + x) * CHANNELS + channel : (channel * size + y) * size + x;
  }

  private static float expected(
      TpuMachine machine, boolean last, boolean max, int y, int x, int c) {
    float result = max ? Float.NEGATIVE_INFINITY : 0;
    for (int i = 0; i < WINDOW; i++) {
      for (int j = 0; j < WINDOW; j++) {
        int at = 4 * place(last, SIZE, STEP * y + i, STEP * x + j, c);
        float value = machine.unifiedBuffer().readFloat(at);
        result = max ? Math.max(result, value) : result + value;
      }
    }
    return max ? result : result / (WINDOW * WINDOW);
  }

  @ParameterizedTest
  @CsvSource({"true, max", "true, average", "false, max", "false, average"})
  void poolsImagesOfEitherLayout(boolean channelsLast, String function) {
    TpuMachine machine = Tpus.machine(4, 4);
    Random random = new Random(5);
    for (int i = 0; i < SIZE * SIZE * CHANNELS; i++) {
      machine.memory().writeFloat(0x10000 + 4 * i, random.nextFloat() - 0.5f);
    }
    int pixel = channelsLast ? 4 * CHANNELS : 4;
    int line = pixel * SIZE;
    // Channels last: a row of results for each y, its pixels one after the other, all channels of
    // each. Channels first: a matrix of results for each channel.
    String text =
        channelsLast
            ? "pool to=4096+%d*i:%d:4, from=%d*i:%d:4, rows=%d, columns=%d"
                .formatted(RESULT * pixel, pixel, STEP * line, STEP * pixel, RESULT, CHANNELS)
            : "pool to=4096+%d*i:%d:4, from=%d*i:%d:%d, rows=%d, columns=%d"
                .formatted(
                    4 * RESULT * RESULT,
                    4 * RESULT,
                    4 * SIZE * SIZE,
                    STEP * line,
                    STEP * pixel,
                    RESULT,
                    RESULT);
    machine
        .launch(
            Tpus.launch(
                "read_host_memory to=0, from=0x10000, rows=%d, columns=%d\nloop i, %d\n%s, function=%s, window_rows=3, window_columns=3, window_row_stride=%d, window_column_stride=%d\nend\n"
                    .formatted(
                        SIZE,
                        SIZE * CHANNELS,
                        channelsLast ? RESULT : CHANNELS,
                        text,
                        function,
                        line,
                        pixel)),
            null)
        .run();

    for (int y = 0; y < RESULT; y++) {
      for (int x = 0; x < RESULT; x++) {
        for (int c = 0; c < CHANNELS; c++) {
          float result =
              machine.unifiedBuffer().readFloat(4096 + 4 * place(channelsLast, RESULT, y, x, c));
          assertThat(result)
              .isEqualTo(expected(machine, channelsLast, function.equals("max"), y, x, c));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"max, 4", "average, 2"}) // 2.5, ties to even
  void poolsInt8(String function, int expected) {
    TpuMachine machine = Tpus.machine(4, 4);
    machine.memory().write(0x10000, new byte[] {4, 3, 2, 1}, 0, 4);
    String text =
        "read_host_memory.s8 to=0, from=0x10000, rows=1, columns=4\npool.s8 to=8:1, from=0:1, rows=1, columns=1, function=%s, window_rows=2, window_columns=2, window_row_stride=2, window_column_stride=1";
    machine.launch(Tpus.launch(text.formatted(function)), null).run();

    assertThat(machine.unifiedBuffer().read(8, ElementType.S8)).isEqualTo(expected);
  }

  @Test
  void takesACycleForEachElementOfAWindowAndWaitsForTheActivationBeforeIt() {
    String pool =
        "pool to=8192:32, from=%d:32, rows=3, columns=10, function=max, window_rows=2, window_columns=3, window_row_stride=32, window_column_stride=4";
    TpuSimulation alone = Tpus.machine(4, 4).launch(Tpus.launch(pool.formatted(0)), null);
    alone.run();
    String both = "activate to=0:32, accumulator=0, rows=9, columns=4\n" + pool;
    TpuSimulation dependent = Tpus.machine(4, 4).launch(Tpus.launch(both.formatted(0)), null);
    TpuSimulation independent = Tpus.machine(4, 4).launch(Tpus.launch(both.formatted(4096)), null);
    dependent.run();
    independent.run();

    long cycles = 3 * 3 * 6; // rows, passes of 4 columns, elements of a window
    assertThat(alone.cycle()).isEqualTo(1 + cycles + 2); // issue, latency
    assertThat(dependent.cycle()).isEqualTo(1 + (9 + 2) + cycles + 2);
    assertThat(independent.cycle()).isEqualTo(1 + 9 + cycles + 2);
  }

  @Test
  void textReadsBackAndBadWindowsAreRefused() {
    String text =
        "pool.bf16 to=0:8, from=64:8:4, rows=1, columns=2, function=average, window_rows=%d, window_columns=2, window_row_stride=16, window_column_stride=2";
    TpuProgram program = TpuProgram.parse("a.tpu", text.formatted(3));

    assertThat(TpuProgram.parse("b.tpu", program.text()).instructions())
        .isEqualTo(program.instructions());
    assertThatThrownBy(() -> TpuProgram.parse("a.tpu", text.formatted(0)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("window_rows");
    assertThatThrownBy(
            () -> TpuProgram.parse("a.tpu", text.formatted(3).replace("average", "mean")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unknown function 'mean'");
  }
}
