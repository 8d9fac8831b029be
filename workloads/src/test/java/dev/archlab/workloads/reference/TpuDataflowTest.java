package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Window;
import dev.archlab.sim.Machine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kernels that are written for every dataflow, on arrays of each, and on one that is not square.
 */
final class TpuDataflowTest {

  @ParameterizedTest
  @ValueSource(strings = {"weight_stationary", "input_stationary", "output_stationary"})
  void convolves(String dataflow) {
    computes(dataflow, WindowCases.convolution());
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight_stationary", "input_stationary", "output_stationary"})
  void cutsConvolutionsOfManyChannels(String dataflow) {
    Window window = Window.square(3, 2, 1);
    Case large =
        Case.of(
            "convolution",
            on ->
                new Convolution(
                    on.floats(Domain.MODERATE, 2, 24, 5, 7),
                    on.floats(Domain.MODERATE, 140, 12, 3, 3),
                    window,
                    2,
                    on.result(2, 140, 3, 4)));
    computes(dataflow, List.of(large));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight_stationary", "input_stationary", "output_stationary"})
  void addsRowsByOneHotProducts(String dataflow) {
    computes(dataflow, Cases.scatterAdd());
  }

  private static void computes(String dataflow, List<Case> cases) {
    // A buffer in which the larger cases are cut into blocks.
    Machine machine =
        Machines.create(
            "tpu",
            List.of(
                "array.dataflow=" + dataflow,
                "array.rows=4",
                "array.cols=3",
                "accumulators.rows=48",
                "unified_buffer.size=8KiB"));
    CheckingDevice device = new CheckingDevice(new SimulatedDevice(machine, Kernels.load(), null));
    for (int i = 0; i < cases.size(); i++) {
      Operation operation = cases.get(i).operation().apply(new Placement(device, i));
      device.execute(operation);
      assertThat(device.check().failure()).as("%s", operation).isEmpty();
    }
  }
}
