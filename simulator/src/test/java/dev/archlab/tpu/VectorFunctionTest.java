package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector unit's functions over ordinary values and over those at the edges of their types. */
class VectorFunctionTest {

  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float TINY = Float.MIN_VALUE;

  private static final float[] EDGES = {
    0f,
    -0f,
    1f,
    -1f,
    0.5f,
    -2.5f,
    3f,
    TINY,
    -TINY,
    Float.MIN_NORMAL,
    -Float.MIN_NORMAL,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    INF,
    -INF,
    Float.NaN,
    Float.intBitsToFloat(0xFFC12345), // another NaN
    88.7f,
    -104f,
    1e-20f
  };

  private static final int A = 0;
  private static final int B = 8192;
  private static final int C = 16384;
  private static final int TO = 24576;
  private static final int INDEX = 32768;

  private final TpuMachine machine = Tpus.machine(4, 4);
  private TpuLaunchCounters last = new TpuLaunchCounters(0, 0);

  private record TpuLaunchCounters(long cycles, long saturations) {}

  private void floats(int address, float... values) {
    for (int i = 0; i < values.length; i++) {
      machine.unifiedBuffer().writeFloat(address + 4 * i, values[i]);
    }
  }

  private float at(int address, int i) {
    return machine.unifiedBuffer().readFloat(address + 4 * i);
  }

  private int bits(int address, int i) {
    return machine.unifiedBuffer().readInt(address + 4 * i);
  }

  private void run(String text) {
    var simulation = machine.launch(Tpus.launch(text), null);
    simulation.run();
    last = new TpuLaunchCounters(simulation.cycle(), simulation.counters().get("saturations"));
  }

  /** Every pair of edge values in a and b; how many there are. */
  private int pairs() {
    int n = 0;
    for (float a : EDGES) {
      for (float b : EDGES) {
        floats(A + 4 * n, a);
        floats(B + 4 * n, b);
        floats(C + 4 * n, EDGES[n % 7]);
        n++;
      }
    }
    return n;
  }

