package dev.archlab.gpu;

/**
 * Single-precision operations on rows of 32 lanes; registers hold the bits.
 *
 * <p>add, sub, mul, fma, div.rn, rcp.rn and sqrt.rn are rounded exactly as IEEE 754 says. The
 * approximate functions (.approx, .full) are computed in double precision with {@link StrictMath}
 * and rounded once: within one ulp of the true value on every host, and so nearer to it than a real
 * GPU's tables (PTX ISA: 1 to 2 ulp, or 2<sup>−20.5</sup> absolute for sin and cos), but not its
 * bits.
 *
 * <p>A NaN result is {@code 0x7fffffff}, as the PTX ISA says of single precision.
 */
final class FloatLanes {

  private static final int LANES = Warp.LANES;
  static final int NAN = 0x7fffffff;
  private static final double LN_2 = StrictMath.log(2);

  private FloatLanes() {}

  static void apply(Decoded at, int[] d, int[] a, int[] b, int[] c) {
    if (at.ftz() || at.saturate() || at.rounding() != Rounding.NEAREST) {
      for (int i = 0; i < LANES; i++) {
        d[i] = modified(at, a[i], b[i], c[i]);
      }
      return;
    }
    switch (at.op()) {
      case FMA_F -> fma(d, a, b, c);
      case ADD_F -> add(d, a, b);
      case SUB_F -> sub(d, a, b);
      case MUL_F -> mul(d, a, b);
      default -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = scalar(at, a[i], b[i]);
        }
      }
    }
  }

  private static void fma(int[] d, int[] a, int[] b, int[] c) {
    for (int i = 0; i < LANES; i++) {
      d[i] =
          bits(
              Math.fma(
                  Float.intBitsToFloat(a[i]),
                  Float.intBitsToFloat(b[i]),
                  Float.intBitsToFloat(c[i])));
    }
  }

  private static void add(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = bits(Float.intBitsToFloat(a[i]) + Float.intBitsToFloat(b[i]));
    }
  }

  private static void sub(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = bits(Float.intBitsToFloat(a[i]) - Float.intBitsToFloat(b[i]));
    }
  }

  private static void mul(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = bits(Float.intBitsToFloat(a[i]) * Float.intBitsToFloat(b[i]));
    }
  }

  static int bits(float value) {
    return Float.isNaN(value) ? NAN : Float.floatToRawIntBits(value);
  }

  /** A subnormal number becomes a zero of its sign. */
  static int flush(int bits) {
    return (bits & 0x7f800000) == 0 ? bits & 0x80000000 : bits;
  }

  /** One lane of an instruction with .ftz, .sat or a rounding other than .rn. */
  private static int modified(Decoded at, int a, int b, int c) {
    if (at.ftz()) {
      a = flush(a);
      b = flush(b);
      c = flush(c);
    }
    float x = Float.intBitsToFloat(a);
    float y = Float.intBitsToFloat(b);
    float z = Float.intBitsToFloat(c);
    int result =
        switch (at.op()) {
          case ADD_F -> bits(sum(x, y, at.rounding()));
          case SUB_F -> bits(sum(x, -(double) y, at.rounding()));
          case MUL_F -> bits(at.rounding().toFloat((double) x * y, 0));
          case FMA_F ->
              at.rounding() == Rounding.NEAREST
                  ? bits(Math.fma(x, y, z))
                  : bits(sum((double) x * y, z, at.rounding()));
          default -> scalar(at, a, b);
        };
    if (at.ftz()) {
      result = flush(result);
    }
    return at.saturate() ? saturate(result) : result;
  }

  /** Clamped to 0…1; NaN becomes 0. */
  static int saturate(int bits) {
    float value = Float.intBitsToFloat(bits);
    return Float.floatToRawIntBits(value > 0 ? Math.min(value, 1f) : 0f);
  }

  /**
   * Adds without an intermediate rounding: the products of two floats are exact in double
   * precision, and what the addition loses is exact too (Knuth's two-sum).
   */
  private static float sum(double x, double y, Rounding rounding) {
    double high = x + y;
    if (rounding == Rounding.NEAREST) {
      return (float) high; // of two floats: a double rounding is harmless, 53 > 2 · 24 + 2
    }
    double part = high - x;
    double low = (x - (high - part)) + (y - part);
    if (high == 0 && low == 0 && rounding == Rounding.DOWN && !(isPlusZero(x) && isPlusZero(y))) {
      return -0f;
    }
    return rounding.toFloat(high, low);
  }

  private static boolean isPlusZero(double x) {
    return Double.doubleToRawLongBits(x) == 0;
  }

  /** One lane of an operation that no modifier changes. */
  static int scalar(Decoded at, int a, int b) {
    float x = Float.intBitsToFloat(a);
    float y = Float.intBitsToFloat(b);
    return switch (at.op()) {
      case MIN_F -> bits(Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.min(x, y));
      case MAX_F -> bits(Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.max(x, y));
      case MIN_NAN_F -> bits(Math.min(x, y));
      case MAX_NAN_F -> bits(Math.max(x, y));
      case ABS_F -> a & 0x7fffffff;
      case NEG_F -> a ^ 0x80000000;
      case COPYSIGN_F -> b & 0x7fffffff | a & 0x80000000;
      case ROUND_F ->
          at.immediate() == 0 ? a : bits(copySign((float) at.rounding().toIntegral(x), x));
      case DIV_F, DIV_APPROX_F -> bits(x / y);
      case RCP_F, RCP_APPROX_F -> bits(1 / x);
      case SQRT_F, SQRT_APPROX_F -> bits((float) Math.sqrt(x));
      case RSQRT_APPROX_F -> bits((float) (1 / Math.sqrt(x)));
      case EX2_F -> bits((float) StrictMath.pow(2, x));
      case LG2_F -> bits((float) (StrictMath.log(x) / LN_2));
      case SIN_F -> bits((float) StrictMath.sin(x));
      case COS_F -> bits((float) StrictMath.cos(x));
      case TANH_F -> bits((float) StrictMath.tanh(x));
      default -> throw new IllegalStateException(at.op().name());
    };
  }

  /** Keeps the sign of zeros. */
  private static float copySign(float value, float sign) {
    return value == 0 ? Math.copySign(value, sign) : value;
  }
}
