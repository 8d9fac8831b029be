package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Softmax;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The TPU's vector kernels cut tensors into blocks: any number of them, whole and partial. */
final class TpuBlocksTest {

  private static final Kernels KERNELS = Kernels.load();

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    Stream.of(
            ElementFunction.ADD,
            ElementFunction.RELU_GRADIENT,
            ElementFunction.ELU,
            ElementFunction.SELECT)
        .forEach(function -> cases.addAll(ElementwiseCases.of(function)));
    for (Reduction.Function function : Reduction.Function.values()) {
      cases.addAll(Cases.reduction(function));
    }
    cases.addAll(Cases.argReduction(true));
    cases.addAll(Cases.argReduction(false));
    cases.addAll(Cases.softmax());
    cases.addAll(Cases.crossEntropy());
    cases.addAll(Cases.crossEntropyGradient());
    cases.addAll(Cases.copy());
    cases.addAll(Cases.convert());
    cases.addAll(Cases.quantize());
    cases.addAll(Cases.momentum());
    cases.addAll(Cases.adam());
    return cases;
  }

  private static CheckingDevice device(String... overrides) {
    return new CheckingDevice(
        new SimulatedDevice(Machines.create("tpu", List.of(overrides)), KERNELS, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unified_buffer.size=256B sequencer.queue=1",
        "unified_buffer.size=1KiB vector.lanes=3 dma.request=32B",
        "unified_buffer.size=5000B vector.lanes=64 dma.outstanding=1"
      })
  void passThroughABufferThatHoldsFewElements(String overrides) {
    CheckingDevice device = device(overrides.split(" "));
    List<Case> cases = cases();
    int computed = 0;
    for (int seed = 0; seed < cases.size(); seed++) {
      var operation = cases.get(seed).operation().apply(new Placement(device, seed));
      try {
        device.execute(operation);
        computed++;
      } catch (UsageException e) {
        assertThat(e).hasMessageContaining("needs unified_buffer.size of at least");
      }
      assertThat(device.check().failure()).as("%s", operation).isEmpty();
    }
    assertThat(computed).isGreaterThan(cases.size() * 9 / 10);
  }

  @Test
  void followEachOtherInTwoPlaces() {
    CheckingDevice device = device();
    Placement on = new Placement(device, 1);
    int[] shape = {3, 130, 77};
    var x = on.floats(Domain.MODERATE, shape);
    var bias = on.floats(Domain.MODERATE, 77);
    var scale = on.floats(Domain.MODERATE, 130, 1);
    device.execute(Elementwise.of(ElementFunction.ADD, on.result(shape), x, bias));
    device.execute(Elementwise.of(ElementFunction.MULTIPLY, on.result(shape), x, scale));
    device.execute(Elementwise.of(ElementFunction.MAXIMUM, x, x, x));
    for (int axis = 0; axis < 3; axis++) {
      int[] rest = {shape[axis == 0 ? 1 : 0], shape[axis == 2 ? 1 : 2]};
      device.execute(new Reduction(Reduction.Function.SUM, x, axis, on.result(rest)));
      device.execute(new Reduction(Reduction.Function.MINIMUM, x, axis, on.result(rest)));
      device.execute(new ArgReduction(true, x, axis, on.result(ElementType.S32, rest)));
    }
    device.execute(new Copy(x.permuted(2, 0, 1), on.result(77, 3, 130)));
    device.execute(new Copy(x.slice(1, 3, 120).transposed(), on.result(3, 77, 120)));
    var row = on.floats(Domain.MODERATE, 9001);
    device.execute(new Reduction(Reduction.Function.MEAN, row, 0, on.result()));
    device.execute(new ArgReduction(false, row, 0, on.result(ElementType.S32)));
    device.execute(new Softmax(x.reshaped(390, 77), on.result(390, 77)));
    assertThat(device.check().failure()).isEmpty();
  }
}
