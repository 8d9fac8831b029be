package dev.archlab.kernels.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Array cycles of whole products against closed forms. */
class DataflowTimingTest {

  /** How long the array is charged for a product, by cause; in a machine with ample buffers. */
  private static Map<String, Long> causes(int m, int k, int n, String... overrides) {
    List<String> all = new ArrayList<>(List.of(overrides));
    all.add("unified_buffer.size=1MiB");
    all.add("accumulators.rows=4096");
    SimulatedDevice device =
        new SimulatedDevice(
            Machines.create("tpu", all),
            new Kernels(
                List.of(
                    new WeightStationaryMatmul(),
                    new InputStationaryMatmul(),
                    new OutputStationaryMatmul())),
            null);
    Region c = device.allocate("c", ElementType.F32, m, n);
    Region a = device.upload("a", Tensor.ofFloats(new float[m * k], m, k));
    Region b = device.upload("b", Tensor.ofFloats(new float[k * n], k, n));
    device.execute(new Matmul(a, b, c));
    return device.account().primary().causes();
  }

  private static long multiplying(Map<String, Long> causes) {
    return causes.get("fill") + causes.get("mac") + causes.get("drain");
  }

  private static long tiles(int extent, int size) {
    return (extent + size - 1) / size;
  }

  @ParameterizedTest
  @CsvSource({"weight_stationary", "input_stationary", "output_stationary"})
  void inScaleSimsTimingTheArrayTakesTheClosedForm(String dataflow) {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      int r = 1 + random.nextInt(12);
      int c = 1 + random.nextInt(12);
      int m = 1 + random.nextInt(50);
      int k = 1 + random.nextInt(50);
      int n = 1 + random.nextInt(50);
      Map<String, Long> causes =
          causes(
              m,
              k,
              n,
              "array.timing=scalesim",
              "array.dataflow=" + dataflow,
              "array.rows=" + r,
              "array.cols=" + c);
      long expected =
          switch (dataflow) {
            case "output_stationary" -> tiles(m, r) * tiles(n, c) * (k + r + c - 2);
            case "weight_stationary" -> tiles(k, r) * tiles(n, c) * (m + 2 * r + c - 2);
            default -> tiles(k, r) * tiles(m, c) * (n + 2 * r + c - 2);
          };
      assertThat(multiplying(causes) + causes.get("stationary_load"))
          .as("%d × %d × %d on %d × %d", m, k, n, r, c)
          .isEqualTo(expected);
      assertThat(causes).containsEntry("shift_out", 0L);
    }
  }
}
