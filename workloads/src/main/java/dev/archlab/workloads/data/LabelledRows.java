package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rows of numbers, and in the last column a class.
 *
 * @param file name for messages
 * @param features names, if the file has them
 */
record LabelledRows(String file, List<String> features, List<Row> rows) {

  /** The class of a row that is to be classified. */
  static final String UNKNOWN = "?";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  /**
   * @param rounding the largest part of a feature's value that was lost when it was rounded to
   *     float32
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(float[] features, double rounding, String label) {}

  /**
   * Reads comma-separated values.
   *
   * @param file name for messages
   * @param header true if the first line names the columns
   * @throws InputException if a line is not as the others, or a feature is no finite number
   */
  static LabelledRows read(InputStream stream, String file, boolean header) throws IOException {
    CsvTable table = CsvTable.read(stream, file, header, 2);
    List<String> names = table.names();
    return new LabelledRows(
        file,
        names.isEmpty() ? names : names.subList(0, names.size() - 1),
        table.rows().stream().map(row -> row(table, row)).toList());
  }

  private static Row row(CsvTable table, CsvTable.Row row) {
    float[] features = new float[table.columns() - 1];
    double rounding = 0;
    for (int i = 0; i < features.length; i++) {
      double exact = table.number(row, i);
      features[i] = (float) exact;
      if (features[i] != exact) {
        rounding = Math.max(rounding, Math.abs((features[i] - exact) / exact));
      }
    }
    return new Row(features, rounding, row.cells().get(features.length).strip());
  }

  /** The classes that occur: numbers in their order, other names in alphabetical order. */
  List<String> classes() {
    List<String> names =
        rows.stream().map(Row::label).filter(Predicate.not(UNKNOWN::equals)).distinct().toList();
    boolean numbers = names.stream().allMatch(name -> WHOLE.matcher(name).matches());
    Comparator<String> order =
        numbers ? Comparator.comparingInt(Integer::parseInt) : Comparator.naturalOrder();
    return names.stream().sorted(order).toList();
  }

  /** The rows that {@code kept} accepts, in their order. */
  LabelledRows where(Predicate<Row> kept) {
    return new LabelledRows(file, features, rows.stream().filter(kept).toList());
  }

  LabelledPoints points(List<String> classes) {
    int width = rows.get(0).features().length;
    float[] values = new float[Math.multiplyExact(rows.size(), width)];
    double[] roundings = new double[rows.size()];
    int[] labels = new int[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      System.arraycopy(rows.get(i).features(), 0, values, i * width, width);
      roundings[i] = rows.get(i).rounding();
      labels[i] = classes.indexOf(rows.get(i).label());
    }
    return new LabelledPoints(Tensor.ofFloats(values, labels.length, width), roundings, labels);
  }
}
