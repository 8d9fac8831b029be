package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * C = A·B.
 *
 * @param a m × k
 * @param b k × n
 * @param c m × n
 */
public record Matmul(Region a, Region b, Region c) implements Operation {

  public Matmul {
    if (a.shape().size() != 2
        || b.shape().size() != 2
        || !a.shape().get(1).equals(b.shape().get(0))
        || !c.shape().equals(List.of(a.shape().get(0), b.shape().get(1)))) {
      throw new IllegalArgumentException(
          "matmul of shapes " + a.shape() + " and " + b.shape() + " into " + c.shape());
    }
  }

  public int m() {
    return a.shape().get(0);
  }

  public int k() {
    return a.shape().get(1);
  }

  public int n() {
    return b.shape().get(1);
  }

  @Override
  public String name() {
    return "matmul";
  }

  @Override
  public List<Region> inputs() {
    return List.of(a, b);
  }

  @Override
  public List<Region> outputs() {
    return List.of(c);
  }

  @Override
  public long usefulOperations() {
    return 2L * m() * k() * n();
  }
}
