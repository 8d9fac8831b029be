package dev.archlab.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * A named part of a machine's memory, so that an address has a meaning.
 *
 * @param name such as {@code a}
 * @param base address of the first element
 * @param type element type
 * @param shape extent of each axis, outermost first
 * @param strides distance of neighbours along each axis, in bytes
 */
public record Region(
    String name, long base, ElementType type, List<Integer> shape, List<Long> strides) {

  public Region {
    shape = List.copyOf(shape);
    strides = List.copyOf(strides);
    if (shape.size() != strides.size()) {
      throw new IllegalArgumentException(
          "shape " + shape + " and strides " + strides + " differ in rank");
    }
  }

  /** A row-major region without gaps. */
  public static Region dense(String name, long base, ElementType type, int... shape) {
    Integer[] extents = new Integer[shape.length];
    Long[] strides = new Long[shape.length];
    long stride = type.bytes();
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      extents[axis] = shape[axis];
      strides[axis] = stride;
      stride = Math.multiplyExact(stride, (long) shape[axis]);
    }
    return new Region(name, base, type, List.of(extents), List.of(strides));
  }

  /** The part that holds {@code count} rows (extents of the first axis) from {@code first} on. */
  public Region rows(int first, int count) {
    Objects.checkFromIndexSize(first, count, shape.get(0));
    List<Integer> part = new ArrayList<>(shape);
    part.set(0, count);
    return new Region(name, base + first * strides.get(0), type, part, strides);
  }

  /** The part along an axis that holds {@code count} indices from {@code first} on. */
  public Region slice(int axis, int first, int count) {
    Objects.checkFromIndexSize(first, count, shape.get(axis));
    List<Integer> part = new ArrayList<>(shape);
    part.set(axis, count);
    return new Region(name, base + first * strides.get(axis), type, part, strides);
  }

  /** One index of the first axis, which disappears. */
  public Region at(int index) {
    Objects.checkIndex(index, shape.get(0));
    List<Integer> innerShape = shape.subList(1, shape.size());
    List<Long> innerStrides = strides.subList(1, strides.size());
    return new Region(name, base + index * strides.get(0), type, innerShape, innerStrides);
  }

  /** A view in which the axes stand in another order: axis i is this region's {@code axes[i]}. */
  public Region permuted(int... axes) {
    List<Integer> extents = IntStream.of(axes).mapToObj(shape::get).toList();
    List<Long> steps = IntStream.of(axes).mapToObj(strides::get).toList();
    if (axes.length != shape.size() || IntStream.of(axes).distinct().count() != axes.length) {
      throw new IllegalArgumentException("no order of the axes of " + shape);
    }
    return new Region(name, base, type, extents, steps);
  }

  /** A view in which the last two axes have changed places. */
  public Region transposed() {
    int[] axes = IntStream.range(0, shape.size()).toArray();
    axes[shape.size() - 1] = shape.size() - 2;
    axes[shape.size() - 2] = shape.size() - 1;
    return permuted(axes);
  }

  /**
   * The same elements in the same order under another shape.
   *
   * @throws IllegalArgumentException if the sizes differ, or the region is not dense
   */
  public Region reshaped(int... extents) {
    Region view = dense(name, base, type, extents);
    if (!isDense() || view.size() != size()) {
      throw new IllegalArgumentException("cannot reshape " + shape + " to " + view.shape());
    }
    return view;
  }

  /**
   * A view of a larger shape in which elements repeat, as NumPy broadcasts: axes are matched from
   * the last one on, and those of extent 1, or that are missing, get a stride of 0.
   *
   * @throws IllegalArgumentException if an extent is neither 1 nor the wanted one
   */
  public Region broadcast(int... extents) {
    int missing = extents.length - shape.size();
    Integer[] wanted = new Integer[extents.length];
    Long[] steps = new Long[extents.length];
    for (int axis = 0; axis < extents.length; axis++) {
      int own = axis < missing ? 1 : shape.get(axis - missing);
      if (missing < 0 || (own != 1 && own != extents[axis])) {
        throw new IllegalArgumentException(
            "cannot broadcast " + shape + " to " + Arrays.toString(extents));
      }
      wanted[axis] = extents[axis];
      steps[axis] = own == 1 ? 0 : strides.get(axis - missing);
    }
    return new Region(name, base, type, List.of(wanted), List.of(steps));
  }

  /** True if it is row-major without gaps; the stride of an axis of extent 1 does not matter. */
  public boolean isDense() {
    long stride = type.bytes();
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      if (shape.get(axis) > 1 && strides.get(axis) != stride) {
        return false;
      }
      stride = Math.multiplyExact(stride, (long) shape.get(axis));
    }
    return true;
  }

  /** Number of elements. */
  public long size() {
    return shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
  }

  /** Bytes from the first element to behind the last one. */
  public long bytes() {
    if (size() == 0) {
      return 0;
    }
    long last = 0;
    for (int axis = 0; axis < shape.size(); axis++) {
      last += (shape.get(axis) - 1) * strides.get(axis);
    }
    return last + type.bytes();
  }

  /** Address of the element at row-major position {@code index}. */
  public long address(long index) {
    long address = base;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      int extent = shape.get(axis);
      address += index % extent * strides.get(axis);
      index /= extent;
    }
    return address;
  }

  /** True if the address lies between the first and the last byte. */
  public boolean contains(long address) {
    return address >= base && address - base < bytes();
  }

  /**
   * The element that holds an address, as in {@code a[3,4]}; an address between elements is named
   * by its distance from the base, as in {@code a+36}. Along an axis of stride 0 it is the first.
   */
  public String element(long address) {
    Integer[] byStride = new Integer[shape.size()];
    Arrays.setAll(byStride, axis -> axis);
    Arrays.sort(byStride, Comparator.comparing(strides::get, Comparator.reverseOrder()));
    long[] indices = new long[shape.size()];
    long rest = address - base;
    for (int axis : byStride) {
      if (shape.get(axis) > 1 && strides.get(axis) > 0) {
        indices[axis] = Math.min(rest / strides.get(axis), shape.get(axis) - 1);
        rest -= indices[axis] * strides.get(axis);
      }
    }
    if (rest >= type.bytes()) {
      return name + "+" + (address - base);
    }
    StringJoiner joined = new StringJoiner(",", name + "[", "]");
    for (long index : indices) {
      joined.add(Long.toString(index));
    }
    return joined.toString();
  }
}
