package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Quantize;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.Window;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results that can be worked out by hand. */
final class DefinitionsTest {

  private static final float NAN = Float.NaN;

  private final Device device = new ReferenceDevice();

  private Region floats(float[] values, int... shape) {
    return device.upload("operand", Tensor.ofFloats(values, shape));
  }

  private Region result(int... shape) {
    return device.allocate("result", ElementType.F32, shape);
  }

  private double[] execute(Operation operation) {
    device.execute(operation);
    return device.peek(operation.outputs().get(0)).toDoubles();
  }

  /** 1, 2, 3, … */
  private Region counting(int... shape) {
    float[] values = new float[IntStream.of(shape).reduce(1, Math::multiplyExact)];
    for (int i = 0; i < values.length; i++) {
      values[i] = i + 1;
    }
    return floats(values, shape);
  }

  @Test
  void softmaxSumsToOneAndIsNotMovedByAConstant() {
    Region values = floats(new float[] {1, 2, 4, 1001, 1002, 1004}, 2, 3);
    double[] p = execute(new Softmax(values, result(2, 3)));
    for (int i = 0; i < 3; i++) {
      assertThat(p[i + 3]).isEqualTo(p[i]);
    }
    assertThat(p[0] + p[1] + p[2]).isCloseTo(1, within(1e-15));
    assertThat(p[2] / p[0]).isCloseTo(Math.exp(3), within(1e-12));
  }

  @Test
  void convolvesWithoutTurningTheWeightsRound() {
    // | 1 2 3 |     | 1 10 |
    // | 4 5 6 |  ·  | 0 -1 |
    // | 7 8 9 |
    Region weights = floats(new float[] {1, 10, 0, -1}, 1, 1, 2, 2);
    Convolution plain =
        new Convolution(
            counting(1, 1, 3, 3), weights, Window.square(2, 1, 0), 1, result(1, 1, 2, 2));
    assertThat(execute(plain)).containsExactly(16, 26, 46, 56);
    Convolution padded =
        new Convolution(
            counting(1, 1, 3, 3), weights, Window.square(2, 2, 1), 1, result(1, 1, 2, 2));
    assertThat(execute(padded)).containsExactly(-1, -3, 40 - 7, 5 + 60 - 9);
    Window dilated = new Window(2, 2, 1, 1, 0, 0, 0, 0, 2, 2);
    Convolution spread =
        new Convolution(counting(1, 1, 3, 3), weights, dilated, 1, result(1, 1, 1, 1));
    assertThat(execute(spread)).containsExactly(1 + 30 - 9);
  }

  @Test
  void convolvesEachGroupWithItsOwnChannels() {
    // Four channels of one pixel: 1, 2 | 3, 4; two outputs for each of the two groups.
    Region weights = floats(new float[] {1, 0, 0, 1, 1, 1, 10, 1}, 4, 2, 1, 1);
    Convolution grouped =
        new Convolution(
            counting(1, 4, 1, 1), weights, Window.square(1, 1, 0), 2, result(1, 4, 1, 1));
    assertThat(execute(grouped)).containsExactly(1, 2, 7, 34);
  }

  @Test
  void poolsWhatLiesInsideTheImageOnly() {
    Region images = floats(new float[] {-1, -2, -3, -4, -5, -6, -7, -8, -9}, 1, 1, 3, 3);
    Window window = Window.square(2, 2, 1);
    assertThat(execute(new Pooling(Pooling.Function.MAXIMUM, images, window, result(1, 1, 2, 2))))
        .containsExactly(-1, -2, -4, -5);
    assertThat(execute(new Pooling(Pooling.Function.AVERAGE, images, window, result(1, 1, 2, 2))))
        .containsExactly(-1, -2.5, -5.5, -7);
  }

  @Test
  void reducesAlongTheMiddleAxis() {
    Region values = counting(2, 3, 2);
    assertThat(execute(new Reduction(Reduction.Function.SUM, values, 1, result(2, 2))))
        .containsExactly(9, 12, 27, 30);
    assertThat(execute(new Reduction(Reduction.Function.MEAN, values, 1, result(2, 2))))
        .containsExactly(3, 4, 9, 10);
  }

