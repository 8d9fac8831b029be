package dev.archlab.visualizer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Numbers along one side of a figure.
 *
 * @param label with the unit
 * @param ticks where a number stands
 */
record Axis(String label, double low, double high, boolean log, List<Tick> ticks) {

  /** A number that stands at the axis. */
  record Tick(double value, String text) {}

  private static final int MOST_TICKS = 9;

  /** An axis that begins below this has prefixes at all of its small numbers. */
  private static final double MOST_PREFIXED = 0.001;

  Axis {
    ticks = List.copyOf(ticks);
  }

  /** Where a value stands: 0 at the low end, 1 at the high end. */
  double part(double value) {
    return log ? (ln(value) - ln(low)) / (ln(high) - ln(low)) : (value - low) / (high - low);
  }

  private static double ln(double value) {
    return StrictMath.log(value);
  }

  /** A logarithmic axis around positive values, with room for markers at both ends. */
  static Axis logarithmic(String label, List<Double> values) {
    double least = least(values);
    double most = most(values);
    double room = Math.max(StrictMath.pow(most / least, 0.05), 1.15);
    return logarithmic(label, least / room, most * room);
  }

  /** A logarithmic axis from here to there. */
  static Axis logarithmic(String label, double low, double high) {
    double decades = StrictMath.log10(high / low);
    int[] steps = decades < 1.2 ? new int[] {1, 2, 3, 5, 7} : new int[] {1, 2, 5};
    if (decades > 3) {
      steps = new int[] {1};
    }
    int stride = (int) Math.ceil(decades / MOST_TICKS);
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = (int) Math.floor(StrictMath.log10(low)) - 1;
        exponent <= StrictMath.log10(high);
        exponent++) {
      if (Math.floorMod(exponent, stride) == 0) {
        for (int step : steps) {
          double value = step * StrictMath.pow(10, exponent);
          if (value >= low && value <= high) {
            ticks.add(low < MOST_PREFIXED ? new Tick(value, Amount.prefixed(value)) : tick(value));
          }
        }
      }
    }
    return new Axis(label, low, high, true, ticks);
  }

  /** A linear axis that begins with 0. */
  static Axis linear(String label, double most) {
    double step = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
    for (double divisor : new double[] {5, 2}) {
      if (most / step < 4) {
        step = StrictMath.pow(10, Math.floor(StrictMath.log10(most))) / divisor;
        if (most / step <= MOST_TICKS) {
          break;
        }
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= most * (1 + 1e-9); i++) {
      ticks.add(tick(i * step));
    }
    return new Axis(label, 0, most, false, ticks);
  }

  /** The same axis with numbers only at these values, unless they are too many. */
  Axis at(List<Double> values) {
    List<Double> distinct = values.stream().distinct().sorted().toList();
    return distinct.size() > MOST_TICKS
        ? this
        : new Axis(label, low, high, log, distinct.stream().map(Axis::tick).toList());
  }

  /** Words instead of numbers, in even steps; their values are 0, 1, 2, … */
  static Axis words(String label, List<String> words) {
    List<Tick> ticks = new ArrayList<>();
    for (String word : words) {
      ticks.add(new Tick(ticks.size(), word));
    }
    return new Axis(label, -0.5, words.size() - 0.5, false, ticks);
  }

  private static Tick tick(double value) {
    return new Tick(value, Amount.brief(value));
  }

  static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  static double most(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** The axis for these values: logarithmic unless one of them is not positive. */
  static Axis around(String label, List<Double> values) {
    if (least(values) > 0) {
      return logarithmic(label, values);
    }
    return linear(label, Math.max(most(values) * 1.05, Double.MIN_NORMAL));
  }

  /** How wide the widest number is. */
  double widest(ToDoubleFunction<String> width) {
    return ticks.stream().map(Tick::text).mapToDouble(width).max().orElse(0);
  }
}
