package dev.archlab.workloads.models;

import dev.archlab.kernels.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tensors as entries of a report. */
final class Report {

  /** Longer lists are left out of a report, or thinned. */
  static final int LONGEST = 64;

  private Report() {}

  /** All elements, row-major. */
  static List<Double> list(Tensor tensor) {
    List<Double> values = new ArrayList<>();
    for (double value : tensor.toDoubles()) {
      values.add(value);
    }
    return values;
  }

  /**
   * A value for each step from 0 on; of a long series the steps 0 to 3, and those that are 1, 2 or
   * 5 times a power of ten, and the last one.
   */
  static Map<String, Object> series(Tensor values) {
    Map<String, Object> chosen = new LinkedHashMap<>();
    int last = Math.toIntExact(values.size()) - 1;
    for (int step = 0; step <= last; step++) {
      if (last < LONGEST / 4 || step <= 3 || step == last || isRound(step)) {
        chosen.put(Integer.toString(step), values.get(step));
      }
    }
    return chosen;
  }

  private static boolean isRound(int step) {
    int rest = step;
    while (rest % 10 == 0) {
      rest /= 10;
    }
    return rest == 1 || rest == 2 || rest == 5;
  }
}
