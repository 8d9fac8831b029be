package dev.archlab.kernels.cpu;

import dev.archlab.kernels.FunctionError;

/**
 * Errors of the float32 functions in {@code functions.h}: the largest ones over all arguments,
 * rounded up. The absolute part is for results that underflow: half of the smallest subnormal for
 * each rounding.
 */
final class FloatFunctions {

  static final FunctionError EXPONENTIAL = new FunctionError(0x1p-23, 0x1p-150);
  static final FunctionError LOGARITHM = new FunctionError(0x1p-23, 0);
  static final FunctionError SIGMOID = new FunctionError(0x1p-22, 0x1p-149);
  static final FunctionError HYPERBOLIC_TANGENT = new FunctionError(0x1p-22, 0x1p-150);

  private FloatFunctions() {}
}
