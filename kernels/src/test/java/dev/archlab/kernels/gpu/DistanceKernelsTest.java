package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelBench;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DistanceKernelsTest {

  static Stream<Kernel<?>> kernels() {
    return KernelBench.ladder("gpu", SquaredDistances.class);
  }

  @Test
  void areALadderFromNaiveToRegisterTiles() {
    assertThat(kernels().map(Kernel::name)).containsExactly("naive", "shared", "register-tile");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureOneFeatureOfOnePair(Kernel<?> kernel) {
    check(kernel, 1, 1, 1, new Random(1));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureTwoFeatures(Kernel<?> kernel) {
    check(kernel, 1, 11, 2, new Random(1));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureAroundTheEdgesOfATile(Kernel<?> kernel) {
    check(kernel, 33, 65, 9, new Random(4));
    check(kernel, 64, 63, 8, new Random(5));
    check(kernel, 15, 16, 17, new Random(1));
    check(kernel, 16, 17, 15, new Random(2));
    check(kernel, 17, 15, 16, new Random(3));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureRandomShapesWithinTheBound(Kernel<?> kernel) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int queries = KernelBench.extent(random, 50);
      int points = KernelBench.extent(random, 80);
      int features = KernelBench.extent(random, 70);
      check(kernel, queries, points, features, random);
    }
  }

  @Test
  void eachRungIsFasterThanTheOneBelow() {
    List<Long> cycles =
        kernels()
            .map(kernel -> check(kernel, 48, 96, 64, new Random(4)).device().cycles())
            .toList();
    assertThat(cycles.get(1)).isLessThan(cycles.get(0));
    assertThat(cycles.get(2)).isLessThan(cycles.get(1));
  }

  /** Rounded once in the difference, once more when squared and once in each sum: γ(f + 2)·d². */
  private static KernelBench check(
      Kernel<?> kernel, int queries, int points, int features, Random random) {
    float[] q = KernelBench.uniform(random, queries * features);
    float[] p = KernelBench.uniform(random, points * features);
    KernelBench bench = new KernelBench(kernel);
    Region distances = bench.output("distances", ElementType.F32, queries, points);
    bench.execute(
        new SquaredDistances(
            bench.floats("queries", q, queries, features),
            bench.floats("points", p, points, features),
            distances));

    double[] result = bench.values(distances);
    for (int i = 0; i < queries; i++) {
      for (int j = 0; j < points; j++) {
        double sum = 0;
        for (int f = 0; f < features; f++) {
          double difference = (double) q[i * features + f] - p[j * features + f];
          sum += difference * difference;
        }
        double error = Math.abs(result[i * points + j] - sum);
        if (!(error <= KernelBench.gamma(features + 2) * sum)) {
          throw new AssertionError(
              "%s %d × %d × %d: distance [%d,%d] is %s instead of %s"
                  .formatted(
                      kernel.name(), queries, points, features, i, j, result[i * points + j], sum));
        }
      }
    }
    return bench;
  }
}
