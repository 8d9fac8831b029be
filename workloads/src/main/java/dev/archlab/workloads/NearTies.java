package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import java.util.Arrays;

/** Which classes can win a vote among neighbours whose distances are known up to their bounds. */
final class NearTies {

  private NearTies() {}

  /**
   * True if distances within the bounds of the exact ones, and ties broken in favour of the class,
   * can make it the winner.
   */
  static boolean canWin(int label, int query, KnnTask task) {
    int classes = task.classes().size();
    if (label < 0 || label >= classes) {
      return false;
    }
    int features = task.points().featureCount();
    int count = task.points().count();
    double[] points = task.points().features().toDoubles();
    double[] queries = task.queries().features().toDoubles();
    double[] asked = Arrays.copyOfRange(queries, query * features, (query + 1) * features);
    double[] distances = Reference.squaredDistances(asked, points, 1, count, features);
    // The wider bound: the outcome does not say which formula the machine used.
    double[] bounds =
        Bounds.squaredDistances(
            asked, points, distances, 1, count, features, Formula.EXPANDED_SQUARE);
    return canWin(label, distances, bounds, task.points().labels(), classes, task.k());
  }

  static boolean canWin(
      int label, double[] distances, double[] bounds, int[] labels, int classes, int k) {
    int[] certain = new int[classes];
    int certainlyNear = 0;
    int possibleOfLabel = 0;
    for (int i = 0; i < distances.length; i++) {
      int mayBeBefore = 0;
      int mustBeBefore = 0;
      for (int j = 0; j < distances.length; j++) {
        if (j != i) {
          mayBeBefore += distances[j] - bounds[j] <= distances[i] + bounds[i] ? 1 : 0;
          mustBeBefore += distances[j] + bounds[j] < distances[i] - bounds[i] ? 1 : 0;
        }
      }
      if (mayBeBefore < k) {
        certain[labels[i]]++;
        certainlyNear++;
      } else if (mustBeBefore < k && labels[i] == label) {
        possibleOfLabel++;
      }
    }
    int most = certain[label] + Math.min(k - certainlyNear, possibleOfLabel);
    return Arrays.stream(certain).allMatch(votes -> votes <= most);
  }
}
