package dev.archlab.gpu;

/** How a result that is no number of its format becomes one. */
enum Rounding {
  /** To the nearest, ties to even. */
  NEAREST,
  /** Toward zero. */
  ZERO,
  /** Toward minus infinity. */
  DOWN,
  /** Toward plus infinity. */
  UP;

  /**
   * Rounds an exact value to binary32.
   *
   * @param high the value, rounded to binary64
   * @param low what that rounding left over; 0 is required of {@link #NEAREST}
   */
  float toFloat(double high, double low) {
    float result = (float) high;
    if (Double.isNaN(high) || Double.isInfinite(high)) {
      return result;
    }
    if (this == NEAREST) {
      return result;
    }
    boolean tooLarge = result > high || result == high && low < 0;
    boolean tooSmall = result < high || result == high && low > 0;
    boolean down = this == DOWN || this == ZERO && (high > 0 || high == 0 && low > 0);
    if (down && tooLarge) {
      return Math.nextDown(result);
    }
    return !down && tooSmall ? Math.nextUp(result) : result;
  }

  /** Rounds to an integral value. */
  double toIntegral(double x) {
    return switch (this) {
      case NEAREST -> Math.rint(x);
      case ZERO -> x < 0 ? Math.ceil(x) : Math.floor(x);
      case DOWN -> Math.floor(x);
      case UP -> Math.ceil(x);
    };
  }
}
