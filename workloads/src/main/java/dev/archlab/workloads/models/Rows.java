package dev.archlab.workloads.models;

import dev.archlab.kernels.Tensor;
import java.util.Arrays;

/** Rows of a tensor on the host. */
final class Rows {

  private Rows() {}

  /** Some rows, in the given order. */
  static Tensor of(Tensor table, int... rows) {
    int size = table.bytes().length / table.extent(0);
    byte[] bytes = new byte[rows.length * size];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(table.bytes(), rows[i] * size, bytes, i * size, size);
    }
    int[] shape = table.shape().stream().mapToInt(Integer::intValue).toArray();
    shape[0] = rows.length;
    return Tensor.ofBytes(table.type(), bytes, shape);
  }

  /** The first rows. */
  static Tensor first(Tensor table, int count) {
    int size = table.bytes().length / table.extent(0);
    int[] shape = table.shape().stream().mapToInt(Integer::intValue).toArray();
    shape[0] = count;
    return Tensor.ofBytes(table.type(), Arrays.copyOf(table.bytes(), count * size), shape);
  }
}
