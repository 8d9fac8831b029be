package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Where the largest or smallest element along an axis stands; of equal ones the first. Open if one
 * of them is a NaN: machines differ.
 *
 * @param largest true for the largest, false for the smallest
 * @param values dense, float32, of any rank
 * @param axis that disappears
 * @param positions dense, int32; the shape of {@code values} without the axis
 */
public record ArgReduction(boolean largest, Region values, int axis, Region positions)
    implements Operation {

  public ArgReduction {
    Reduction.requireShapes("arg-reduction", values, axis, positions);
  }

  /** Number of elements that are compared. */
  public int extent() {
    return values.shape().get(axis);
  }

  /** Distance of two elements along the axis, in elements. */
  public int inner() {
    return values.shape().stream().skip(axis + 1L).reduce(1, Math::multiplyExact);
  }

  /** Product of the extents in front of the axis. */
  public int outer() {
    return Math.toIntExact(values.size() / extent() / inner());
  }

  @Override
  public String name() {
    return largest ? "arg-max" : "arg-min";
  }

  @Override
  public List<Region> inputs() {
    return List.of(values);
  }

  @Override
  public List<Region> outputs() {
    return List.of(positions);
  }

  /** Comparisons are not counted as arithmetic. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
