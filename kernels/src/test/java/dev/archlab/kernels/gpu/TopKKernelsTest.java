package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelBench;
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
    return KernelBench.ladder("gpu", TopK.class);
  }

  @Test
  void areALadderFromNaiveToWarps() {
    assertThat(kernels().map(Kernel::name)).containsExactly("naive", "warp");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void takeTheOnlyValue(Kernel<?> kernel) {
    check(kernel, new float[] {3}, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void sortARowWhenKIsItsWidth(Kernel<?> kernel) {
    check(kernel, KernelBench.uniform(new Random(1), 3 * 71), 71, 71);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void takeEqualValuesInTheOrderOfTheirColumns(Kernel<?> kernel) {
    check(kernel, new float[2 * 40], 40, 35);
    float[] zeros = new float[50];
    for (int i = 0; i < zeros.length; i += 3) {
      zeros[i] = -0.0f;
    }
    check(kernel, zeros, 50, 20);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void takeInfinitiesAsValuesAndNaNsAsInfinity(Kernel<?> kernel) {
    float inf = Float.POSITIVE_INFINITY;
    float[] row = {inf, Float.NaN, 2, -inf, Float.MAX_VALUE, inf, -inf, Float.NaN};
    check(kernel, row, 8, 8);
  }

  /** Few different values, so that ties are many. */
  @ParameterizedTest
  @MethodSource("kernels")
  void takeTheSmallestOfRandomRows(Kernel<?> kernel) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int rows = KernelBench.extent(random, 70);
      int width = KernelBench.extent(random, 150);
      int k = 1 + random.nextInt(Math.min(width, 12));
      float[] values = new float[rows * width];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(40) - 20;
      }
      check(kernel, values, width, k);
    }
  }

  @Test
  void aWarpForEachRowIsFasterThanAThread() {
    float[] values = KernelBench.uniform(new Random(1), 16 * 200);
    List<Long> cycles =
        kernels().map(kernel -> check(kernel, values, 200, 5).device().cycles()).toList();
    assertThat(cycles.get(1)).isLessThan(cycles.get(0));
  }

  private static KernelBench check(Kernel<?> kernel, float[] values, int width, int k) {
    int rows = values.length / width;
    float[] smallest = new float[rows * k];
    int[] columns = new int[rows * k];
    for (int row = 0; row < rows; row++) {
      int start = row * width;
      int[] sorted =
          IntStream.range(0, width)
              .boxed()
              .sorted(Comparator.comparingDouble(column -> rank(values[start + column])))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < k; i++) {
        columns[row * k + i] = sorted[i];
        smallest[row * k + i] = values[start + sorted[i]];
      }
    }
    KernelBench bench = new KernelBench(kernel);
    Region outValues = bench.output("smallest", ElementType.F32, rows, k);
    Region outColumns = bench.output("columns", ElementType.S32, rows, k);
    bench.execute(new TopK(bench.floats("values", values, rows, width), outValues, outColumns));
    assertThat(bench.bytes(outColumns)).isEqualTo(Tensor.ofInts(columns, rows, k).bytes());
    assertThat(bench.bytes(outValues)).isEqualTo(Tensor.ofFloats(smallest, rows, k).bytes());
    return bench;
  }

  /** Both zeros are one value, as in a float comparison; a NaN is infinity. */
  private static double rank(float value) {
    return Float.isNaN(value) ? Double.POSITIVE_INFINITY : value + 0.0;
  }
}
