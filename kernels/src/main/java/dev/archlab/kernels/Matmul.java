package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * C = A·B, or one such product for each matrix of a batch. Float32, or bfloat16 operands and a
 * float32 result, or int8 operands and an int32 result.
 *
 * @param a m × k, or batch × m × k; of any strides, so that a transposed or repeated operand is a
 *     view ({@link Region#transposed}, {@link Region#broadcast})
 * @param b k × n, or batch × k × n; of any strides
 * @param c m × n, or batch × m × n; dense
 */
public record Matmul(Region a, Region b, Region c) implements Operation {

  public Matmul {
    int rank = a.shape().size();
    if ((rank != 2 && rank != 3)
        || b.shape().size() != rank
        || c.shape().size() != rank
        || !extent(a, 1).equals(extent(b, 2))
        || !extent(c, 2).equals(extent(a, 2))
        || !extent(c, 1).equals(extent(b, 1))
        || (rank == 3 && !(extent(a, 3).equals(extent(c, 3)) && extent(b, 3).equals(extent(c, 3))))
        || a.type() != b.type()) {
      throw new IllegalArgumentException(
          "matmul of "
              + (a.type() + "" + a.shape())
              + " and "
              + (b.type() + "" + b.shape())
              + " into "
              + c.shape());
    }
  }

  /** Extent of an axis, counted from the last one, which is 1. */
  private static Integer extent(Region region, int axisFromEnd) {
    return region.shape().get(region.shape().size() - axisFromEnd);
  }

  public int m() {
    return extent(a, 2);
  }

  public int k() {
    return extent(a, 1);
  }

  public int n() {
    return extent(b, 1);
  }

  /** Number of products. */
  public int batch() {
    return a.shape().size() == 3 ? extent(a, 3) : 1;
  }

  /** One of the products of a batch. */
  public Matmul product(int index) {
    return a.shape().size() == 2 ? this : new Matmul(a.at(index), b.at(index), c.at(index));
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
    return 2L * batch() * m() * k() * n();
  }
}
