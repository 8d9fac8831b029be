package dev.archlab.workloads.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Tensor;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gradients that back propagation finds, against differences of the loss itself. */
final class GradientTest {

  /** So small that no ReLU of this net changes its side. */
  private static final double STEP = 0x1p-12;

  private static final TrainedNet NET = TrainedNet.of("apartment");

  private static Map<String, Object> train(Activation activation, TrainedNet net) {
    Training training = new Training(activation, "sgd", 1e-3f, 8, 1, false);
    return new RegressionTraining(net, training).run(new ReferenceDevice()).results();
  }

  private static double loss(Activation activation, int layer, int index, double shift) {
    List<Tensor> weights = new ArrayList<>(NET.weights());
    Tensor old = weights.get(layer);
    float[] values = new float[(int) old.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (old.get(i) + (i == index ? shift : 0));
    }
    weights.set(layer, Tensor.ofFloats(values, old.extent(0), old.extent(1)));
    TrainedNet shifted =
        new TrainedNet(
            NET.name(),
            NET.scale(),
            weights,
            NET.biases(),
            NET.inputs(),
            NET.labels(),
            NET.targets(),
            0);
    Map<?, ?> losses = (Map<?, ?>) train(activation, shifted).get("mse_by_step");
    return ((Number) losses.get("0")).doubleValue();
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void agreeWithFiniteDifferences(Activation activation) {
    Map<?, ?> gradients = (Map<?, ?>) train(activation, NET).get("first_gradients");
    for (int layer = 0; layer < 2; layer++) {
      List<?> found = (List<?>) gradients.get("dw" + (layer + 1));
      for (int i = 0; i < found.size(); i++) {
        double weight = NET.weights().get(layer).get(i);
        // Weights are rounded to float32, so the difference is not exactly twice the step.
        double difference = (float) (weight + STEP) - (double) (float) (weight - STEP);
        double slope =
            (loss(activation, layer, i, STEP) - loss(activation, layer, i, -STEP)) / difference;
        assertThat(((Number) found.get(i)).doubleValue()).isBetween(slope - 1e-4, slope + 1e-4);
      }
    }
  }
}
