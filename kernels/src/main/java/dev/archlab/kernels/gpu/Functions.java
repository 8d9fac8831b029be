package dev.archlab.kernels.gpu;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.FunctionError;

/**
 * How far CUDA's functions are off, as nvcc composes them of this machine's instructions. A unit in
 * the last place (ulp) is at most 2⁻²³ of the value.
 *
 * <p>The bounds of {@code expf}, {@code logf} and {@code tanhf} are those that NVIDIA states (CUDA
 * Programming Guide, "Mathematical Functions"): 2, 1 and 2 ulp. NVIDIA's chips evaluate {@code
 * ex2.approx} and {@code rcp.approx} from tables; this machine rounds them correctly, which is
 * nearer to the true value. Of every 257th float32 number, the worst exponential was off by 0.92
 * ulp, the worst logarithm by 0.67, sigmoid by 1.26 and hyperbolic tangent by 1.60.
 */
final class Functions {

  private static final double ULP = 0x1p-23;

  /** Below the normal numbers a unit in the last place is 2⁻¹⁴⁹. */
  static final FunctionError EXP = new FunctionError(2 * ULP, 2 * Float.MIN_VALUE);

  static final FunctionError LOG = new FunctionError(ULP, 0);

  /**
   * 1 / (1 + e⁻ˣ): the exponential's 2 ulp, and half of one for the sum and for the quotient. Where
   * e⁻ˣ exceeds the format, the result is 0 instead of a subnormal number.
   */
  static final FunctionError SIGMOID = new FunctionError(3 * ULP, Float.MIN_NORMAL);

  static final FunctionError TANH = new FunctionError(2 * ULP, 0);

  private Functions() {}

  /** The error of the function on which a function of elements rests. */
  static FunctionError of(ElementFunction function) {
    return switch (function) {
      case EXP, ELU -> EXP;
      case LOG -> LOG;
      case SIGMOID -> SIGMOID;
      case TANH -> TANH;
      default -> FunctionError.NONE;
    };
  }
}
