package dev.archlab.kernels;

/**
 * How far the exponential, logarithm, sigmoid or hyperbolic tangent that a kernel computes may lie
 * from the exact one of the same float32 argument: {@code relative}·|f(x)| + {@code absolute}.
 * Sums, products, quotients and square roots are rounded correctly and need no such statement.
 *
 * @param relative part of the exact value; 2⁻²⁴ is half a unit in the last place
 * @param absolute what a table may be off by; 0 where only rounding errs
 */
public record FunctionError(double relative, double absolute) {

  /** Of kernels that evaluate no such function. */
  public static final FunctionError NONE = new FunctionError(0, 0);
}
