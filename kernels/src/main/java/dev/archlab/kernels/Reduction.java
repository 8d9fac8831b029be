package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One value for all elements along an axis.
 *
 * @param values dense, float32, of any rank
 * @param axis that disappears
 * @param result dense, float32; the shape of {@code values} without the axis
 */
public record Reduction(Function function, Region values, int axis, Region result)
    implements Operation {

  /** What is computed of the elements. */
  public enum Function {
    SUM,
    MEAN,
    /** Open if one of them is a NaN: machines differ. */
    MAXIMUM,
    /** Open if one of them is a NaN: machines differ. */
    MINIMUM
  }

  public Reduction {
    requireShapes("reduction", values, axis, result);
  }

  static void requireShapes(String name, Region values, int axis, Region result) {
    List<Integer> rest = new ArrayList<>(values.shape());
    rest.remove(axis);
    if (!result.shape().equals(rest)) {
      throw new IllegalArgumentException(
          name + " of shape " + values.shape() + " along " + axis + " into " + result.shape());
    }
  }

  /** Number of elements that are reduced to one. */
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
    return "reduce-" + function.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Region> inputs() {
    return List.of(values);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** One for each element. */
  @Override
  public long usefulOperations() {
    return values.size();
  }
}
