package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VoteKernelTest {

  static Stream<Kernel<?>> kernels() {
    return CpuBench.ladder(Vote.class);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void countsLabelsAndElectsTheMostFrequent(Kernel<?> kernel) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      int points = 1 + random.nextInt(50);
      int classes = 1 + random.nextInt(6);
      int rows = 1 + random.nextInt(10);
      int k = 1 + random.nextInt(9);
      check(
          kernel,
          random.ints((long) rows * k, 0, points).toArray(),
          random.ints(points, 0, classes).toArray(),
          classes,
          k);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void electsTheSmallestOfEquallyFrequentLabels(Kernel<?> kernel) {
    check(kernel, new int[] {0, 1, 2, 3}, new int[] {2, 1, 1, 2}, 3, 4);
  }

  private static void check(Kernel<?> kernel, int[] neighbours, int[] labels, int classes, int k) {
    int rows = neighbours.length / k;
    CpuBench bench = new CpuBench(kernel);
    Region counts = bench.output("counts", ElementType.S32, rows, classes);
    Region winners = bench.output("winners", ElementType.S32, rows);
    bench.execute(
        new Vote(
            bench.ints("neighbours", neighbours, rows, k),
            bench.ints("labels", labels, labels.length),
            classes,
            counts,
            winners));

    int[] expected = new int[rows * classes];
    int[] elected = new int[rows];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < k; i++) {
        expected[row * classes + labels[neighbours[row * k + i]]]++;
      }
      for (int label = 0; label < classes; label++) {
        if (expected[row * classes + label] > expected[row * classes + elected[row]]) {
          elected[row] = label;
        }
      }
    }
    assertThat(bench.bytes(counts)).isEqualTo(Tensor.ofInts(expected, rows, classes).bytes());
    assertThat(bench.bytes(winners)).isEqualTo(Tensor.ofInts(elected, rows).bytes());
  }
}