  @Test
  void findsTheFirstOfEqualExtremes() {
    Region values = floats(new float[] {2, 7, 7, -0f, 0, 0}, 2, 3);
    Region positions = device.allocate("positions", ElementType.S32, 2);
    assertThat(execute(new ArgReduction(true, values, 1, positions))).containsExactly(1, 0);
    assertThat(execute(new ArgReduction(false, values, 1, positions))).containsExactly(0, 0);
  }

  @Test
  void normalisesEachChannel() {
    BatchNormalization operation =
        new BatchNormalization(
            counting(1, 2, 2),
            floats(new float[] {1, 4}, 2),
            floats(new float[] {3, 8}, 2),
            floats(new float[] {2, 6}, 2),
            floats(new float[] {10, 20}, 2),
            1,
            result(1, 2, 2));
    assertThat(execute(operation)).containsExactly(10, 11, 18, 20);
  }

  @Test
  void takesAdamsFirstStepAgainstTheSignOfTheGradient() {
    float beta1 = 0.5f;
    float beta2 = 0.75f;
    AdamUpdate operation =
        new AdamUpdate(
            floats(new float[] {1, 1}, 2),
            floats(new float[2], 2),
            floats(new float[2], 2),
            floats(new float[] {4, -0.25f}, 2),
            floats(new float[] {beta1, beta2}, 2),
            0.125f,
            beta1,
            beta2,
            0);
    assertThat(execute(operation)).containsExactly(0.875, 1.125);
  }

  @Test
  void roundsToTheNearestAndTiesToEven() {
    Region scale = floats(new float[] {2}, 1);
    Region bytes = device.allocate("bytes", ElementType.S8, 6);
    Region values = floats(new float[] {1, 3, 5, -1, 1e9f, -300}, 6);
    assertThat(execute(new Quantize(values, scale, bytes))).containsExactly(0, 2, 2, 0, 127, -127);

    Float32Device narrow = new Float32Device(Formula.DEFINITION);
    float[] ties = {1 + 0x1p-8f, 1 + 0x3p-8f, 1 + 0x1.01p-8f, Float.MAX_VALUE};
    Region from = narrow.upload("from", Tensor.ofFloats(ties, 4));
    Convert convert = new Convert(from, narrow.allocate("to", ElementType.BF16, 4));
    assertThat(new ConvertReference().results(convert, Operands.of(convert, narrow::peek)).get(0))
        .containsExactly(1, 1 + 0x4p-8, 1 + 0x2p-8, Double.POSITIVE_INFINITY);
  }

  /** Runs on a machine that writes one and the same value everywhere. */
  private static Check checkOf(float written, ElementFunction function, float x) {
    Float32Device machine = new Float32Device(Formula.DEFINITION);
    Region operand = machine.upload("x", Tensor.ofFloats(new float[] {x}, 1));
    Region result = machine.allocate("result", ElementType.F32, 1);
    CheckingDevice checking =
        new CheckingDevice(
            machine, operation -> machine.memory.writeFloat(result.address(0), written));
    checking.execute(Elementwise.of(function, result, operand));
    return checking.check();
  }

  @Test
  void leavesOpenWhatTheLargerOfANumberAndNoNumberIs() {
    assertThat(checkOf(NAN, ElementFunction.RELU, NAN).passed()).isTrue();
    assertThat(checkOf(0, ElementFunction.RELU, NAN).passed()).isTrue();
    assertThat(checkOf(NAN, ElementFunction.RELU, 1).passed()).isFalse();
    assertThat(checkOf(NAN, ElementFunction.SQRT, NAN).passed()).isTrue();
    assertThat(checkOf(0, ElementFunction.SQRT, NAN).passed()).isFalse();
  }

  @Test
  void leavesOpenTheRowThatDoesNotExist() {
    Region indices = device.upload("indices", Tensor.ofInts(new int[] {1, 2, -1}, 3));
    Gather gather = new Gather(counting(2, 1), indices, result(3, 1));
    Operands operands = Operands.of(gather, device::peek);
    Bounded[] rows = new GatherReference().evaluate(gather, operands, FunctionError.NONE).get(0);
    assertThat(rows[0]).isEqualTo(Bounded.exact(2));
    assertThat(rows[1]).isEqualTo(Bounded.open());
    assertThat(rows[2]).isEqualTo(Bounded.open());
  }
}
