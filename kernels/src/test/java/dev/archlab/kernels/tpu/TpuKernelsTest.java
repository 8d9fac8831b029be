package dev.archlab.kernels.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kernel against a plain computation in double precision, over shapes and machines. */
class TpuKernelsTest {

  private static final double UNIT_ROUNDOFF = 0x1p-24;

  /** Arrays of other shapes, and buffers so small that operands must pass through in pieces. */
  private static final String[][] MACHINES = {
    {},
    {"array.rows=3", "array.cols=5"},
    {"array.rows=16", "array.cols=4", "array.fused=true"},
    {"array.rows=1", "array.cols=1", "accumulators.rows=7"},
    {"unified_buffer.size=1KiB", "accumulators.rows=16", "weight_fifo.tiles=1"},
    {"unified_buffer.size=2KiB", "accumulators.rows=5", "array.shadow_weights=false"},
    {"unified_buffer.size=700B", "accumulators.rows=3", "sequencer.queue=1"},
    {"array.rows=32", "array.cols=32", "vector.lanes=5", "dma.outstanding=1", "dma.request=32B"},
  };

  private static final String[] DATAFLOWS = {
    "weight_stationary", "input_stationary", "output_stationary"
  };

  private static SimulatedDevice device(Random random) {
    return device(MACHINES[random.nextInt(MACHINES.length)]);
  }

  /** Any of the machines with any dataflow and timing. */
  private static SimulatedDevice anyDataflow(Random random) {
    List<String> overrides = new ArrayList<>(List.of(MACHINES[random.nextInt(MACHINES.length)]));
    overrides.add("array.dataflow=" + DATAFLOWS[random.nextInt(DATAFLOWS.length)]);
    overrides.add("array.overlap_drain=" + random.nextBoolean());
    overrides.add("array.timing=" + (random.nextInt(3) == 0 ? "scalesim" : "causal"));
    return device(overrides.toArray(new String[0]));
  }

  private static SimulatedDevice device(String... overrides) {
    List<Kernel<?>> kernels =
        List.of(
            new WeightStationaryMatmul(),
            new InputStationaryMatmul(),
            new OutputStationaryMatmul(),
            new WeightStationaryDistances(),
            new InputStationaryDistances(),
            new OutputStationaryDistances(),
            new SelectionTopK(),
            new OneHotVote());
    return new SimulatedDevice(
        Machines.create("tpu", List.of(overrides)), new Kernels(kernels), null);
  }

  private static Tensor random(Random random, int... shape) {
    int size = IntStream.of(shape).reduce(1, (x, y) -> x * y);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Tensor.ofFloats(values, shape);
  }

  private static double gamma(int n) {
    return n * UNIT_ROUNDOFF / (1 - n * UNIT_ROUNDOFF);
  }

