package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MatmulKernelsTest {

  static Stream<Kernel<?>> kernels() {
    return CpuBench.ladder(Matmul.class);
  }

  @Test
  void areALadderFromNaiveToBlocked() {
    assertThat(kernels().map(Kernel::name))
        .containsExactly("naive", "interchanged", "packed", "blocked");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyOneByOne(Kernel<?> kernel) {
    check(kernel, 1, 1, 1, new Random(1));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyRandomShapesWithinTheBound(Kernel<?> kernel) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      int m = CpuBench.extent(random, 24);
      int k = CpuBench.extent(random, 48);
      int n = CpuBench.extent(random, 40);
      check(kernel, m, k, n, random);
    }
  }

  /** The blocked kernel takes B in several blocks then, the last one with fewer columns. */
  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyAlongARowLongerThanABlock(Kernel<?> kernel) {
    check(kernel, 5, 211, 46, new Random(2));
    check(kernel, 2, 1031, 11, new Random(3));
  }

  static Stream<Kernel<?>> kernelsOfDenseOperands() {
    return kernels().filter(kernel -> kernel instanceof MatmulKernel);
  }

  @ParameterizedTest
  @MethodSource("kernelsOfDenseOperands")
  void refuseRowsWithGaps(Kernel<?> kernel) {
    CpuBench bench = new CpuBench(kernel);
    Region a = bench.floats("a", new float[4], 2, 2);
    Region wide = new Region("b", a.base(), ElementType.F32, List.of(2, 1), List.of(8L, 4L));
    Region c = bench.output("c", ElementType.F32, 2, 1);
    assertThatThrownBy(() -> bench.execute(new Matmul(a, wide, c)))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void eachRungIsFasterThanTheOneBelow() {
    List<Long> cycles =
        kernels().map(kernel -> check(kernel, 64, 64, 64, new Random(4)).cycles()).toList();
    assertThat(cycles.get(1)).isLessThan(cycles.get(0));
    assertThat(cycles.get(2)).isLessThan(cycles.get(1));
    assertThat(cycles.get(3)).isLessThan(cycles.get(2));
  }

  private static CpuBench check(Kernel<?> kernel, int m, int k, int n, Random random) {
    float[] a = CpuBench.uniform(random, m * k);
    float[] b = CpuBench.uniform(random, k * n);
    CpuBench bench = new CpuBench(kernel);
    Region c = bench.output("c", ElementType.F32, m, n);
    bench.execute(new Matmul(bench.floats("a", a, m, k), bench.floats("b", b, k, n), c));

    double[] result = bench.values(c);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        double magnitudes = 0;
        for (int p = 0; p < k; p++) {
          double term = (double) a[i * k + p] * b[p * n + j];
          sum += term;
          magnitudes += Math.abs(term);
        }
        assertThat(Math.abs(result[i * n + j] - sum))
            .as("%s %d × %d × %d: c[%d,%d]", kernel.name(), m, k, n, i, j)
            .isLessThanOrEqualTo(CpuBench.gamma(k) * magnitudes);
      }
    }
    return bench;
  }
}
