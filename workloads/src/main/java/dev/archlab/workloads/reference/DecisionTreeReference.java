package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.FunctionError;
import java.util.Arrays;
import java.util.List;

/** Walks from node 0 to a leaf; only comparisons, so exact. Open where there is no way on. */
@AutoService(OperationReference.class)
public final class DecisionTreeReference implements BoundedReference<DecisionTree> {

  @Override
  public Class<DecisionTree> operation() {
    return DecisionTree.class;
  }

  @Override
  public List<Bounded[]> evaluate(DecisionTree operation, Operands operands, FunctionError stated) {
    double[] points = operands.of(operation.points());
    double[] features = operands.of(operation.features());
    double[] thresholds = operands.of(operation.thresholds());
    double[] children = operands.of(operation.children());
    Bounded[] labels = new Bounded[operation.count()];
    int width = operation.featureCount();
    Arrays.setAll(
        labels,
        point ->
            label(
                Arrays.copyOfRange(points, point * width, (point + 1) * width),
                features,
                thresholds,
                children));
    return List.<Bounded[]>of(labels);
  }

  private static Bounded label(
      double[] point, double[] features, double[] thresholds, double[] children) {
    int node = 0;
    while (node < features.length) {
      int feature = (int) features[node];
      if (feature < 0 || feature >= point.length) {
        return Bounded.open();
      }
      int child = (int) children[2 * node + (point[feature] <= thresholds[node] ? 0 : 1)];
      if (child < 0) {
        return Bounded.exact(-1.0 - child);
      }
      if (child <= node) {
        return Bounded.open(); // a way back that may never end
      }
      node = child;
    }
    return Bounded.open();
  }
}
