package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.workloads.NpyFile;

/** Weights of trained nets, which lie beside the sample data. */
public final class Nets {

  private Nets() {}

  /**
   * A tensor of a net.
   *
   * @param name such as {@code digits_w1}: features × neurons
   */
  public static Tensor tensor(String name) {
    String file = "nets/" + name + ".npy";
    return DataFile.sample(file, (stream, path) -> NpyFile.parse(path, stream.readAllBytes()));
  }
}
