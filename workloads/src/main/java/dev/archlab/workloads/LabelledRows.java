package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rows of comma-separated values: numbers, and in the last column a class. */
record LabelledRows(List<Row> rows) {

  /** The class of a row that is to be classified. */
  static final String UNKNOWN = "?";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  /**
   * @param rounding the largest part of a feature's value that was lost when it was rounded to
   *     float32
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(float[] features, double rounding, String label) {}

  /**
   * Reads comma-separated values; no quotes.
   *
   * @param file name for messages
   * @param header true if the first line names the columns
   * @throws InputException if a line is not as the others, or a feature is no finite number
   */
  static LabelledRows read(InputStream stream, String file, boolean header) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    int columns = 0;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split(",", -1);
      if (columns == 0) {
        columns = cells.length;
        if (columns < 2) {
          throw new InputException(
              new SourceLocation(file, number, 0),
              "one column only; features and, last, a class are needed, with commas between");
        }
        if (header) {
          continue;
        }
      }
      if (cells.length != columns) {
        throw new InputException(
            new SourceLocation(file, number, 0),
            "%d columns, but the first line has %d".formatted(cells.length, columns));
      }
      rows.add(row(cells, file, number));
    }
    if (rows.isEmpty()) {
      throw new InputException(file + ": no rows");
    }
    return new LabelledRows(rows);
  }

  private static Row row(String[] cells, String file, int line) {
    float[] features = new float[cells.length - 1];
    double rounding = 0;
    int column = 1;
    for (int i = 0; i < features.length; i++) {
      String cell = cells[i].strip();
      if (!NUMBER.matcher(cell).matches()) {
        throw new InputException(
            new SourceLocation(file, line, column), "'" + cells[i] + "' is not a finite number");
      }
      double exact = Double.parseDouble(cell);
      features[i] = (float) exact;
      if (Float.isInfinite(features[i])) {
        throw new InputException(
            new SourceLocation(file, line, column),
            "'%s' is too large for float32, which ends at %s".formatted(cell, Float.MAX_VALUE));
      }
      if (features[i] != exact) {
        rounding = Math.max(rounding, Math.abs((features[i] - exact) / exact));
      }
      column += cells[i].length() + 1;
    }
    return new Row(features, rounding, cells[features.length].strip());
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
    return new LabelledRows(rows.stream().filter(kept).toList());
  }

  LabelledPoints points(List<String> classes) {
    int width = rows.get(0).features().length;
    float[] features = new float[Math.multiplyExact(rows.size(), width)];
    double[] roundings = new double[rows.size()];
    int[] labels = new int[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      System.arraycopy(rows.get(i).features(), 0, features, i * width, width);
      roundings[i] = rows.get(i).rounding();
      labels[i] = classes.indexOf(rows.get(i).label());
    }
    return new LabelledPoints(Tensor.ofFloats(features, labels.length, width), roundings, labels);
  }
}
