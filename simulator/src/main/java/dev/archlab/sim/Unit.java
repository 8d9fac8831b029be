package dev.archlab.sim;

import java.util.OptionalDouble;

/** What a configuration's value is measured in. */
public enum Unit {
  /** A plain number. */
  NONE,
  /** Bytes: {@code 512B}, {@code 32KiB}, {@code 1MiB}. */
  BYTES,
  /** Clock rates: {@code 1GHz}. */
  HERTZ,
  /** Rates: {@code 34GB/s}, {@code 1GiB/s}. */
  BYTES_PER_SECOND,
  /** Clock cycles: {@code 3 cycles}, {@code 1 cycle}, or the bare number. */
  CYCLES,
  /** Durations: {@code 13.75ns}, {@code 5us}. */
  SECONDS;

  /**
   * The figure that a text means, in this unit's base: bytes, hertz, bytes per second, cycles,
   * seconds; empty if it means none.
   */
  public OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Quantity.parse(text, this).doubleValue());
    } catch (IllegalArgumentException e) {
      return OptionalDouble.empty();
    }
  }
}
