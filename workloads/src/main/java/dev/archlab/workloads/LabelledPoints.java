package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;

/**
 * Points with their classes.
 *
 * @param features points × features, float32
 * @param labels the class of each, by its position in a list of classes; −1 where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of labels; never compared
record LabelledPoints(Tensor features, int[] labels) {

  int count() {
    return labels.length;
  }

  int featureCount() {
    return features.extent(1);
  }

  /** The first {@code limit} points; all for 0. */
  LabelledPoints first(int limit) {
    if (limit == 0 || limit >= count()) {
      return this;
    }
    byte[] bytes = new byte[limit * featureCount() * features.type().bytes()];
    System.arraycopy(features.bytes(), 0, bytes, 0, bytes.length);
    int[] some = new int[limit];
    System.arraycopy(labels, 0, some, 0, limit);
    return new LabelledPoints(Tensor.ofBytes(features.type(), bytes, limit, featureCount()), some);
  }

  Tensor labelTensor() {
    return Tensor.ofInts(labels, labels.length);
  }
}
