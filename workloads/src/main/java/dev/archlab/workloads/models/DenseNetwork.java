package dev.archlab.workloads.models;

import dev.archlab.kernels.Convert;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * A net of dense layers, z = x·W + b, with an activation behind each but the last one. With
 * bfloat16 the operands of every product are rounded to it, and all else stays float32.
 */
final class DenseNetwork {

  private final Workspace space;
  private final Activation activation;
  private final boolean bfloat16;
  private final List<Region> weights;
  private final List<Region> biases;
  private final List<Region> inputs = new ArrayList<>();
  private final List<Region> parameters = new ArrayList<>();
  private final List<Region> gradients = new ArrayList<>();

  /**
   * @param weights of each layer, inputs × neurons
   * @param biases of each layer, neurons
   */
  DenseNetwork(
      Workspace space,
      Activation activation,
      boolean bfloat16,
      List<Region> weights,
      List<Region> biases) {
    this.space = space;
    this.activation = activation;
    this.bfloat16 = bfloat16;
    this.weights = List.copyOf(weights);
    this.biases = List.copyOf(biases);
    for (int layer = 1; layer <= weights.size(); layer++) {
      parameters.add(weights.get(layer - 1));
      parameters.add(biases.get(layer - 1));
      gradients.add(space.region("dw" + layer, shape(weights.get(layer - 1))));
      gradients.add(space.region("db" + layer, shape(biases.get(layer - 1))));
    }
  }

  /**
   * The outputs, before any softmax; what the layers gave is kept for {@link #backward}.
   *
   * @param name of the regions: batches of another size need another one
   * @param x rows × features
   * @return rows × neurons of the last layer
   */
  Region forward(String name, Region x) {
    inputs.clear();
    Region activity = x;
    for (int layer = 1; layer <= weights.size(); layer++) {
      inputs.add(activity);
      String z = name + "z" + layer;
      Region product =
          space.matmul(
              z,
              operand(name + "x" + layer, activity),
              operand("w" + layer, weights.get(layer - 1)));
      Region sum = space.apply(ElementFunction.ADD, z, product, biases.get(layer - 1));
      activity =
          layer == weights.size()
              ? sum
              : space.apply(activation.function(), activation.parameter(), name + "a" + layer, sum);
    }
    return activity;
  }

  /**
   * The gradients of all parameters, for what {@link #forward} was last given.
   *
   * @param name of the regions
   * @param outputGradient with respect to the outputs, of their shape
   */
  void backward(String name, Region outputGradient) {
    Region gradient = outputGradient;
    for (int layer = weights.size(); layer >= 1; layer--) {
      Region x = operand(name + "x" + layer, inputs.get(layer - 1));
      Region dz = operand(name + "g" + layer, gradient);
      space.matmul("dw" + layer, x.transposed(), dz);
      space.reduce(Reduction.Function.SUM, "db" + layer, gradient, 0);
      if (layer > 1) {
        Region w = operand("w" + layer, weights.get(layer - 1));
        Region back = space.matmul(name + "da" + (layer - 1), dz, w.transposed());
        gradient =
            space.apply(
                activation.gradient(),
                activation.parameter(),
                name + "dz" + (layer - 1),
                inputs.get(layer - 1),
                back);
      }
    }
  }

  /** Weights and biases, layer by layer. */
  List<Region> parameters() {
    return parameters;
  }

  /** One for each of {@link #parameters}. */
  List<Region> gradients() {
    return gradients;
  }

  private Region operand(String name, Region values) {
    if (!bfloat16) {
      return values;
    }
    Region rounded = space.region(name + "_bf16", ElementType.BF16, shape(values));
    space.device().execute(new Convert(values, rounded));
    return rounded;
  }

  private static int[] shape(Region region) {
    return region.shape().stream().mapToInt(Integer::intValue).toArray();
  }
}
