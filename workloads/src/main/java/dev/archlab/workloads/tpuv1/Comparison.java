package dev.archlab.workloads.tpuv1;

/**
 * One figure against what was published.
 *
 * @param name what it is
 * @param unit of both values
 * @param published the paper's value, or the limit
 * @param simulated the model's
 * @param rule how they must agree
 * @param tolerance relative, for {@link Rule#WITHIN}
 */
record Comparison(
    String name, String unit, double published, double simulated, Rule rule, double tolerance) {

  /** How two values must agree. */
  enum Rule {
    /** Equal. */
    EXACT,
    /** At most {@code tolerance} apart. */
    WITHIN,
    /** The simulated one is not larger. */
    AT_MOST,
    /** Reported only. */
    REPORT
  }

  static Comparison exact(String name, String unit, double published, double simulated) {
    return new Comparison(name, unit, published, simulated, Rule.EXACT, 0);
  }

  static Comparison within(
      double tolerance, String name, String unit, double published, double simulated) {
    return new Comparison(name, unit, published, simulated, Rule.WITHIN, tolerance);
  }

  static Comparison atMost(String name, String unit, double limit, double simulated) {
    return new Comparison(name, unit, limit, simulated, Rule.AT_MOST, 0);
  }

  static Comparison report(String name, String unit, double published, double simulated) {
    return new Comparison(name, unit, published, simulated, Rule.REPORT, 0);
  }

  boolean isGate() {
    return rule != Rule.REPORT;
  }

  boolean met() {
    return switch (rule) {
      case EXACT -> simulated == published;
      case WITHIN -> Math.abs(error()) <= tolerance;
      case AT_MOST -> simulated <= published;
      case REPORT -> true;
    };
  }

  /** Relative, of the published value; NaN where that is 0. */
  double error() {
    return published == 0 ? Double.NaN : (simulated - published) / published;
  }

  /** How much of what its gate leaves is used up: above 1 it is missed. */
  double strain() {
    return switch (rule) {
      case EXACT -> met() ? 0 : Double.POSITIVE_INFINITY;
      case WITHIN -> Math.abs(error()) / tolerance;
      case AT_MOST -> simulated / published;
      case REPORT -> 0;
    };
  }
}
