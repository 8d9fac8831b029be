package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * The k smallest values of each row, in rising order; equal values in the order of their columns.
 *
 * @param values rows × columns, float32
 * @param smallest rows × k, float32
 * @param columns rows × k, int32: where each stood
 */
public record TopK(Region values, Region smallest, Region columns) implements Operation {

  public TopK {
    if (values.shape().size() != 2
        || smallest.shape().size() != 2
        || !smallest.shape().equals(columns.shape())
        || !smallest.shape().get(0).equals(values.shape().get(0))
        || smallest.shape().get(1) > values.shape().get(1)) {
      throw new IllegalArgumentException(
          "top-k of shape "
              + values.shape()
              + " into "
              + smallest.shape()
              + " and "
              + columns.shape());
    }
  }

  public int rows() {
    return values.shape().get(0);
  }

  public int width() {
    return values.shape().get(1);
  }

  public int k() {
    return smallest.shape().get(1);
  }

  @Override
  public String name() {
    return "top-k";
  }

  @Override
  public List<Region> inputs() {
    return List.of(values);
  }

  @Override
  public List<Region> outputs() {
    return List.of(smallest, columns);
  }

  /** Comparisons are not counted as arithmetic. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
