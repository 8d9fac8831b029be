package dev.archlab.workloads;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What is to be classified, and by what.
 *
 * @param classes names, by label
 * @param points whose classes are known
 * @param queries whose classes are asked for; some data knows them, to count the right answers
 */
record ClassificationData(List<String> classes, LabelledPoints points, LabelledPoints queries) {

  static final List<String> SAMPLES = List.of("knn_figure", "digits");

  /**
   * Sample data by name, or a CSV file with a header line and the class in the last column, where
   * {@code ?} marks a query.
   *
   * @throws UsageException if it is neither
   * @throws InputException if the file cannot be read or understood
   */
  static ClassificationData load(String name) {
    return switch (name) {
      case "knn_figure" -> queriesMarked(sample("knn_figure.csv", true), name);
      case "digits" ->
          split(sample("optdigits_train.csv.gz", false), sample("digits.csv.gz", false));
      default -> queriesMarked(file(name), name);
    };
  }

  private static ClassificationData queriesMarked(LabelledRows rows, String name) {
    LabelledRows queries = rows.where(row -> row.label().equals(LabelledRows.UNKNOWN));
    LabelledRows points = rows.where(row -> !row.label().equals(LabelledRows.UNKNOWN));
    if (queries.rows().isEmpty() || points.rows().isEmpty()) {
      throw new InputException(
          name
              + ": rows with a class and rows to classify are both needed; the class of the latter is '?'");
    }
    return split(points, queries);
  }

  private static ClassificationData split(LabelledRows points, LabelledRows queries) {
    List<String> classes = points.classes();
    return new ClassificationData(classes, points.points(classes), queries.points(classes));
  }

  private static LabelledRows sample(String resource, boolean header) {
    try (InputStream bytes =
            Objects.requireNonNull(
                ClassificationData.class.getResourceAsStream("data/" + resource), resource);
        InputStream stream = resource.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return LabelledRows.read(stream, resource, header);
    } catch (IOException e) {
      throw new InputException(resource + ": " + e.getMessage());
    }
  }

  private static LabelledRows file(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      path = null;
    }
    if (path == null || !Files.isRegularFile(path)) {
      throw new UsageException(
          "data '%s' is neither sample data (%s) nor a CSV file"
              .formatted(name, String.join(", ", SAMPLES)));
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return LabelledRows.read(stream, name, true);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read");
    }
  }
}
