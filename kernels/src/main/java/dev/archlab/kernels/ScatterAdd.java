package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Row t of the result is the sum of the rows i whose index is t, and 0 where there is none.
 *
 * @param rows n × f, dense, float32
 * @param indices n, int32, each from 0 to t − 1
 * @param sums t × f, dense, float32
 */
public record ScatterAdd(Region rows, Region indices, Region sums) implements Operation {

  public ScatterAdd {
    if (rows.shape().size() != 2
        || sums.shape().size() != 2
        || !indices.shape().equals(rows.shape().subList(0, 1))
        || !sums.shape().get(1).equals(rows.shape().get(1))) {
      throw new IllegalArgumentException(
          "scatter-add of shapes "
              + rows.shape()
              + " and "
              + indices.shape()
              + " into "
              + sums.shape());
    }
  }

  public int count() {
    return rows.shape().get(0);
  }

  public int sumRows() {
    return sums.shape().get(0);
  }

  public int columns() {
    return rows.shape().get(1);
  }

  @Override
  public String name() {
    return "scatter-add";
  }

  @Override
  public List<Region> inputs() {
    return List.of(rows, indices);
  }

  @Override
  public List<Region> outputs() {
    return List.of(sums);
  }

  /** One addition for each element. */
  @Override
  public long usefulOperations() {
    return rows.size();
  }
}
