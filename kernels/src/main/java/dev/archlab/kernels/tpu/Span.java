package dev.archlab.kernels.tpu;

import dev.archlab.tpu.Affine;

/**
 * Rows or columns that lie side by side.
 *
 * @param number how many units stand in front of the first
 * @param unit rows or columns in each of them
 * @param size how many there are
 */
record Span(Counter number, int unit, int size) {

  /** Those behind the first {@code first}. */
  static Span from(int first, int size) {
    return new Span(Counter.of(first), 1, size);
  }

  /** Where the first one lies if they are {@code stride} apart. */
  Affine times(long stride) {
    return number.times(unit * stride);
  }
}
