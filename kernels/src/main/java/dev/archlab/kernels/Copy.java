package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Writes a view as a dense tensor: transposes, slices, broadcasts. Reshaping moves nothing, so it
 * is {@link Region#reshaped} and no operation.
 *
 * @param from of any strides, of 32-bit elements
 * @param to dense, of the same shape and type
 */
public record Copy(Region from, Region to) implements Operation {

  public Copy {
    if (!from.shape().equals(to.shape()) || from.type() != to.type()) {
      throw new IllegalArgumentException(
          "copy of " + from.type() + from.shape() + " into " + to.type() + to.shape());
    }
  }

  @Override
  public String name() {
    return "copy";
  }

  @Override
  public List<Region> inputs() {
    return List.of(from);
  }

  @Override
  public List<Region> outputs() {
    return List.of(to);
  }

  /** Nothing is computed. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
