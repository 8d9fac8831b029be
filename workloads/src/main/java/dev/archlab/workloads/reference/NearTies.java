package dev.archlab.workloads.reference;

import dev.archlab.kernels.Kernel.Formula;
import java.util.Arrays;

/** Which classes can win a vote among neighbours whose distances are known up to their bounds. */
public final class NearTies {

  private NearTies() {}

  /**
   * True if distances within the bounds of the exact ones, and ties broken in favour of the class,
   * can make it the winner.
   *
   * @param query its features
   * @param points points × features
   * @param labels of the points
   * @param k neighbours that vote
   */
  public static boolean canWin(
      int label, double[] query, double[] points, int[] labels, int classes, int k) {
    if (label < 0 || label >= classes) {
      return false;
    }
    int count = labels.length;
    int features = query.length;
    double[] distances = Exact.squaredDistances(query, points, 1, count, features);
    // The wider bound: the outcome does not say which formula the machine used.
    double[] bounds =
        Bounds.squaredDistances(
            query, points, distances, 1, count, features, Formula.EXPANDED_SQUARE);
    return canWinWithin(label, distances, bounds, labels, classes, k);
  }

  static boolean canWinWithin(
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
