package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * The most frequent label among the neighbours of each row; of equally frequent ones the smallest.
 *
 * @param neighbours rows × k, int32: positions in {@code labels}
 * @param labels points, int32, each from 0 to {@code classes} − 1
 * @param classes number of labels
 * @param counts rows × classes, int32: votes for each label
 * @param winners rows, int32
 */
public record Vote(Region neighbours, Region labels, int classes, Region counts, Region winners)
    implements Operation {

  public Vote {
    if (neighbours.shape().size() != 2
        || labels.shape().size() != 1
        || !counts.shape().equals(List.of(neighbours.shape().get(0), classes))
        || !winners.shape().equals(List.of(neighbours.shape().get(0)))) {
      throw new IllegalArgumentException(
          "vote of shapes "
              + neighbours.shape()
              + " and "
              + labels.shape()
              + " into "
              + winners.shape());
    }
  }

  public int rows() {
    return neighbours.shape().get(0);
  }

  public int k() {
    return neighbours.shape().get(1);
  }

  @Override
  public String name() {
    return "vote";
  }

  @Override
  public List<Region> inputs() {
    return List.of(neighbours, labels);
  }

  @Override
  public List<Region> outputs() {
    return List.of(counts, winners);
  }

  /** Counting is not arithmetic on the data. */
  @Override
  public long usefulOperations() {
    return 0;
  }
}
