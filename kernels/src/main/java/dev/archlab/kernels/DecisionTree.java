package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Walks each point from node 0 to a leaf: to the left child where {@code x[feature] ≤ threshold},
 * else to the right one. A child c < 0 is a leaf of class −1 − c.
 *
 * @param points n × f, dense, float32
 * @param features nodes, int32: which one a node asks
 * @param thresholds nodes, float32
 * @param children nodes × 2, int32: left, right; a child that is a node comes behind its parent
 * @param labels n, int32
 */
public record DecisionTree(
    Region points, Region features, Region thresholds, Region children, Region labels)
    implements Operation {

  public DecisionTree {
    List<Integer> nodes = features.shape();
    if (points.shape().size() != 2
        || nodes.size() != 1
        || !thresholds.shape().equals(nodes)
        || !children.shape().equals(List.of(nodes.get(0), 2))
        || !labels.shape().equals(points.shape().subList(0, 1))) {
      throw new IllegalArgumentException(
          "decision tree of " + points.shape() + " and " + nodes + " into " + labels.shape());
    }
  }

  public int count() {
    return points.shape().get(0);
  }

  public int featureCount() {
    return points.shape().get(1);
  }

  public int nodes() {
    return features.shape().get(0);
  }

  @Override
  public String name() {
    return "decision-tree";
  }

  @Override
  public List<Region> inputs() {
    return List.of(points, features, thresholds, children);
  }

  @Override
  public List<Region> outputs() {
    return List.of(labels);
  }

  /** Comparisons are not counted as arithmetic. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
