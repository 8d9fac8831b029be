package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;

/** Small operations with seeded operands. */
final class Operations {

  private final Random random;
  private final Device device;

  Operations(Device device, long seed) {
    this.device = device;
    this.random = new Random(seed);
  }

  Operation of(Class<? extends Operation> type) {
    if (type == Matmul.class) {
      return new Matmul(
          floats("a", 5, 11), floats("b", 11, 9), allocate("c", ElementType.F32, 5, 9));
    }
    if (type == SquaredDistances.class) {
      return new SquaredDistances(
          floats("queries", 5, 7),
          floats("points", 9, 7),
          allocate("distances", ElementType.F32, 5, 9));
    }
    if (type == TopK.class) {
      return new TopK(
          floats("values", 3, 37),
          allocate("smallest", ElementType.F32, 3, 4),
          allocate("columns", ElementType.S32, 3, 4));
    }
    if (type == Vote.class) {
      return new Vote(
          integers("neighbours", 20, 7, 5),
          integers("labels", 3, 20),
          3,
          allocate("counts", ElementType.S32, 7, 3),
          allocate("winners", ElementType.S32, 7));
    }
    throw new IllegalArgumentException("no operands for " + type);
  }

  private Region allocate(String name, ElementType type, int... shape) {
    return device.allocate(name, type, shape);
  }

  private Region floats(String name, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return device.upload(name, Tensor.ofFloats(values, rows, columns));
  }

  private Region integers(String name, int bound, int... shape) {
    int size = 1;
    for (int extent : shape) {
      size *= extent;
    }
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextInt(bound);
    }
    return device.upload(name, Tensor.ofInts(values, shape));
  }
}
