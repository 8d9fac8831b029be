package dev.archlab.gpu;

/** Conversions between number formats (PTX ISA, "cvt"). */
final class Conversions {

  private static final int LANES = Warp.LANES;
  private static final double TWO_63 = 0x1p63;

  private Conversions() {}

  /** From 32 bits to 32 bits; {@code immediate} is the width of an integer result. */
  static void between(Decoded at, int[] d, int[] a) {
    for (int i = 0; i < LANES; i++) {
      float x = Float.intBitsToFloat(at.ftz() ? FloatLanes.flush(a[i]) : a[i]);
      int width = (int) at.immediate();
      d[i] =
          switch (at.op()) {
            case F32_OF_S32 -> finished(at, at.rounding().toFloat(a[i], 0));
            case F32_OF_U32 -> finished(at, at.rounding().toFloat(a[i] & 0xffffffffL, 0));
            case S32_OF_F32 -> (int) toSigned(x, at.rounding(), width);
            case U32_OF_F32 -> (int) toUnsigned(x, at.rounding(), width);
            case F32_OF_F16 -> finished(at, halfToFloat(a[i]));
            case F16_OF_F32 -> floatToHalf(x);
            case F32_OF_BF16 -> a[i] << 16;
            case BF16_OF_F32 -> floatToBfloat(a[i]);
            default -> throw new IllegalStateException(at.op().name());
          };
    }
  }

  private static int finished(Decoded at, float value) {
    int bits = FloatLanes.bits(value);
    if (at.ftz()) {
      bits = FloatLanes.flush(bits);
    }
    return at.saturate() ? FloatLanes.saturate(bits) : bits;
  }

  /** From 64 bits to 32. */
  static void toInts(Decoded at, int[] d, long[] a) {
    int width = (int) at.immediate();
    for (int i = 0; i < LANES; i++) {
      double x = Double.longBitsToDouble(a[i]);
      d[i] =
          switch (at.op()) {
            case LOW_32 -> (int) a[i];
            case HIGH_32 -> (int) (a[i] >>> 32);
            case POPC_64 -> Long.bitCount(a[i]);
            case CLZ_64 -> Long.numberOfLeadingZeros(a[i]);
            case BFIND_S_64 -> IntLanes.find(a[i] < 0 ? ~a[i] : a[i], 64, width);
            case BFIND_U_64 -> IntLanes.find(a[i], 64, width);
            case F32_OF_S64 -> finished(at, toFloat(a[i], true, at.rounding()));
            case F32_OF_U64 -> finished(at, toFloat(a[i], false, at.rounding()));
            case F32_OF_F64 -> finished(at, at.rounding().toFloat(x, 0));
            case S32_OF_F64 -> (int) toSigned(x, at.rounding(), width);
            case U32_OF_F64 -> (int) toUnsigned(x, at.rounding(), width);
            default -> throw new IllegalStateException(at.op().name());
          };
    }
  }

  /** From 32 bits to 64; of {@code PAIR_64} {@code b} is the upper half. */
  static void toLongs(Decoded at, long[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      float x = Float.intBitsToFloat(at.ftz() ? FloatLanes.flush(a[i]) : a[i]);
      d[i] =
          switch (at.op()) {
            case S64_OF_S32 -> a[i];
            case U64_OF_U32 -> a[i] & 0xffffffffL;
            case PAIR_64 -> (long) b[i] << 32 | a[i] & 0xffffffffL;
            case S64_OF_F32 -> toSigned(x, at.rounding(), 64);
            case U64_OF_F32 -> toUnsigned(x, at.rounding(), 64);
            case F64_OF_F32 -> Double.doubleToLongBits(x);
            case F64_OF_S32 -> Double.doubleToRawLongBits(a[i]);
            case F64_OF_U32 -> Double.doubleToRawLongBits(a[i] & 0xffffffffL);
            default -> throw new IllegalStateException(at.op().name());
          };
    }
  }

  /** Clamped to the range of the width; NaN becomes 0. */
  static long toSigned(double x, Rounding rounding, int width) {
    long value = (long) rounding.toIntegral(x); // Java clamps to 64 bits, NaN to 0
    long most = -1L >>> (65 - width);
    return Math.max(-most - 1, Math.min(most, value));
  }

  static long toUnsigned(double x, Rounding rounding, int width) {
    double value = rounding.toIntegral(x);
    if (!(value > 0)) {
      return 0;
    }
    long most = -1L >>> (64 - width);
    if (width < 64) {
      return Math.min(most, (long) value);
    }
    return value < TWO_63
        ? (long) value
        : value >= 2 * TWO_63 ? -1 : (long) (value - TWO_63) ^ Long.MIN_VALUE;
  }

  /** Rounded to nearest. */
  static double unsigned(long a) {
    // halving keeps the sticky bit, so that the sum is rounded once
    return a >= 0 ? (double) a : 2 * (double) (a >>> 1 | a & 1);
  }

  private static float toFloat(long a, boolean signed, Rounding rounding) {
    if (rounding == Rounding.NEAREST) {
      return signed || a >= 0 ? (float) a : 2 * (float) (a >>> 1 | a & 1);
    }
    long upper = a >> 11 << 11; // both parts are exact in double precision
    double high = signed || a >= 0 ? (double) upper : unsigned(upper);
    double low = a & 0x7ff;
    double sum = high + low;
    return rounding.toFloat(sum, low - (sum - high));
  }

  static float halfToFloat(int half) {
    int exponent = half >>> 10 & 0x1f;
    int fraction = half & 0x3ff;
    float magnitude =
        exponent == 0
            ? fraction * 0x1p-24f
            : exponent == 31
                ? fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN
                : Float.intBitsToFloat(exponent + 112 << 23 | fraction << 13);
    return (half & 0x8000) == 0 ? magnitude : -magnitude;
  }

  /** To nearest, ties to even; a NaN becomes 0x7fff. */
  static int floatToHalf(float x) {
    if (Float.isNaN(x)) {
      return 0x7fff;
    }
    int sign = Float.floatToRawIntBits(x) >>> 16 & 0x8000;
    float magnitude = Math.abs(x);
    if (magnitude >= 65520f) {
      return sign | 0x7c00;
    }
    if (magnitude < 0x1p-14f) {
      return sign | (int) Math.rint(magnitude * 0x1p24);
    }
    int bits = Float.floatToRawIntBits(magnitude);
    int rounded = bits + 0xfff + (bits >>> 13 & 1);
    return sign | (rounded >>> 13) - (112 << 10);
  }

  static int floatToBfloat(int bits) {
    if ((bits & 0x7fffffff) > 0x7f800000) {
      return 0x7fff;
    }
    return bits + 0x7fff + (bits >>> 16 & 1) >>> 16;
  }
}
