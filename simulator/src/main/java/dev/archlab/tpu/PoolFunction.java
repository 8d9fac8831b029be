package dev.archlab.tpu;

/** What the activation unit makes of a window of elements. */
public enum PoolFunction {
  /** The greatest; NaN if any is NaN. */
  MAX,
  /** The sum, one element after the other in float32, divided by their number. */
  AVERAGE
}