  private static float expected(String function, float a, float b, float c) {
    return switch (function) {
      case "add" -> a + b;
      case "subtract" -> a - b;
      case "multiply" -> a * b;
      case "divide" -> a / b;
      case "minimum" -> Math.min(a, b);
      case "maximum" -> Math.max(a, b);
      default -> {
        float product = a * b;
        yield product + c;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"add", "subtract", "multiply", "divide", "minimum", "maximum", "multiply_add"})
  void computesEdgeValuesAsIeee754Does(String function) {
    int n = pairs();
    String third = function.equals("multiply_add") ? ", c=16384:0" : "";
    run("%s.f32 to=24576:0, a=0:0, b=8192:0%s, rows=1, columns=%d".formatted(function, third, n));
    for (int i = 0; i < n; i++) {
      float wanted = expected(function, at(A, i), at(B, i), at(C, i));
      assertThat(bits(TO, i))
          .as("%s of %s, %s", function, at(A, i), at(B, i))
          .isEqualTo(Float.floatToIntBits(wanted));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "equal, false, true, false",
    "not_equal, true, false, true",
    "less, true, false, false",
    "less_equal, true, true, false",
    "greater, false, false, false",
    "greater_equal, false, true, false"
  })
  void comparesFloatsAndWords(String function, boolean less, boolean same, boolean unordered) {
    floats(A, 1, -0f, Float.NaN, Float.NaN);
    floats(B, 2, 0f, 1, Float.NaN);
    run(function + ".f32 to=24576:0, a=0:0, b=8192:0, rows=1, columns=4");
    assertThat(bits(TO, 0) == 1).isEqualTo(less);
    assertThat(bits(TO, 1) == 1).isEqualTo(same);
    assertThat(bits(TO, 2) == 1).isEqualTo(unordered);
    assertThat(bits(TO, 3) == 1).isEqualTo(unordered);
    machine.unifiedBuffer().writeInt(A, Integer.MIN_VALUE);
    machine.unifiedBuffer().writeInt(A + 4, 7);
    run(function + ".s32 to=24576:0, a=0:0, rows=1, columns=2, value=7");
    assertThat(bits(TO, 0) == 1).isEqualTo(less);
    assertThat(bits(TO, 1) == 1).isEqualTo(same);
  }

  @Test
  void takesAConstantInsteadOfTheSecondOperand() {
    floats(A, 3, -4, Float.NaN);
    floats(C, 1, 1, 1);
    run("multiply.f32 to=24576:0, a=0:0, rows=1, columns=3, value=-0.5");
    assertThat(new float[] {at(TO, 0), at(TO, 1), at(TO, 2)}).containsExactly(-1.5f, 2, Float.NaN);
    run("multiply_add.f32 to=24576:0, a=0:0, c=16384:0, rows=1, columns=2, value=2");
    assertThat(new float[] {at(TO, 0), at(TO, 1)}).containsExactly(7, -7);
    run(
        "greater.f32 to=24576:0, a=0:0, rows=1, columns=3, value=0\n"
            + "select to=24576:0, mask=24576:0, a=0:0, rows=1, columns=3, value=0");
    assertThat(new float[] {at(TO, 0), at(TO, 1), at(TO, 2)}).containsExactly(3, 0, 0);
  }

  @Test
  void roundsQuotientsAndRootsCorrectly() {
    Random random = new Random(5);
    int n = 1500;
    for (int i = 0; i < n; i++) {
      floats(A + 4 * i, Float.intBitsToFloat(random.nextInt(0x7F800000)));
      floats(B + 4 * i, Float.intBitsToFloat(random.nextInt(0x7F800000)));
    }
    run("sqrt.f32 to=24576:0, a=0:0, rows=1, columns=" + n);
    for (int i = 0; i < n; i++) {
      BigDecimal root = new BigDecimal(at(A, i)).sqrt(new MathContext(40));
      assertThat(at(TO, i)).isEqualTo(root.floatValue());
    }
    run("divide.f32 to=24576:0, a=0:0, b=8192:0, rows=1, columns=" + n);
    for (int i = 0; i < n; i++) {
      assertThat(at(TO, i)).isEqualTo(at(A, i) / at(B, i));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sqrt, -1, NaN",
    "sqrt, -0.0, -0.0",
    "sqrt, Infinity, Infinity",
    "exp, -Infinity, 0",
    "exp, Infinity, Infinity",
    "exp, 89, Infinity",
    "exp, -200, 0",
    "exp, -0.0, 1",
    "log, 0, -Infinity",
    "log, -0.0, -Infinity",
    "log, 1, 0",
    "log, -1, NaN",
    "log, Infinity, Infinity",
    "sigmoid, Infinity, 1",
    "sigmoid, -Infinity, 0",
    "sigmoid, 0, 0.5",
    "tanh, Infinity, 1",
    "tanh, -Infinity, -1",
    "tanh, -0.0, -0.0",
    "exp, NaN, NaN",
    "tanh, NaN, NaN"
  })
  void takesTheLimitsOfItsFunctions(String function, float x, float y) {
    floats(A, x);
    run(function + ".f32 to=24576:0, a=0:0, rows=1, columns=1");
    assertThat(bits(TO, 0)).isEqualTo(Float.floatToIntBits(y));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exp", "log", "sigmoid", "tanh"})
  void staysWithinTheStatedErrorOfItsFunctions(String function) {
    DoubleUnaryOperator exact =
        switch (function) {
          case "exp" -> StrictMath::exp;
          case "log" -> StrictMath::log;
          case "sigmoid" -> x -> 1 / (1 + StrictMath.exp(-x));
          default -> StrictMath::tanh;
        };
    Random random = new Random(9);
    int n = 2000;
    for (int i = 0; i < n; i++) {
      float x =
          function.equals("log")
              ? Float.intBitsToFloat(1 + random.nextInt(0x7F7FFFFF))
              : (float) (30 * random.nextGaussian() * random.nextFloat());
      floats(A + 4 * i, x);
    }
    run("%s.f32 to=24576:0, a=0:0, rows=1, columns=%d".formatted(function, n));
    for (int i = 0; i < n; i++) {
      double y = exact.applyAsDouble(at(A, i));
      double bound = VectorFunction.FUNCTION_ERROR * Math.abs(y) + TINY / 2.0;
      if (Math.abs(y) < Float.MAX_VALUE) {
        assertThat(Math.abs(at(TO, i) - y)).as("%s(%s)", function, at(A, i)).isLessThan(bound);
      }
    }
  }

  @Test
  void convertsFormatsToTheNearestAndTiesToEven() {
    floats(A, 1 + 0x1p-8f, 1 + 0x3p-8f, Float.MAX_VALUE, -0f, TINY, Float.NaN, -INF);
    run(
        "f32_to_bf16 to=8192:0, a=0:0, rows=1, columns=7\n"
            + "bf16_to_f32 to=24576:0, a=8192:0, rows=1, columns=7");
    float[] wanted = {1, 1 + 0x4p-8f, INF, -0f, 0, Float.NaN, -INF};
    for (int i = 0; i < wanted.length; i++) {
      assertThat(bits(TO, i)).isEqualTo(Float.floatToIntBits(wanted[i]));
    }
    int[] integers = {(1 << 24) + 1, (1 << 24) + 3, Integer.MIN_VALUE, -5};
    for (int i = 0; i < 4; i++) {
      machine.unifiedBuffer().writeInt(A + 4 * i, integers[i]);
    }
    run("s32_to_f32 to=24576:0, a=0:0, rows=1, columns=4");
    assertThat(new float[] {at(TO, 0), at(TO, 1), at(TO, 2), at(TO, 3)})
        .containsExactly(0x1p24f, 0x1p24f + 4, -0x1p31f, -5);
  }

  @Test
  void widensInt8AndRoundsToInt32() {
    byte[] small = {0, 1, -1, 127, -128};
    for (int i = 0; i < small.length; i++) {
      machine.unifiedBuffer().writeByte(A + i, small[i]);
    }
    run("s8_to_f32 to=24576:0, a=0:0:1, rows=1, columns=5");
    for (int i = 0; i < small.length; i++) {
      assertThat(at(TO, i)).isEqualTo(small[i]);
    }
    floats(A, 2.5f, 3.5f, -2.5f, -0.4f, 1e10f, -INF, Float.NaN, 16777216f);
    run("f32_to_s32 to=24576:0, a=0:0, rows=1, columns=8");
    int[] wanted = {2, 4, -2, 0, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 16777216};
    for (int i = 0; i < wanted.length; i++) {
      assertThat(machine.unifiedBuffer().readInt(TO + 4 * i)).isEqualTo(wanted[i]);
    }
  }

  @Test
  void quantisesToTheNearestWithinSevenBitsAndCountsWhatSaturates() {
    floats(A, 0.5f, 1.5f, -2.5f, 127.4f, 127.5f, -127.5f, -1e9f, INF, Float.NaN, 63f);
    run("quantize.f32 to=24576:0, a=0:0, rows=1, columns=10, value=1");
    int[] wanted = {0, 2, -2, 127, 127, -127, -127, 127, 0, 63};
    for (int i = 0; i < wanted.length; i++) {
      assertThat(machine.unifiedBuffer().memory().readByte(TO + i)).isEqualTo((byte) wanted[i]);
    }
    assertThat(last.saturations()).isEqualTo(5);
    floats(B, 0.5f);
    run("quantize.f32 to=24576:0, a=0:0, b=8192:0:0, rows=1, columns=10");
    assertThat(machine.unifiedBuffer().memory().readByte(TO + 9)).isEqualTo((byte) 126);
  }

  @Test
  void reducesColumnsRowAfterRow() {
    floats(A, 1, Float.NaN, 5, 1e8f, 1, 7, 5, 1, 1, 2, 4, -1e8f);
    run("column_sum.f32 to=24576:0, a=0:16, rows=3, columns=4");
    assertThat(new float[] {at(TO, 0), at(TO, 1), at(TO, 2), at(TO, 3)})
        .containsExactly(3, Float.NaN, 14, 0);
    run("column_max.f32 to=24576:0, index=32768:0, a=0:16, rows=3, columns=4");
    assertThat(new float[] {at(TO, 0), at(TO, 1), at(TO, 2), at(TO, 3)})
        .containsExactly(1, 7, 5, 1e8f);
    assertThat(new int[] {bits(INDEX, 0), bits(INDEX, 1), bits(INDEX, 2), bits(INDEX, 3)})
        .containsExactly(0, 1, 0, 0);
    run("column_min.f32 to=24576:0, index=32768:0, a=0:16, rows=3, columns=4");
    assertThat(new int[] {bits(INDEX, 0), bits(INDEX, 1), bits(INDEX, 2), bits(INDEX, 3)})
        .containsExactly(0, 2, 2, 2);
    for (int i = 0; i < 6; i++) {
      machine.unifiedBuffer().writeInt(A + 4 * i, 10 - 3 * i);
    }
    run("column_sum.s32 to=24576:0, a=0:12, rows=2, columns=3");
    assertThat(new int[] {bits(TO, 0), bits(TO, 1), bits(TO, 2)}).containsExactly(11, 5, -1);
    run("column_min.s32 to=24576:0, index=32768:0, a=0:12, rows=2, columns=3");
    assertThat(new int[] {bits(TO, 0), bits(INDEX, 0)}).containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource({"add, ', b=0:256', 1", "divide, ', b=0:256', 8", "sqrt, '', 8", "exp, '', 4"})
  void takesAnElementInEachLaneAsOftenAsItsHardwareCan(String function, String b, int pace) {
    run("%s.f32 to=24576:256, a=0:256%s, rows=4, columns=20".formatted(function, b));
    long first = last.cycles();
    run("%s.f32 to=24576:256, a=0:256%s, rows=14, columns=20".formatted(function, b));
    assertThat(last.cycles() - first).isEqualTo(10L * 3 * pace);
  }

  @Test
  void needsATreeAcrossLanesAlongRowsButNotDownColumns() {
    run("row_sum.f32 to=24576:4, a=0:64, rows=16, columns=16");
    long rows = last.cycles();
    run("column_sum.f32 to=24576:0, a=0:64, rows=16, columns=16");
    assertThat(rows - last.cycles()).isEqualTo(3); // log₂ of eight lanes
  }

  @ParameterizedTest
  @CsvSource({
    "24576:64, 0:64, 32", // along rows
    "24576:64, 0:0:0, 32",
    "24576:4:64, 0:4:64, 32", // down columns
    "24576:4:64, 0:0:64, 32",
    "24576:4:64, 0:64, 256", // a transpose
    "24576:128:8, 0:128:8, 256"
  })
  void takesNeighboursTogether(String to, String a, int cycles) {
    run("copy to=%s, a=%s, rows=16, columns=16".formatted(to, a));
    long once = last.cycles();
    run(
        "copy to=%s, a=%s, rows=16, columns=16\ncopy to=49152:64, a=40960:64, rows=16, columns=16"
            .formatted(to, a));
    long both = last.cycles();
    run("copy to=49152:64, a=40960:64, rows=16, columns=16");
    assertThat(both - last.cycles()).as("alone %d", once).isEqualTo(cycles);
  }
}
