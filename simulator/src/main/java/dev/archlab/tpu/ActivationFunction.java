package dev.archlab.tpu;

/** What the activation unit does to a value on its way to the unified buffer. */
public enum ActivationFunction {
  /** Passes it on. */
  NONE,
  /** max(x, 0); NaN stays NaN, −0 becomes 0. */
  RELU;

  float apply(float x) {
    return this == NONE || x > 0 || Float.isNaN(x) ? x : 0f;
  }
}
