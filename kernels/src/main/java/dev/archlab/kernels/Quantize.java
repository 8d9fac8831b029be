package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/**
 * x / scale in float32, rounded to the nearest integer, ties to even, and saturated to −127 … 127.
 * Open where the quotient is a NaN: machines differ.
 *
 * @param values dense, float32
 * @param scale float32, one element, greater than 0
 * @param result dense, int8, of the shape of {@code values}
 */
public record Quantize(Region values, Region scale, Region result) implements Operation {

  public Quantize {
    if (!values.shape().equals(result.shape())
        || scale.size() != 1
        || result.type() != ElementType.S8) {
      throw new IllegalArgumentException(
          "quantize of "
              + values.shape()
              + " by "
              + scale.shape()
              + " into "
              + result.type()
              + result.shape());
    }
  }

  @Override
  public String name() {
    return "quantize";
  }

  @Override
  public List<Region> inputs() {
    return List.of(values, scale);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** A quotient for each element. */
  @Override
  public long usefulOperations() {
    return values.size();
  }
}
