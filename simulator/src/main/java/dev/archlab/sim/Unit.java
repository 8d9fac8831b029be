package dev.archlab.sim;

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
  SECONDS
}
