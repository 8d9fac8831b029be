package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Stochastic gradient descent: w ← w − rate·g. All dense, float32, of one shape.
 *
 * @param weights read and written
 * @param rate learning rate
 */
public record SgdUpdate(Region weights, Region gradients, float rate) implements Operation {

  public SgdUpdate {
    requireShapes("sgd", weights, gradients);
  }

  static void requireShapes(String name, Region weights, Region... others) {
    for (Region other : others) {
      if (!other.shape().equals(weights.shape())) {
        throw new IllegalArgumentException(
            name + " of shapes " + weights.shape() + " and " + other.shape());
      }
    }
  }

  @Override
  public String name() {
    return "sgd";
  }

  @Override
  public List<Region> inputs() {
    return List.of(weights, gradients);
  }

  @Override
  public List<Region> outputs() {
    return List.of(weights);
  }

  /** A multiply-accumulate for each weight. */
  @Override
  public long usefulOperations() {
    return 2 * weights.size();
  }
}
