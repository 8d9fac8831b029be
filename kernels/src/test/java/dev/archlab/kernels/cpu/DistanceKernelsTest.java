package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
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
    return CpuBench.ladder(SquaredDistances.class);
  }

  @Test
  void areALadderFromNaiveToBlocked() {
    assertThat(kernels().map(Kernel::name)).containsExactly("naive", "blocked");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureASinglePair(Kernel<?> kernel) {
    check(kernel, 1, 1, 1, new Random(1));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void measureRandomShapesWithinTheBound(Kernel<?> kernel) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      int queries = CpuBench.extent(random, 16);
      int points = CpuBench.extent(random, 40);
      int features = CpuBench.extent(random, 40);
      check(kernel, queries, points, features, random);
    }
  }

  /** The blocked kernel takes points in several blocks then, the last one with fewer. */
  @ParameterizedTest
  @MethodSource("kernels")
  void measureMorePointsThanABlockHolds(Kernel<?> kernel) {
    check(kernel, 3, 43, 211, new Random(2));
    check(kernel, 2, 6, 2053, new Random(3));
  }

  @Test
  void eachRungIsFasterThanTheOneBelow() {
    List<Long> cycles =
        kernels().map(kernel -> check(kernel, 16, 64, 64, new Random(4)).cycles()).toList();
    assertThat(cycles.get(1)).isLessThan(cycles.get(0));
  }

  private static CpuBench check(Kernel<?> kernel, int q, int p, int f, Random random) {
    float[] queries = CpuBench.uniform(random, q * f);
    float[] points = CpuBench.uniform(random, p * f);
    CpuBench bench = new CpuBench(kernel);
    Region distances = bench.output("distances", ElementType.F32, q, p);
    bench.execute(
        new SquaredDistances(
            bench.floats("queries", queries, q, f),
            bench.floats("points", points, p, f),
            distances));

    double[] result = bench.values(distances);
    for (int i = 0; i < q; i++) {
      for (int j = 0; j < p; j++) {
        double sum = 0;
        for (int k = 0; k < f; k++) {
          double difference = (double) queries[i * f + k] - points[j * f + k];
          sum += difference * difference;
        }
        // Each term has one rounded difference, which enters twice, and up to f rounded sums.
        assertThat(Math.abs(result[i * p + j] - sum))
            .as("%s %d × %d × %d: distances[%d,%d]", kernel.name(), q, p, f, i, j)
            .isLessThanOrEqualTo(CpuBench.gamma(f + 2) * sum);
      }
    }
    return bench;
  }
}
