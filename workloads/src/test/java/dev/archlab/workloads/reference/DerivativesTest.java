package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gradients are the derivatives, by central differences in double precision. */
final class DerivativesTest {

  private static final double STEP = 1e-5;
  private static final double PARAMETER = 0.3;

  private final Random random = new Random(9);

  private static double value(ElementFunction function, double x, double y) {
    return ElementFunctions.of(function, PARAMETER, FunctionError.NONE, x, y, 0).value();
  }

  @ParameterizedTest
  @CsvSource({
    "SQRT, SQRT_GRADIENT",
    "RELU, RELU_GRADIENT",
    "LEAKY_RELU, LEAKY_RELU_GRADIENT",
    "ELU, ELU_GRADIENT",
    "SIGMOID, SIGMOID_GRADIENT",
    "TANH, TANH_GRADIENT"
  })
  void ofAnElementFunction(ElementFunction function, ElementFunction gradient) {
    for (int i = 0; i < 100; i++) {
      double magnitude = 0.1 + 3 * random.nextDouble(); // where each function is smooth
      double x = function == ElementFunction.SQRT || i % 2 == 0 ? magnitude : -magnitude;
      double upstream = random.nextDouble() - 0.5;
      double slope = (value(function, x + STEP, 0) - value(function, x - STEP, 0)) / (2 * STEP);
      assertThat(value(gradient, value(function, x, 0), upstream))
          .as("at %s", x)
          .isCloseTo(upstream * slope, within(1e-8));
    }
  }

  @Test
  void ofTheMeanCrossEntropyOfASoftmax() {
    int rows = 4;
    int classes = 5;
    float[] values = new float[rows * classes];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    ReferenceDevice device = new ReferenceDevice();
    Region labels = device.upload("labels", Tensor.ofInts(new int[] {4, 0, 2, 2}, rows));
    Region probabilities = softmax(device, values, rows, classes);
    Region gradient = device.allocate("gradient", ElementType.F32, rows, classes);
    device.execute(new CrossEntropyGradient(probabilities, labels, gradient));
    double[] slopes = device.peek(gradient).toDoubles();

    for (int i = 0; i < values.length; i++) {
      float[] more = values.clone();
      float[] less = values.clone();
      more[i] += 0x1p-12f;
      less[i] -= 0x1p-12f;
      double step = (double) more[i] - less[i];
      double difference =
          loss(device, more, labels, rows, classes) - loss(device, less, labels, rows, classes);
      assertThat(slopes[i]).isCloseTo(difference / step, within(1e-7));
    }
  }

  private static Region softmax(ReferenceDevice device, float[] values, int rows, int classes) {
    Region result = device.allocate("probabilities", ElementType.F32, rows, classes);
    device.execute(
        new Softmax(device.upload("values", Tensor.ofFloats(values, rows, classes)), result));
    return result;
  }

  private static double loss(
      ReferenceDevice device, float[] values, Region labels, int rows, int classes) {
    Region losses = device.allocate("losses", ElementType.F32, rows);
    device.execute(new CrossEntropy(softmax(device, values, rows, classes), labels, losses));
    double sum = 0;
    for (double loss : device.peek(losses).toDoubles()) {
      sum += loss;
    }
    return sum / rows;
  }
}
