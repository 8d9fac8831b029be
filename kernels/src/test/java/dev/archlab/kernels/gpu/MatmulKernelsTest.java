package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelBench;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatmulKernelsTest {

  /** Those for float32. */
  static Stream<Kernel<?>> kernels() {
    return KernelBench.ladder("gpu", Matmul.class).filter(kernel -> !kernel.name().equals("dot"));
  }

  @Test
  void areALadderFromNaiveToRegisterTiles() {
    assertThat(kernels().map(Kernel::name))
        .containsExactly("naive", "coalesced", "shared", "register-tile");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyOneByOne(Kernel<?> kernel) {
    check(kernel, 1, 1, 1, new Random(1));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyWithOneLongAxis(Kernel<?> kernel) {
    check(kernel, 257, 1, 1, new Random(1));
    check(kernel, 1, 257, 1, new Random(2));
    check(kernel, 1, 1, 257, new Random(3));
  }

  /** Just below, at and just above a tile, on each axis. */
  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyAroundTheEdgesOfATile(Kernel<?> kernel) {
    check(kernel, 63, 64, 65, new Random(1));
    check(kernel, 64, 65, 63, new Random(2));
    check(kernel, 65, 63, 64, new Random(3));
    check(kernel, 129, 15, 97, new Random(4));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplyRandomShapesWithinTheBound(Kernel<?> kernel) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int m = KernelBench.extent(random, 90);
      int k = KernelBench.extent(random, 60);
      int n = KernelBench.extent(random, 90);
      check(kernel, m, k, n, random);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void sumOverRisingKWithOneFusedMultiplyAddForEachTerm(Kernel<?> kernel) {
    int m = 33;
    int k = 41;
    int n = 70;
    Random random = new Random(5);
    float[] a = KernelBench.uniform(random, m * k);
    float[] b = KernelBench.uniform(random, k * n);
    float[] expected = new float[m * n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int p = 0; p < k; p++) {
          expected[i * n + j] = Math.fma(a[i * k + p], b[p * n + j], expected[i * n + j]);
        }
      }
    }
    KernelBench bench = new KernelBench(kernel);
    Region c = bench.output("c", ElementType.F32, m, n);
    bench.execute(new Matmul(bench.floats("a", a, m, k), bench.floats("b", b, k, n), c));
    assertThat(bench.bytes(c)).isEqualTo(Tensor.ofFloats(expected, m, n).bytes());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void refuseAResultWithGaps(Kernel<?> kernel) {
    KernelBench bench = new KernelBench(kernel);
    Region a = bench.floats("a", new float[4], 2, 2);
    Region c = bench.output("c", ElementType.F32, 2, 2);
    Region gaps = new Region("gaps", c.base(), ElementType.F32, List.of(2, 1), List.of(8L, 4L));
    Region turned = new Region("turned", c.base(), ElementType.F32, List.of(2, 2), List.of(4L, 8L));
    assertThatThrownBy(() -> bench.execute(new Matmul(a, a.slice(1, 0, 1), gaps)))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> bench.execute(new Matmul(a, a, turned)))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void eachRungIsFasterThanTheOneBelow() {
    List<Long> cycles =
        kernels()
            .map(kernel -> check(kernel, 64, 64, 64, new Random(4)).device().cycles())
            .toList();
    assertThat(cycles.get(1)).isLessThan(cycles.get(0));
    assertThat(cycles.get(2)).isLessThan(cycles.get(1));
    assertThat(cycles.get(3)).isLessThan(cycles.get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "sm.shared_memory=8KiB, register-tile", // with smaller squares
    "sm.shared_memory=2KiB, shared",
    "sm.shared_memory=1KiB, coalesced",
    "sm.registers=16384, register-tile",
    "sm.max_threads=256, register-tile",
  })
  void fallDownTheLadderToOneOfWhichACtaFits(String setting, String kernel) {
    SimulatedDevice device = device(setting, null);
    executeOn(device, 70);
    assertThat(device.kernelsUsed()).containsValue(kernel).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sm.max_threads=32", "sm.registers=100"})
  void refuseAMachineThatHoldsNoCta(String setting) {
    assertThatThrownBy(() -> executeOn(device(setting, null), 5))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("for one CTA, but an SM has");
  }

  /** Cycles of DRAM latency grow with the clock, and nothing else changes. */
  @Test
  void needNoFewerCyclesAtAFasterClock() {
    List<Long> cycles = new ArrayList<>();
    for (String clock : List.of("250MHz", "500MHz", "1GHz", "2GHz", "4GHz")) {
      SimulatedDevice device = device("clock=" + clock, "shared");
      executeOn(device, 64);
      cycles.add(device.cycles());
    }
    assertThat(cycles).isSorted();
  }

  private static SimulatedDevice device(String setting, @Nullable String kernel) {
    return new SimulatedDevice(Machines.create("gpu", List.of(setting)), Kernels.load(), kernel);
  }

  private static void executeOn(SimulatedDevice device, int n) {
    Tensor ones = Tensor.ofFloats(new float[n * n], n, n);
    device.execute(
        new Matmul(device.upload("a", ones), device.upload("b", ones), device.upload("c", ones)));
  }

  private static KernelBench check(Kernel<?> kernel, int m, int k, int n, Random random) {
    float[] a = KernelBench.uniform(random, m * k);
    float[] b = KernelBench.uniform(random, k * n);
    KernelBench bench = new KernelBench(kernel);
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
        double error = Math.abs(result[i * n + j] - sum);
        if (!(error <= KernelBench.gamma(k) * magnitudes)) {
          throw new AssertionError(
              "%s %d × %d × %d: c[%d,%d] is %s instead of %s"
                  .formatted(kernel.name(), m, k, n, i, j, result[i * n + j], sum));
        }
      }
    }
    return bench;
  }
}
