package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Row i of the result is row {@code indices[i]} of the table.
 *
 * @param table t × f, dense, of 32-bit elements
 * @param indices n, int32, each from 0 to t − 1
 * @param rows n × f, dense, of the table's type
 */
public record Gather(Region table, Region indices, Region rows) implements Operation {

  public Gather {
    if (table.shape().size() != 2
        || indices.shape().size() != 1
        || rows.type() != table.type()
        || !rows.shape().equals(List.of(indices.shape().get(0), table.shape().get(1)))) {
      throw new IllegalArgumentException(
          "gather of shapes "
              + table.shape()
              + " and "
              + indices.shape()
              + " into "
              + rows.shape());
    }
  }

  public int count() {
    return indices.shape().get(0);
  }

  public int tableRows() {
    return table.shape().get(0);
  }

  public int columns() {
    return table.shape().get(1);
  }

  @Override
  public String name() {
    return "gather";
  }

  @Override
  public List<Region> inputs() {
    return List.of(table, indices);
  }

  @Override
  public List<Region> outputs() {
    return List.of(rows);
  }

  /** Nothing is computed. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