  private static void checkMatmul(SimulatedDevice device, Random random, int m, int k, int n) {
    Tensor a = random(random, m, k);
    Tensor b = random(random, k, n);
    Region c = device.allocate("c", ElementType.F32, m, n);
    device.execute(new Matmul(device.upload("a", a), device.upload("b", b), c));
    Tensor result = device.download(c);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        double magnitude = 0;
        for (int l = 0; l < k; l++) {
          double product = a.get(i * k + l) * b.get(l * n + j);
          sum += product;
          magnitude += Math.abs(product);
        }
        assertThat(Math.abs(result.get(i * n + j) - sum))
            .as("c[%d,%d] of %d × %d × %d", i, j, m, k, n)
            .isLessThanOrEqualTo(gamma(k) * magnitude);
      }
    }
    assertThat(device.counters().get("macs")).isEqualTo((long) m * k * n);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void multipliesMatricesOfAnyShape(int block) {
    for (int seed = 30 * block; seed < 30 * block + 30; seed++) {
      Random random = new Random(seed);
      checkMatmul(
          anyDataflow(random),
          random,
          1 + random.nextInt(40),
          1 + random.nextInt(70),
          1 + random.nextInt(40));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,200,1", "200,1,3", "2,3,300", "37,53,29", "64,64,64", "600,20,9"})
  void multipliesTheShapesAtTheEdges(int m, int k, int n) {
    Random random = new Random(7);
    checkMatmul(device(), random, m, k, n);
    for (String dataflow : DATAFLOWS) {
      checkMatmul(device("array.dataflow=" + dataflow), random, m, k, n);
      checkMatmul(
          device("unified_buffer.size=2KiB", "array.dataflow=" + dataflow), random, m, k, n);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void measuresDistances(int block) {
    for (int seed = 20 * block; seed < 20 * block + 20; seed++) {
      Random random = new Random(seed);
      SimulatedDevice device = anyDataflow(random);
      int queries = 1 + random.nextInt(30);
      int points = 1 + random.nextInt(40);
      int features = 1 + random.nextInt(70);
      Tensor q = random(random, queries, features);
      Tensor r = random(random, points, features);
      Region out = device.allocate("d", ElementType.F32, queries, points);
      device.execute(new SquaredDistances(device.upload("q", q), device.upload("r", r), out));
      Tensor result = device.download(out);
      for (int i = 0; i < queries; i++) {
        for (int j = 0; j < points; j++) {
          double distance = 0;
          double magnitude = 0;
          for (int f = 0; f < features; f++) {
            double x = q.get(i * features + f);
            double y = r.get(j * features + f);
            distance += (x - y) * (x - y);
            magnitude += x * x + 2 * Math.abs(x * y) + y * y;
          }
          assertThat(Math.abs(result.get(i * points + j) - distance))
              .as("seed %d, d[%d,%d]", seed, i, j)
              .isLessThanOrEqualTo(gamma(features + 3) * magnitude);
        }
      }
    }
  }

  private static void checkTopK(SimulatedDevice device, float[] values, int rows, int k) {
    int width = values.length / rows;
    Region smallest = device.allocate("smallest", ElementType.F32, rows, k);
    Region columns = device.allocate("columns", ElementType.S32, rows, k);
    Region from = device.upload("values", Tensor.ofFloats(values, rows, width));
    device.execute(new TopK(from, smallest, columns));
    Tensor values2 = device.download(smallest);
    Tensor columns2 = device.download(columns);
    for (int r = 0; r < rows; r++) {
      int row = r;
      List<Integer> sorted =
          IntStream.range(0, width)
              .boxed()
              .sorted((x, y) -> Float.compare(values[row * width + x], values[row * width + y]))
              .toList(); // stable
      for (int j = 0; j < k; j++) {
        assertThat((int) columns2.get(r * k + j)).isEqualTo(sorted.get(j));
        assertThat((float) values2.get(r * k + j)).isEqualTo(values[r * width + sorted.get(j)]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void selectsTheSmallestInOrderOfTheirColumns(int block) {
    for (int seed = 20 * block; seed < 20 * block + 20; seed++) {
      Random random = new Random(seed);
      int rows = 1 + random.nextInt(40);
      int width = 1 + random.nextInt(300);
      float[] values = new float[rows * width];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(20) == 0 ? Float.POSITIVE_INFINITY : random.nextInt(10);
      }
      checkTopK(device(random), values, rows, 1 + random.nextInt(Math.min(width, 9)));
    }
  }

  @Test
  void selectsFromRowsThatAreWiderThanTheUnifiedBuffer() {
    Random random = new Random(3);
    float[] values = new float[3 * 70_001];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(1000);
    }
    checkTopK(device(), values, 3, 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void votesForTheMostFrequentAndThenTheSmallestLabel(int block) {
    for (int seed = 20 * block; seed < 20 * block + 20; seed++) {
      Random random = new Random(seed);
      SimulatedDevice device = device(random);
      int rows = 1 + random.nextInt(100);
      int k = 1 + random.nextInt(9);
      int points = k + random.nextInt(400);
      int classes = 1 + random.nextInt(12);
      int[] neighbours = random.ints((long) rows * k, 0, points).toArray();
      int[] labels = random.ints(points, 0, classes).toArray();
      Region counts = device.allocate("counts", ElementType.S32, rows, classes);
      Region winners = device.allocate("winners", ElementType.S32, rows);
      device.execute(
          new Vote(
              device.upload("neighbours", Tensor.ofInts(neighbours, rows, k)),
              device.upload("labels", Tensor.ofInts(labels, points)),
              classes,
              counts,
              winners));
      Tensor votes = device.download(counts);
      Tensor winner = device.download(winners);
      for (int r = 0; r < rows; r++) {
        int[] expected = new int[classes];
        for (int j = 0; j < k; j++) {
          expected[labels[neighbours[r * k + j]]]++;
        }
        int best = 0;
        for (int c = 0; c < classes; c++) {
          assertThat((int) votes.get(r * classes + c)).as("seed %d", seed).isEqualTo(expected[c]);
          best = expected[c] > expected[best] ? c : best;
        }
        assertThat((int) winner.get(r)).isEqualTo(best);
      }
    }
  }

  @Test
  void loadsComputesAndStoresAtTheSameTime() {
    SimulatedDevice device = device();
    checkMatmul(device, new Random(1), 128, 128, 128);
    long macCycles = device.account().primary().causes().get("mac");

    assertThat(macCycles).isGreaterThanOrEqualTo(128 * 128 * 128 / 64);
    // Load, array and store one after the other would take at least
    long bytes =
        device.counters().get("dram_read_bytes") + device.counters().get("dram_write_bytes");
    long serial = macCycles + (long) (bytes / 25.6);
    assertThat(device.cycles()).isLessThan(serial);
    // and the array works in most of the cycles.
    assertThat(macCycles).isGreaterThan(device.cycles() * 8 / 10);
  }
}
