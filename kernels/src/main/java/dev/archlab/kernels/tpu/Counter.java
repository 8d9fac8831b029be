package dev.archlab.kernels.tpu;

import dev.archlab.tpu.Affine;
import org.jspecify.annotations.Nullable;

/**
 * A number that is known when the program is written, or a loop's counter plus such a number.
 *
 * @param loop the loop's name, or null
 * @param offset the number, or what is added to the counter
 */
record Counter(@Nullable String loop, int offset) {

  static Counter of(int number) {
    return new Counter(null, number);
  }

  static Counter of(String loop, int offset) {
    return new Counter(loop, offset);
  }

  Counter plus(int more) {
    return new Counter(loop, offset + more);
  }

  /** {@code step} times this. */
  Affine times(long step) {
    Affine constant = Affine.of(step * offset);
    return loop == null ? constant : constant.plus(step, loop);
  }

  /** 0 where this is even and {@code step} where it is odd. */
  Affine alternate(long step) {
    boolean odd = offset % 2 != 0;
    Affine first = Affine.of(odd ? step : 0);
    return loop == null ? first : first.plus(odd ? -step : step, loop, 2);
  }

  /** {@code step} times what is left of this after division; of a loop's own counter only. */
  Affine modulo(long step, int modulus) {
    if (loop == null || modulus == 1) {
      return Affine.of(step * (offset % modulus));
    }
    if (offset % modulus != 0) {
      throw new IllegalArgumentException(this + " modulo " + modulus);
    }
    return Affine.of(0).plus(step, loop, modulus);
  }
}
