package dev.archlab.tpu;

/** What the activation unit does to a value on its way to the unified buffer. */
public enum ActivationFunction {
  /** Passes it on. */
  NONE,
  /** max(x, 0); NaN stays NaN, −0 becomes 0. */
  RELU,
  /** 1 ÷ (1 + e⁻ˣ), by table. */
  SIGMOID,
  /** The hyperbolic tangent, by table. */
  TANH
}
