package dev.archlab.workloads.reference;

import java.util.function.Function;

/**
 * The elements of a tensor along one axis: one line for each place in the shape without that axis.
 *
 * @param outer product of the extents in front of the axis
 * @param extent elements of a line
 * @param inner distance of neighbours along the axis
 */
record Lines(int outer, int extent, int inner) {

  /** Applies a function to the elements of each line. */
  Bounded[] map(double[] values, Function<double[], Bounded> function) {
    Bounded[] results = new Bounded[outer * inner];
    double[] line = new double[extent];
    for (int place = 0; place < results.length; place++) {
      int first = place / inner * extent * inner + place % inner;
      for (int i = 0; i < extent; i++) {
        line[i] = values[first + i * inner];
      }
      results[place] = function.apply(line);
    }
    return results;
  }

  /**
   * Position of the extreme element; of equal ones the first. −1 if there is no order because one
   * is no number.
   */
  static int extreme(double[] line, boolean largest) {
    int found = 0;
    for (int i = 0; i < line.length; i++) {
      if (Double.isNaN(line[i])) {
        return -1;
      }
      if (largest ? line[i] > line[found] : line[i] < line[found]) {
        found = i;
      }
    }
    return found;
  }

  /** The extreme element itself; open if one is no number. */
  static Bounded extremeValue(double[] line, boolean largest) {
    int position = extreme(line, largest);
    return position < 0 ? Bounded.open() : Bounded.exact(line[position]);
  }
}
