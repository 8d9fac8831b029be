package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** NumPy's archive of arrays, {@code .npz}, with the names that Keras gives to its data sets. */
final class NpzFile {

  private NpzFile() {}

  /**
   * Reads {@code x_train}, {@code y_train}, {@code x_test} and {@code y_test}: points of any shape,
   * and a class from 0 on for each.
   *
   * @throws InputException if one is missing or does not fit its partner
   */
  static ClassificationData classification(Path path) {
    Map<String, Tensor> arrays = DataFile.read(path, NpzFile::read);
    LabelledPoints points = points(path, arrays, "train");
    LabelledPoints queries = points(path, arrays, "test");
    int classes = 1 + Math.max(largest(points), largest(queries));
    List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    return new ClassificationData(names, List.of(), points, queries);
  }

  /** All arrays of an archive, by name, each rounded to float32. */
  static Map<String, Tensor> read(InputStream stream, String name) throws IOException {
    Map<String, Tensor> arrays = new LinkedHashMap<>();
    ZipInputStream archive = new ZipInputStream(stream);
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      String array = entry.getName().replaceFirst("[.]npy$", "");
      arrays.put(
          array, NpyFile.parseNumbers(name + ": " + entry.getName(), archive.readAllBytes()));
    }
    if (arrays.isEmpty()) {
      throw new InputException(name + ": no .npz file, which numpy.savez writes, or an empty one");
    }
    return arrays;
  }

  private static LabelledPoints points(Path path, Map<String, Tensor> arrays, String set) {
    Tensor x = array(path, arrays, "x_" + set);
    Tensor y = array(path, arrays, "y_" + set);
    int count = Math.toIntExact(y.size());
    if (x.shape().isEmpty() || x.extent(0) != count || count == 0) {
      throw new InputException(
          "%s: x_%s has the shape %s, but y_%s %s: a class for each point is needed"
              .formatted(path, set, x.shape(), set, y.shape()));
    }
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (int) y.get(i);
      if (labels[i] != y.get(i) || labels[i] < 0) {
        throw new InputException(
            "%s: y_%s[%d] is %s; a class is a whole number from 0 on"
                .formatted(path, set, i, y.get(i)));
      }
    }
    int width = Math.toIntExact(x.size() / count);
    Tensor features = Tensor.ofBytes(x.type(), x.bytes(), count, width);
    return new LabelledPoints(features, new double[count], labels);
  }

  private static Tensor array(Path path, Map<String, Tensor> arrays, String name) {
    Tensor array = arrays.get(name);
    if (array == null) {
      throw new InputException(
          "%s: no array %s; there are %s"
              .formatted(path, name, String.join(", ", arrays.keySet())));
    }
    return array;
  }

  private static int largest(LabelledPoints points) {
    return Arrays.stream(points.labels()).max().orElse(0);
  }
}
