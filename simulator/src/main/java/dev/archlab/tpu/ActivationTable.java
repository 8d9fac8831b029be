package dev.archlab.tpu;

import java.util.function.DoubleUnaryOperator;

/**
 * A rising function by table: entries of equal width over a range around 0, each holding the
 * function at its middle; beyond the range the first and the last entry hold.
 */
public final class ActivationTable {

  private final float[] entries;
  private final double range;
  private final double perUnit;
  private final double largestError;

  /**
   * @param function rises, and has a limit on both sides
   * @param low the function's limit towards −∞
   * @param high the function's limit towards +∞
   * @param range the entries reach from −range to +range
   */
  ActivationTable(DoubleUnaryOperator function, double low, double high, double range, int size) {
    this.range = range;
    perUnit = size / (2 * range);
    entries = new float[size];
    double worst = 0;
    for (int i = 0; i < size; i++) {
      double begin = i == 0 ? low : function.applyAsDouble(i / perUnit - range);
      double end = i == size - 1 ? high : function.applyAsDouble((i + 1) / perUnit - range);
      entries[i] = (float) function.applyAsDouble((i + 0.5) / perUnit - range);
      worst = Math.max(worst, Math.max(entries[i] - begin, end - entries[i]));
    }
    largestError = worst;
  }

  /** 1 ÷ (1 + e⁻ˣ) between −8 and 8. */
  static ActivationTable sigmoid(int size) {
    return new ActivationTable(x -> 1 / (1 + StrictMath.exp(-x)), 0, 1, 8, size);
  }

  /** The hyperbolic tangent between −4 and 4. */
  static ActivationTable tanh(int size) {
    return new ActivationTable(StrictMath::tanh, -1, 1, 4, size);
  }

  /** The entry for a value; NaN stays NaN. */
  float at(float x) {
    if (Float.isNaN(x)) {
      return x;
    }
    double place = Math.floor((x + range) * perUnit);
    return entries[(int) Math.max(0, Math.min(entries.length - 1, place))];
  }

  public int size() {
    return entries.length;
  }

  /** The largest distance from the function anywhere, beyond the range too. */
  public double largestError() {
    return largestError;
  }
}
