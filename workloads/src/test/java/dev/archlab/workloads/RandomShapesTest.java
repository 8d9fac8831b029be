package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.workloads.models.MatmulWorkload;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RandomShapesTest {

  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
  private static final Kernels KERNELS = Kernels.load();

  record Shape(int m, int k, int n, long seed) {}

  /** 1 × 1 × 1, vectors, primes, and up to 48 in each direction. */
  static Stream<Shape> shapes() {
    Random random = new Random(2024);
    Stream<Shape> corners =
        Stream.of(
            new Shape(1, 1, 1, 1),
            new Shape(1, 53, 1, 2),
            new Shape(53, 1, 1, 3),
            new Shape(1, 1, 53, 4),
            new Shape(37, 53, 29, 5));
    Stream<Shape> primes =
        IntStream.range(0, 45)
            .mapToObj(i -> new Shape(prime(random), prime(random), prime(random), 100 + i));
    Stream<Shape> any =
        IntStream.range(0, 150)
            .mapToObj(
                i ->
                    new Shape(
                        1 + random.nextInt(48),
                        1 + random.nextInt(48),
                        1 + random.nextInt(48),
                        200 + i));
    return Stream.concat(corners, Stream.concat(primes, any));
  }

  private static int prime(Random random) {
    return PRIMES[random.nextInt(PRIMES.length)];
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void multipliesWithinTheBoundOnEveryMachine(Shape shape) {
    MatmulWorkload matmul = new MatmulWorkload();
    Map<String, String> sizes =
        Map.of("m", "" + shape.m(), "k", "" + shape.k(), "n", "" + shape.n());
    Experiment experiment = new Experiment(matmul, Parameters.of(matmul, sizes), shape.seed());
    for (String machine : List.of("cpu", "gpu", "tpu")) {
      RunResult result =
          experiment.run(Machines.create(machine, List.of()), KERNELS, new Experiment.Settings());
      assertThat(result.check().failure()).as(machine).isEmpty();
      long macs = (long) shape.m() * shape.k() * shape.n();
      assertThat(result.operations()).isEqualTo(2 * macs);
      assertThat(result.cycles() * result.limits().peakMacsPerCycle())
          .as("%s does no more than it can", machine)
          .isGreaterThanOrEqualTo(macs);
    }
  }
}
