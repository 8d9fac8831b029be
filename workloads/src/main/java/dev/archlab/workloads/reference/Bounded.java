package dev.archlab.workloads.reference;

import dev.archlab.kernels.FunctionError;

/**
 * A value, and how far a machine that computes it in float32 may be from it: a running error bound
 * (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., §3.3). An expression of such
 * values gives the reference's result and its bound at once.
 *
 * <p>Let v be the value, e the bound and w what the machine would have if its last operation, on
 * operands that are themselves off, were exact; then |w − v| is at most some d that each method
 * derives. The machine rounds w: {@code fl(w) = w(1 + δ)}, |δ| ≤ u / (1 + u), so that e = d + u(|v|
 * + d). A product, quotient or function that underflows is off by at most the smallest subnormal
 * more; sums and differences are exact there. The reference computes v in double precision, which
 * errs by 2⁻⁵³|v| for each operation; u exceeds u / (1 + u) by more than 2⁻⁴⁹ and so covers it.
 *
 * <p>A machine that fuses a product with a sum rounds less often. One that divides by multiplying
 * with a rounded reciprocal rounds once more: {@link #times} {@link #reciprocal} covers both,
 * {@link #over} the division only. No bound holds where an intermediate value exceeds the format's
 * range.
 *
 * @param value in double precision
 * @param error the bound; {@link Bounds#OPEN} if the operation leaves open what the value is
 */
record Bounded(double value, double error) {

  /** What is not finite has no error: it is this, or it is wrong. */
  Bounded {
    if (!Double.isFinite(value) && error != Bounds.OPEN) {
      error = 0;
    }
  }

  /** An operand, or what is computed without rounding. */
  static Bounded exact(double value) {
    return new Bounded(value, 0);
  }

  /** An element that may be anything. */
  static Bounded open() {
    return new Bounded(Double.NaN, Bounds.OPEN);
  }

  private static Bounded rounded(double value, double error) {
    return new Bounded(value, error + Bounds.UNIT_ROUNDOFF * (Math.abs(value) + error));
  }

  private static Bounded roundedOrUnderflowed(double value, double error) {
    Bounded rounded = rounded(value, error);
    return new Bounded(value, rounded.error + Float.MIN_VALUE);
  }

  /** Errors of the operands add. */
  Bounded plus(Bounded other) {
    return rounded(value + other.value, error + other.error);
  }

  /** Errors of the operands add. */
  Bounded minus(Bounded other) {
    return plus(other.negated());
  }

  /** Exact. */
  Bounded negated() {
    return new Bounded(-value, error);
  }

  /** |(v₁ + d₁)(v₂ + d₂) − v₁v₂| ≤ |v₁|e₂ + |v₂|e₁ + e₁e₂. */
  Bounded times(Bounded other) {
    double propagated =
        Math.abs(value) * other.error + Math.abs(other.value) * error + error * other.error;
    return roundedOrUnderflowed(value * other.value, propagated);
  }

  /**
   * |(v₁ + d₁)/(v₂ + d₂) − v₁/v₂| = |d₁ − d₂·v₁/v₂| / |v₂ + d₂| ≤ (e₁ + e₂|v₁/v₂|) / (|v₂| − e₂);
   * infinite if the divisor may be 0.
   */
  Bounded over(Bounded other) {
    double quotient = value / other.value;
    double smallest = Math.abs(other.value) - other.error;
    double propagated = error + other.error * Math.abs(quotient);
    boolean finite = smallest > 0 || propagated == 0;
    return roundedOrUnderflowed(
        quotient, propagated == 0 ? 0 : finite ? propagated / smallest : Double.POSITIVE_INFINITY);
  }

  /** 1 over this. */
  Bounded reciprocal() {
    return exact(1).over(this);
  }

  /** |√(v + d) − √v| = |d| / (√(v + d) + √v) ≤ e / √v, and at most √e. */
  Bounded squareRoot() {
    double root = Math.sqrt(value);
    return rounded(root, error == 0 ? 0 : Math.min(error / root, Math.sqrt(error)));
  }

  /**
   * eᵛ: |e^(v + d) − eᵛ| ≤ eᵛ(e^|d| − 1), less than e^(v + |d|), and the machine's function is as
   * far off as it says.
   */
  Bounded exponential(FunctionError stated) {
    double exact = StrictMath.exp(value);
    double propagated = error < 1 ? exact * StrictMath.expm1(error) : StrictMath.exp(value + error);
    return function(exact, propagated, stated);
  }

  /**
   * A function's value: the machine's is off by what its kernel states of it, and rounded once.
   *
   * @param exact the function of this value
   * @param propagated what the argument's error makes of it
   */
  private static Bounded function(double exact, double propagated, FunctionError stated) {
    double evaluated =
        propagated + stated.relative() * (Math.abs(exact) + propagated) + stated.absolute();
    return roundedOrUnderflowed(exact, evaluated);
  }

  /** A function of an exact argument. */
  static Bounded function(double exact, FunctionError stated) {
    return function(exact, 0, stated);
  }

  /**
   * Σ v in whatever order and however split: each term is rounded at most n − 1 times, so that the
   * terms, |v| + e at most, are off by γ(n − 1) of them, and their errors add (Higham, §4.2).
   */
  static Bounded sum(Bounded... terms) {
    double sum = 0;
    double errors = 0;
    double magnitudes = 0;
    for (Bounded term : terms) {
      sum += term.value;
      errors += term.error;
      magnitudes += Math.abs(term.value) + term.error;
    }
    return new Bounded(sum, errors + Bounds.gamma(Math.max(0, terms.length - 1)) * magnitudes);
  }

  /**
   * The mean: a sum that is divided by n or multiplied with the rounded 1/n, or a sum of products
   * with the rounded 1/n. Each term is rounded n + 1 times at most, and each product may underflow:
   * γ(n + 1)·Σ|v|/n, and n times the smallest subnormal.
   */
  static Bounded mean(double... values) {
    int n = values.length;
    double sum = 0;
    double magnitudes = 0;
    for (double value : values) {
      sum += value;
      magnitudes += Math.abs(value);
    }
    return new Bounded(
        sum / n, Bounds.gamma(n + 1L) * magnitudes / n + n * (double) Float.MIN_VALUE);
  }
}
