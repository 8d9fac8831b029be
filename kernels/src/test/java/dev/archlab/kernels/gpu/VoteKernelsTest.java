package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelBench;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VoteKernelsTest {

  static Stream<Kernel<?>> kernels() {
    return KernelBench.ladder("gpu", Vote.class);
  }

  @Test
  void areALadderFromNaiveToWarps() {
    assertThat(kernels().map(Kernel::name)).containsExactly("naive", "warp");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void electTheOnlyLabel(Kernel<?> kernel) {
    check(kernel, new int[] {0}, new int[] {0}, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void electTheSmallestOfEquallyFrequentLabels(Kernel<?> kernel) {
    check(kernel, new int[] {0, 1, 2, 3}, new int[] {2, 1, 1, 2}, 3, 4);
    check(kernel, new int[] {0, 1}, new int[] {69, 37}, 70, 2);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void countLabelsAndElectTheMostFrequent(Kernel<?> kernel) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int points = KernelBench.extent(random, 50);
      int classes = KernelBench.extent(random, 80);
      int rows = KernelBench.extent(random, 70);
      int k = 1 + random.nextInt(12);
      check(
          kernel,
          random.ints((long) rows * k, 0, points).toArray(),
          random.ints(points, 0, classes).toArray(),
          classes,
          k);
    }
  }

  private static void check(Kernel<?> kernel, int[] neighbours, int[] labels, int classes, int k) {
    int rows = neighbours.length / k;
    int[] votes = new int[rows * classes];
    int[] elected = new int[rows];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < k; i++) {
        votes[row * classes + labels[neighbours[row * k + i]]]++;
      }
      for (int label = 0; label < classes; label++) {
        if (votes[row * classes + label] > votes[row * classes + elected[row]]) {
          elected[row] = label;
        }
      }
    }
    KernelBench bench = new KernelBench(kernel);
    Region counts = bench.output("counts", ElementType.S32, rows, classes);
    Region winners = bench.output("winners", ElementType.S32, rows);
    bench.execute(
        new Vote(
            bench.ints("neighbours", neighbours, rows, k),
            bench.ints("labels", labels, labels.length),
            classes,
            counts,
            winners));
    assertThat(bench.bytes(counts)).isEqualTo(Tensor.ofInts(votes, rows, classes).bytes());
    assertThat(bench.bytes(winners)).isEqualTo(Tensor.ofInts(elected, rows).bytes());
  }
}
