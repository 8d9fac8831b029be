package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import dev.archlab.workloads.NpyFile;
import java.nio.file.Path;
import java.util.Arrays;

/** NumPy's file of one array as points without classes. */
final class NpyPoints {

  private NpyPoints() {}

  /**
   * Reads points × features.
   *
   * @throws InputException if the array has other than two axes, or no element
   */
  static LabelledPoints read(Path path) {
    Tensor array =
        DataFile.read(path, (stream, name) -> NpyFile.parseNumbers(name, stream.readAllBytes()));
    if (array.shape().size() != 2 || array.size() == 0) {
      throw new InputException(
          path + ": has the shape " + array.shape() + "; points × features are needed");
    }
    int[] none = new int[array.extent(0)];
    Arrays.fill(none, -1);
    return new LabelledPoints(array, new double[none.length], none);
  }
}
