package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * The squared Euclidean distance of each query from each reference point.
 *
 * @param queries q × f
 * @param points p × f
 * @param distances q × p
 */
public record SquaredDistances(Region queries, Region points, Region distances)
    implements Operation {

  public SquaredDistances {
    if (queries.shape().size() != 2
        || points.shape().size() != 2
        || !queries.shape().get(1).equals(points.shape().get(1))
        || !distances.shape().equals(List.of(queries.shape().get(0), points.shape().get(0)))) {
      throw new IllegalArgumentException(
          "distances of shapes "
              + queries.shape()
              + " and "
              + points.shape()
              + " into "
              + distances.shape());
    }
  }

  public int queryCount() {
    return queries.shape().get(0);
  }

  public int pointCount() {
    return points.shape().get(0);
  }

  public int features() {
    return queries.shape().get(1);
  }

  @Override
  public String name() {
    return "squared-distances";
  }

  @Override
  public List<Region> inputs() {
    return List.of(queries, points);
  }

  @Override
  public List<Region> outputs() {
    return List.of(distances);
  }

  /**
   * One multiply-accumulate for each feature of each pair: what the cross term of the expanded
   * square takes, beside which norms and sums vanish. By definition it takes a subtraction more,
   * but an operation count has to be the same for all ways to compute.
   */
  @Override
  public long usefulOperations() {
    return 2L * queryCount() * pointCount() * features();
  }
}
