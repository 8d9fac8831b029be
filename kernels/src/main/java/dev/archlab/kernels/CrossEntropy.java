package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * −log p of each row's own class.
 *
 * @param probabilities rows × classes, dense, float32
 * @param labels rows, int32, each from 0 to classes − 1
 * @param losses rows, dense, float32
 */
public record CrossEntropy(Region probabilities, Region labels, Region losses)
    implements Operation {

  public CrossEntropy {
    requireShapes("cross-entropy", probabilities, labels);
    if (!losses.shape().equals(labels.shape())) {
      throw new IllegalArgumentException(
          "cross-entropy of " + labels.shape() + " labels into " + losses.shape());
    }
  }

  static void requireShapes(String name, Region probabilities, Region labels) {
    if (probabilities.shape().size() != 2
        || !labels.shape().equals(probabilities.shape().subList(0, 1))) {
      throw new IllegalArgumentException(
          name + " of shapes " + probabilities.shape() + " and " + labels.shape());
    }
  }

  public int rows() {
    return probabilities.shape().get(0);
  }

  public int classes() {
    return probabilities.shape().get(1);
  }

  @Override
  public String name() {
    return "cross-entropy";
  }

  @Override
  public List<Region> inputs() {
    return List.of(probabilities, labels);
  }

  @Override
  public List<Region> outputs() {
    return List.of(losses);
  }

  /** A logarithm for each row. */
  @Override
  public long usefulOperations() {
    return rows();
  }
}
