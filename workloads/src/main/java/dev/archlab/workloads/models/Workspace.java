package dev.archlab.workloads.models;

import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a workload by their names, and operations that write into them. A name always
 * means the same region, so that a loop uses its memory again.
 */
final class Workspace {

  private final Device device;
  private final Map<String, Region> regions = new HashMap<>();

  Workspace(Device device) {
    this.device = device;
  }

  Device device() {
    return device;
  }

  /** Moves values to the device, into a region of that name. */
  Region upload(String name, Tensor values) {
    Region region = device.upload(name, values);
    regions.put(name, region);
    return region;
  }

  /** A vector of constants. */
  Region upload(String name, float... values) {
    return upload(name, Tensor.ofFloats(values, values.length));
  }

  /** The float32 region of that name; the first time it is allocated. */
  Region region(String name, int... shape) {
    return region(name, ElementType.F32, shape);
  }

  /** The region of that name; the first time it is allocated. */
  Region region(String name, ElementType type, int... shape) {
    Region found = regions.computeIfAbsent(name, key -> device.allocate(key, type, shape));
    List<Integer> wanted = new ArrayList<>();
    for (int extent : shape) {
      wanted.add(extent);
    }
    if (!found.shape().equals(wanted)) {
      throw new IllegalArgumentException(
          name + " has the shape " + found.shape() + ", not " + wanted);
    }
    return found;
  }

  /** A float32 region of another one's shape; the first time it is allocated, and 0. */
  Region like(String name, Region other) {
    return region(name, shape(other));
  }

  /** A·B. */
  Region matmul(String name, Region a, Region b) {
    ElementType type = a.type() == ElementType.S8 ? ElementType.S32 : ElementType.F32;
    Region product = region(name, type, a.shape().get(0), b.shape().get(1));
    device.execute(new Matmul(a, b, product));
    return product;
  }

  /** A function of elements; the first operand has the result's shape. */
  Region apply(ElementFunction function, String name, Region... operands) {
    return apply(function, 0, name, operands);
  }

  /** A function with a parameter; the first operand has the result's shape. */
  Region apply(ElementFunction function, float parameter, String name, Region... operands) {
    Region result = region(name, shape(operands[0]));
    device.execute(Elementwise.of(function, parameter, result, operands));
    return result;
  }

  /** One value for all elements along an axis. */
  Region reduce(Reduction.Function function, String name, Region values, int axis) {
    Region result = region(name, without(values, axis));
    device.execute(new Reduction(function, values, axis, result));
    return result;
  }

  /** One value for all elements. */
  Region reduceAll(Reduction.Function function, String name, Region values) {
    Region result = region(name, 1);
    reduceInto(result, function, values);
    return result;
  }

  /** One value for all elements, into a region of one element. */
  void reduceInto(Region result, Reduction.Function function, Region values) {
    Region row = values.reshaped(1, Math.toIntExact(values.size()));
    device.execute(new Reduction(function, row, 1, result));
  }

  /** Where the largest or smallest element along an axis stands. */
  Region arg(boolean largest, String name, Region values, int axis) {
    Region positions = region(name, ElementType.S32, without(values, axis));
    argInto(positions, largest, values, axis);
    return positions;
  }

  /** Where the largest or smallest element along an axis stands, into a region. */
  void argInto(Region positions, boolean largest, Region values, int axis) {
    device.execute(new ArgReduction(largest, values, axis, positions));
  }

  /** Writes a view into a dense region. */
  void copyInto(Region view, Region dense) {
    device.execute(new Copy(view, dense));
  }

  /** A dense copy of a view. */
  Region copy(String name, Region view) {
    Region dense = region(name, view.type(), shape(view));
    copyInto(view, dense);
    return dense;
  }

  private static int[] shape(Region region) {
    return region.shape().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] without(Region region, int axis) {
    List<Integer> rest = new ArrayList<>(region.shape());
    rest.remove(axis);
    return rest.stream().mapToInt(Integer::intValue).toArray();
  }
}
