package dev.archlab.kernels.cpu;

import dev.archlab.kernels.FunctionError;

/**
 * Errors of the float32 functions in {@code functions.h}: the largest ones over all arguments,
 * rounded up. The absolute part is half of the smallest subnormal, for results that underflow.
 */
final class FloatFunctions {

  static final FunctionError EXPONENTIAL = new FunctionError(0x1p-23, 0x1p-150);
  static final FunctionError LOGARITHM = new FunctionError(0x1p-23, 0);
  static final FunctionError SIGMOID = new FunctionError(0x1.8p-23, 0x1p-149);
  static final FunctionError HYPERBOLIC_TANGENT = new FunctionError(0x1.8p-23, 0x1p-150);

  private FloatFunctions() {}
}
