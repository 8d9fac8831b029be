package dev.archlab.kernels.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products of int8 and of bfloat16 through a device. */
class MatmulFormatsTest {

  private static final double UNIT_ROUNDOFF = 0x1p-24;

  private static final String[] DATAFLOWS = {
    "weight_stationary", "input_stationary", "output_stationary"
  };

  /** Buffers so small that operands must pass through in pieces, and arrays of odd shapes. */
  private static final String[][] MACHINES = {
    {},
    {"array.rows=3", "array.cols=5"},
    {"array.rows=1", "array.cols=1", "accumulators.rows=7"},
    {"unified_buffer.size=700B", "accumulators.rows=16", "weight_fifo.tiles=1"},
    {"array.rows=16", "array.cols=32", "unified_buffer.size=2KiB", "array.shadow_weights=false"},
  };

  private static SimulatedDevice device(String... overrides) {
    return new SimulatedDevice(Machines.create("tpu", List.of(overrides)), Kernels.load(), null);
  }

  private static SimulatedDevice device(String format, Random random) {
    List<String> overrides = new ArrayList<>(List.of(MACHINES[random.nextInt(MACHINES.length)]));
    overrides.add("array.format=" + format);
    overrides.add("array.dataflow=" + DATAFLOWS[random.nextInt(DATAFLOWS.length)]);
    return device(overrides.toArray(new String[0]));
  }

  private static Tensor int8(int[] values, int... shape) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Tensor.ofBytes(ElementType.S8, bytes, shape);
  }

  private static Tensor bfloat16(float[] values, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putShort((short) (Float.floatToRawIntBits(value) >> 16));
    }
    return Tensor.ofBytes(ElementType.BF16, bytes.array(), shape);
  }

  private static Tensor product(SimulatedDevice device, Tensor a, Tensor b, ElementType sums) {
    Region c = device.allocate("c", sums, a.extent(0), b.extent(1));
    device.execute(new Matmul(device.upload("a", a), device.upload("b", b), c));
    return device.download(c);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void multipliesInt8Exactly(int block) {
    for (int seed = 15 * block; seed < 15 * block + 15; seed++) {
      Random random = new Random(seed);
      int m = 1 + random.nextInt(40);
      int k = 1 + random.nextInt(70);
      int n = 1 + random.nextInt(40);
      int[] a = random.ints((long) m * k, -128, 128).toArray();
      int[] b = random.ints((long) k * n, -128, 128).toArray();
      int[] expected = new int[m * n];
      for (int i = 0; i < m * n; i++) {
        for (int l = 0; l < k; l++) {
          expected[i] += a[i / n * k + l] * b[l * n + i % n];
        }
      }

      Tensor c = product(device("int8", random), int8(a, m, k), int8(b, k, n), ElementType.S32);

      assertThat(c.bytes())
          .as("%d × %d × %d", m, k, n)
          .isEqualTo(Tensor.ofInts(expected, m, n).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight_stationary", "input_stationary", "output_stationary"})
  void sumsOfInt8WrapAround(String dataflow) {
    int k = 1 << 17;
    int[] values = new int[k];
    Arrays.fill(values, -128);

    Tensor c =
        product(
            device("array.format=int8", "array.dataflow=" + dataflow),
            int8(values, 1, k),
            int8(values, k, 1),
            ElementType.S32);

    assertThat(c.get(0)).isEqualTo(Integer.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void multipliesBfloat16WithinTheBoundOfItsSums(int block) {
    for (int seed = 15 * block; seed < 15 * block + 15; seed++) {
      Random random = new Random(seed);
      int m = 1 + random.nextInt(40);
      int k = 1 + random.nextInt(70);
      int n = 1 + random.nextInt(40);
      Tensor a = bfloat16(gaussians(random, m * k), m, k);
      Tensor b = bfloat16(gaussians(random, k * n), k, n);

      Tensor c = product(device("bfloat16", random), a, b, ElementType.F32);

      for (int i = 0; i < m * n; i++) {
        double sum = 0;
        double magnitude = 0;
        for (int l = 0; l < k; l++) {
          double product = a.get(i / n * k + l) * b.get(l * n + i % n);
          sum += product;
          magnitude += Math.abs(product);
        }
        double bound = k * UNIT_ROUNDOFF / (1 - k * UNIT_ROUNDOFF) * magnitude;
        assertThat(Math.abs(c.get(i) - sum)).isLessThanOrEqualTo(bound);
      }
    }
  }

  private static float[] gaussians(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight_stationary", "input_stationary", "output_stationary"})
  void bfloat16CarriesNanAndInfinities(String dataflow) {
    float inf = Float.POSITIVE_INFINITY;
    Tensor a = bfloat16(new float[] {1, 2, Float.NaN, 2, inf, 2, inf, -inf}, 4, 2);
    Tensor b = bfloat16(new float[] {1, 1}, 2, 1);

    Tensor c =
        product(
            device("array.format=bfloat16", "array.dataflow=" + dataflow), a, b, ElementType.F32);

    assertThat(c.toDoubles()).containsExactly(3, Double.NaN, inf, Double.NaN);
  }

  @Test
  void saysWhichFormatTheArrayMultiplies() {
    SimulatedDevice device = device("array.format=bfloat16");
    Tensor floats = Tensor.ofFloats(new float[4], 2, 2);

    assertThatThrownBy(() -> product(device, floats, floats, ElementType.F32))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "no kernel for matmul of a[2, 2], b[2, 2] on a 'tpu' machine: weight-stationary"
                + " multiplies bfloat16, which is array.format, and these operands are float32;"
                + " array.format=float32 fits");
  }

  @Test
  void distancesNeedAFloat32Array() {
    SimulatedDevice device = device("array.format=int8");
    Region points = device.upload("points", Tensor.ofFloats(new float[4], 2, 2));
    Region distances = device.allocate("d", ElementType.F32, 2, 2);

    assertThatThrownBy(() -> device.execute(new SquaredDistances(points, points, distances)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("array.format is int8; it must be float32");
  }
}
