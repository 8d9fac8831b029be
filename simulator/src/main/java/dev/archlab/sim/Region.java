package dev.archlab.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

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

  /** True if it is row-major without gaps. */
  public boolean isDense() {
    int[] extents = shape.stream().mapToInt(Integer::intValue).toArray();
    return strides.equals(dense(name, base, type, extents).strides());
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
