package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TopKKernelsTest {

  static Stream<Kernel<?>> kernels() {
    return CpuBench.ladder(TopK.class);
  }

  @Test
  void areALadderFromNaiveToInsertion() {
    assertThat(kernels().map(Kernel::name)).containsExactly("naive", "insertion");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void takeTheSmallestInRisingOrder(Kernel<?> kernel) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      int rows = 1 + random.nextInt(6);
      int width = CpuBench.extent(random, 60);
      int k = 1 + random.nextInt(width);
      check(kernel, CpuBench.uniform(random, rows * width), rows, width, k);
    }
  }

  /** Zeros of both signs are equal, too. */
  @ParameterizedTest
  @MethodSource("kernels")
  void keepEqualValuesInTheOrderOfTheirColumns(Kernel<?> kernel) {
    float[] choices = {-0.0f, 0.0f, 1, -1, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
    checkDraws(kernel, choices);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void putNansLastInTheOrderOfTheirColumns(Kernel<?> kernel) {
    float negativeNan = Float.intBitsToFloat(0xffc0_0001);
    float[] choices = {Float.NaN, negativeNan, 2, -2, Float.POSITIVE_INFINITY};
    checkDraws(kernel, choices);
  }

  private static void checkDraws(Kernel<?> kernel, float... choices) {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      int width = 1 + random.nextInt(20);
      float[] values = new float[3 * width];
      for (int i = 0; i < values.length; i++) {
        values[i] = choices[random.nextInt(choices.length)];
      }
      check(kernel, values, 3, width, 1 + random.nextInt(width));
    }
  }

  private static void check(Kernel<?> kernel, float[] values, int rows, int width, int k) {
    CpuBench bench = new CpuBench(kernel);
    Region smallest = bench.output("smallest", ElementType.F32, rows, k);
    Region columns = bench.output("columns", ElementType.S32, rows, k);
    bench.execute(new TopK(bench.floats("values", values, rows, width), smallest, columns));

    int[] expectedColumns = new int[rows * k];
    float[] expected = new float[rows * k];
    for (int row = 0; row < rows; row++) {
      int first = row * width;
      // Adding 0 makes both zeros one; Double.compare puts NaN last; sorting is stable.
      Comparator<Integer> order = Comparator.comparingDouble(column -> values[first + column] + 0d);
      List<Integer> sorted = IntStream.range(0, width).boxed().sorted(order).toList();
      for (int i = 0; i < k; i++) {
        expectedColumns[row * k + i] = sorted.get(i);
        expected[row * k + i] = values[first + sorted.get(i)];
      }
    }
    assertThat(bench.bytes(columns)).isEqualTo(Tensor.ofInts(expectedColumns, rows, k).bytes());
    assertThat(bench.bytes(smallest)).isEqualTo(Tensor.ofFloats(expected, rows, k).bytes());
  }
}
