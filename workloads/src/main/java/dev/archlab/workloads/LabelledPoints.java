package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;
import java.util.Arrays;

/**
 * Points with their classes.
 *
 * @param features points × features, float32
 * @param roundings of each point: the largest part of a feature's value that was lost when it was
 *     rounded to float32
 * @param labels the class of each, by its position in a list of classes; −1 where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of labels; never compared
record LabelledPoints(Tensor features, double[] roundings, int[] labels) {

  int count() {
    return labels.length;
  }

  int featureCount() {
    return features.extent(1);
  }

  /** The first {@code limit} points. */
  LabelledPoints first(int limit) {
    if (limit == count()) {
      return this;
    }
    byte[] bytes = new byte[limit * featureCount() * features.type().bytes()];
    System.arraycopy(features.bytes(), 0, bytes, 0, bytes.length);
    int[] some = Arrays.copyOf(labels, limit);
    return new LabelledPoints(
        Tensor.ofBytes(features.type(), bytes, limit, featureCount()),
        Arrays.copyOf(roundings, limit),
        some);
  }

  /** The largest of all roundings. */
  double rounding() {
    return Arrays.stream(roundings).max().orElse(0);
  }

  Tensor labelTensor() {
    return Tensor.ofInts(labels, labels.length);
  }
}
