package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A directory with the four files of MNIST, or of data in its form; they may be compressed. */
final class MnistFiles {

  private MnistFiles() {}

  /**
   * Reads images and labels.
   *
   * @throws InputException if a file is missing or does not fit the others
   */
  static ClassificationData read(Path directory) {
    LabelledPoints points = read(directory, "train");
    LabelledPoints queries = read(directory, "t10k");
    int classes =
        1 + Stream.of(points, queries).flatMapToInt(p -> IntStream.of(p.labels())).max().orElse(0);
    List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    return new ClassificationData(names, List.of(), points, queries);
  }

  private static LabelledPoints read(Path directory, String set) {
    IdxFile images = file(directory, set + "-images-idx3-ubyte");
    IdxFile labels = file(directory, set + "-labels-idx1-ubyte");
    int count = images.shape().get(0);
    if (labels.shape().size() != 1 || labels.elements().length != count) {
      throw new InputException(
          "%s: %d images of set '%s', but labels of shape %s"
              .formatted(directory, count, set, labels.shape()));
    }
    float[] features = new float[images.elements().length];
    for (int i = 0; i < features.length; i++) {
      features[i] = Byte.toUnsignedInt(images.elements()[i]);
    }
    int[] classes = new int[count];
    for (int i = 0; i < count; i++) {
      classes[i] = Byte.toUnsignedInt(labels.elements()[i]);
    }
    Tensor tensor = Tensor.ofFloats(features, count, features.length / count);
    return new LabelledPoints(tensor, new double[count], classes);
  }

  private static IdxFile file(Path directory, String name) {
    for (String form : List.of(name, name + ".gz")) {
      if (Files.isRegularFile(directory.resolve(form))) {
        return DataFile.read(directory.resolve(form), IdxFile::read);
      }
    }
    throw new InputException(directory + ": no file " + name + " or " + name + ".gz");
  }
}
