package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * exp(x − max) / Σ exp(x − max) of each row; the largest element is subtracted so that nothing
 * overflows.
 *
 * @param values rows × columns, dense, float32
 * @param result the same shape, dense, float32
 */
public record Softmax(Region values, Region result) implements Operation {

  public Softmax {
    if (values.shape().size() != 2 || !result.shape().equals(values.shape())) {
      throw new IllegalArgumentException(
          "softmax of shape " + values.shape() + " into " + result.shape());
    }
  }

  public int rows() {
    return values.shape().get(0);
  }

  public int columns() {
    return values.shape().get(1);
  }

  @Override
  public String name() {
    return "softmax";
  }

  @Override
  public List<Region> inputs() {
    return List.of(values);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** A maximum, a difference, an exponential, a sum and a quotient for each element. */
  @Override
  public long usefulOperations() {
    return 5 * values.size();
  }
}
