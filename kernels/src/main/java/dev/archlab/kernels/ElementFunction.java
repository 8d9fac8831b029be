package dev.archlab.kernels;

/**
 * A function of one element, or of corresponding elements of two or three tensors. {@code x, y, z}
 * are the operands in their order and {@code p} is the operation's parameter. Where a result is
 * said to be open, machines differ, and any is right.
 */
public enum ElementFunction {
  /** p·x. */
  SCALE(1),
  /** eˣ. */
  EXP(1),
  /** Natural logarithm. */
  LOG(1),
  SQRT(1),
  /** max(x, 0); open for a NaN. */
  RELU(1),
  /** x if x > 0, else p·x; 0 < p < 1. */
  LEAKY_RELU(1),
  /** x if x > 0, else p·(eˣ − 1); p > 0. */
  ELU(1),
  /** 1 / (1 + e⁻ˣ). */
  SIGMOID(1),
  TANH(1),
  /** 1 if x ≥ 0, else 0. */
  STEP(1),

  ADD(2),
  SUBTRACT(2),
  MULTIPLY(2),
  DIVIDE(2),
  /** Open if one of them is a NaN. */
  MAXIMUM(2),
  /** Open if one of them is a NaN. */
  MINIMUM(2),
  /** 1 if x = y, else 0; of two float32 or two int32 operands. */
  EQUAL(2),
  /** 1 if x < y, else 0; of two float32 or two int32 operands. */
  LESS(2),

  /** Of a square root x, the gradient with respect to it being y: y / (2x). */
  SQRT_GRADIENT(2),
  /** Of the result x of {@link #RELU}: y if x > 0, else 0. */
  RELU_GRADIENT(2),
  /** Of the result x of {@link #LEAKY_RELU}: y if x > 0, else p·y. */
  LEAKY_RELU_GRADIENT(2),
  /** Of the result x of {@link #ELU}: y if x > 0, else y·(x + p). */
  ELU_GRADIENT(2),
  /** Of the result x of {@link #SIGMOID}: y·x·(1 − x). */
  SIGMOID_GRADIENT(2),
  /** Of the result x of {@link #TANH}: y·(1 − x²). */
  TANH_GRADIENT(2),

  /** y where x ≠ 0, else z. */
  SELECT(3);

  private final int arity;

  ElementFunction(int arity) {
    this.arity = arity;
  }

  /** Number of operands. */
  public int arity() {
    return arity;
  }

  /** True if it compares, so that its operands may be int32. */
  public boolean compares() {
    return this == EQUAL || this == LESS;
  }
}
