package dev.archlab.workloads.data;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be classified, and by what.
 *
 * @param classes names, by label
 * @param features names; empty if the data does not name them
 * @param points whose classes are known: what is learned from
 * @param queries whose classes are asked for; some data knows them, to count the right answers
 */
public record ClassificationData(
    List<String> classes, List<String> features, LabelledPoints points, LabelledPoints queries) {

  private static final List<String> SAMPLES = List.of("knn_figure", "digits", "iris", "wine");

  /** What a parameter may name, for its description. */
  public static final String FORMS =
      "sample data iris, wine, digits or knn_figure, or a file: CSV (header, class in the last"
          + " column, ? for a query), .npz (x_train, y_train, x_test, y_test), or a directory with"
          + " the four IDX files of MNIST";

  /**
   * Sample data by name, or a user's files. Iris and wine are split into even rows, to learn from,
   * and odd ones; so is a CSV file in which no row is a query.
   *
   * @throws UsageException if it is neither
   * @throws InputException if the file cannot be read or understood
   */
  public static ClassificationData load(String name) {
    return switch (name) {
      case "digits" ->
          split(csvSample("optdigits_train.csv.gz", false), csvSample("digits.csv.gz", false));
      case "knn_figure" -> byMarks(csvSample("knn_figure.csv", true));
      case "iris", "wine" -> byMarks(csvSample(name + ".csv", true));
      default -> file(DataFile.path(name, SAMPLES));
    };
  }

  /**
   * All points whose classes are known, in the order in which the data has them.
   *
   * @throws UsageException if it is neither a sample nor a file
   * @throws InputException if the file cannot be read or understood
   */
  public static ClassificationData whole(String name) {
    if (name.equals("iris") || name.equals("wine")) {
      LabelledRows rows = csvSample(name + ".csv", true);
      return split(rows, rows);
    }
    if (!SAMPLES.contains(name) && isCsv(DataFile.path(name, SAMPLES))) {
      LabelledRows rows = csv(DataFile.path(name, SAMPLES));
      LabelledRows known = rows.where(row -> !row.label().equals(LabelledRows.UNKNOWN));
      return split(known, known);
    }
    if (name.endsWith(".npy")) {
      LabelledPoints points = NpyPoints.read(DataFile.path(name, SAMPLES));
      return new ClassificationData(List.of(), List.of(), points, points);
    }
    ClassificationData data = load(name);
    return new ClassificationData(data.classes, data.features, data.points, data.points);
  }

  private static ClassificationData file(Path path) {
    if (path.toString().endsWith(".npy")) {
      throw new InputException(
          path
              + ": an .npy file has no classes; an .npz file with x_train, y_train, x_test and"
              + " y_test has");
    }
    if (Files.isDirectory(path)) {
      return MnistFiles.read(path);
    }
    if (path.toString().endsWith(".npz")) {
      return NpzFile.classification(path);
    }
    return byMarks(csv(path));
  }

  private static boolean isCsv(Path path) {
    String name = path.toString();
    return !Files.isDirectory(path) && !name.endsWith(".npz") && !name.endsWith(".npy");
  }

  private static LabelledRows csv(Path path) {
    return DataFile.read(path, (stream, name) -> LabelledRows.read(stream, name, true));
  }

  private static LabelledRows csvSample(String resource, boolean header) {
    return DataFile.sample(resource, (stream, name) -> LabelledRows.read(stream, name, header));
  }

  /** Rows of class ? are queries; if there is none, odd rows are. */
  private static ClassificationData byMarks(LabelledRows rows) {
    LabelledRows queries = rows.where(row -> row.label().equals(LabelledRows.UNKNOWN));
    LabelledRows points = rows.where(row -> !row.label().equals(LabelledRows.UNKNOWN));
    if (points.rows().isEmpty() || rows.rows().size() < 2) {
      throw new InputException(
          rows.file() + ": at least two rows are needed, one of them with a class");
    }
    return queries.rows().isEmpty()
        ? split(everySecond(rows, 0), everySecond(rows, 1))
        : split(points, queries);
  }

  private static LabelledRows everySecond(LabelledRows rows, int first) {
    List<LabelledRows.Row> chosen =
        IntStream.iterate(first, i -> i < rows.rows().size(), i -> i + 2)
            .mapToObj(rows.rows()::get)
            .toList();
    return new LabelledRows(rows.file(), rows.features(), chosen);
  }

  private static ClassificationData split(LabelledRows points, LabelledRows queries) {
    List<String> classes = points.classes();
    return new ClassificationData(
        classes, points.features(), points.points(classes), queries.points(classes));
  }
}
