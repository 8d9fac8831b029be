package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * The gradient of the mean cross-entropy with respect to what went into the softmax: (p − 1 in the
 * row's own class) / rows.
 *
 * @param probabilities rows × classes, dense, float32: results of the softmax
 * @param labels rows, int32, each from 0 to classes − 1
 * @param gradient rows × classes, dense, float32
 */
public record CrossEntropyGradient(Region probabilities, Region labels, Region gradient)
    implements Operation {

  public CrossEntropyGradient {
    CrossEntropy.requireShapes("cross-entropy-gradient", probabilities, labels);
    if (!gradient.shape().equals(probabilities.shape())) {
      throw new IllegalArgumentException(
          "cross-entropy-gradient of " + probabilities.shape() + " into " + gradient.shape());
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
    return "cross-entropy-gradient";
  }

  @Override
  public List<Region> inputs() {
    return List.of(probabilities, labels);
  }

  @Override
  public List<Region> outputs() {
    return List.of(gradient);
  }

  /** A difference and a quotient for each element. */
  @Override
  public long usefulOperations() {
    return 2 * gradient.size();
  }
}
