package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Changes the format: float32 to bfloat16, to the nearest, ties to even; bfloat16 to float32,
 * exactly; int32 to float32, to the nearest, ties to even.
 *
 * @param from dense
 * @param to dense, of the same shape
 */
public record Convert(Region from, Region to) implements Operation {

  public Convert {
    if (!from.shape().equals(to.shape())) {
      throw new IllegalArgumentException("convert of " + from.shape() + " into " + to.shape());
    }
  }

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public List<Region> inputs() {
    return List.of(from);
  }

  @Override
  public List<Region> outputs() {
    return List.of(to);
  }

  /** A change of format is not counted as arithmetic. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
