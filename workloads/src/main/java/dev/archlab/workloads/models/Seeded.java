package dev.archlab.workloads.models;

import dev.archlab.kernels.Tensor;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded tensors, the same on every host. */
final class Seeded {

  private Seeded() {}

  /** Normally distributed, of mean 0 and variance 1. */
  static Tensor normal(Random random, int... shape) {
    float[] values = new float[IntStream.of(shape).reduce(1, Math::multiplyExact)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Tensor.ofFloats(values, shape);
  }
}
