package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.UsageException;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Points with their classes.
 *
 * @param features points × features, float32
 * @param roundings of each point: the largest part of a feature's value that was lost when it was
 *     rounded to float32
 * @param labels the class of each, by its position in a list of classes; −1 where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of labels; never compared
public record LabelledPoints(Tensor features, double[] roundings, int[] labels) {

  public int count() {
    return labels.length;
  }

  public int featureCount() {
    return features.extent(1);
  }

  /** The first {@code limit} points. */
  public LabelledPoints first(int limit) {
    return limit == count() ? this : rows(0, limit);
  }

  /**
   * The first so many points, as a parameter says.
   *
   * @param name of the parameter, for the message
   * @throws UsageException if there are fewer
   */
  public LabelledPoints limited(String name, OptionalInt limit) {
    int wanted = limit.orElse(count());
    if (wanted > count()) {
      throw new UsageException(
          "parameter '%s' is %d, but there are only %d %s".formatted(name, wanted, count(), name));
    }
    return first(wanted);
  }

  /** {@code count} points from {@code first} on. */
  public LabelledPoints rows(int first, int count) {
    int size = featureCount() * features.type().bytes();
    byte[] bytes = Arrays.copyOfRange(features.bytes(), first * size, (first + count) * size);
    return new LabelledPoints(
        Tensor.ofBytes(features.type(), bytes, count, featureCount()),
        Arrays.copyOfRange(roundings, first, first + count),
        Arrays.copyOfRange(labels, first, first + count));
  }

  /** The points in another order, or some of them. */
  public LabelledPoints picked(int... order) {
    int size = featureCount() * features.type().bytes();
    byte[] bytes = new byte[order.length * size];
    double[] newRoundings = new double[order.length];
    int[] newLabels = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(features.bytes(), order[i] * size, bytes, i * size, size);
      newRoundings[i] = roundings[order[i]];
      newLabels[i] = labels[order[i]];
    }
    Tensor picked = Tensor.ofBytes(features.type(), bytes, order.length, featureCount());
    return new LabelledPoints(picked, newRoundings, newLabels);
  }

  /** The largest of all roundings. */
  public double rounding() {
    return Arrays.stream(roundings).max().orElse(0);
  }

  public Tensor labelTensor() {
    return Tensor.ofInts(labels, labels.length);
  }
}
