package dev.archlab.workloads.data;

import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of comma-separated values, all of the same length; no quotes.
 *
 * @param file name for messages
 * @param names of the columns; empty if the file does not name them
 */
record CsvTable(String file, List<String> names, List<Row> rows) {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  /**
   * @param line in the file, from 1
   */
  record Row(int line, List<String> cells) {}

  /**
   * Reads to the end.
   *
   * @param header true if the first line names the columns
   * @param leastColumns 1, or 2 where features and a class are needed
   * @throws InputException if a row is longer or shorter than the first, or there is none
   */
  static CsvTable read(InputStream stream, String file, boolean header, int leastColumns)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    List<String> names = List.of();
    List<Row> rows = new ArrayList<>();
    int columns = 0;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split(",", -1));
      if (columns == 0) {
        columns = cells.size();
        if (columns < leastColumns) {
          throw new InputException(
              new SourceLocation(file, number, 0),
              "one column only; features and, last, a class are needed, with commas between");
        }
        if (header) {
          names = cells.stream().map(String::strip).toList();
          continue;
        }
      }
      if (cells.size() != columns) {
        throw new InputException(
            new SourceLocation(file, number, 0),
            "%d columns, but the first line has %d".formatted(cells.size(), columns));
      }
      rows.add(new Row(number, cells));
    }
    if (rows.isEmpty()) {
      throw new InputException(file + ": no rows");
    }
    return new CsvTable(file, names, List.copyOf(rows));
  }

  int columns() {
    return rows.get(0).cells().size();
  }

  /**
   * A cell as a number that float32 can hold, before it is rounded.
   *
   * @throws InputException if it is no finite number, or too large
   */
  double number(Row row, int column) {
    String text = row.cells().get(column);
    String cell = text.strip();
    if (!NUMBER.matcher(cell).matches()) {
      throw new InputException(place(row, column), "'" + text + "' is not a finite number");
    }
    double exact = Double.parseDouble(cell);
    if (Float.isInfinite((float) exact)) {
      throw new InputException(
          place(row, column),
          "'%s' is too large for float32, which ends at %s".formatted(cell, Float.MAX_VALUE));
    }
    return exact;
  }

  private SourceLocation place(Row row, int column) {
    Stream<String> before = row.cells().subList(0, column).stream();
    return new SourceLocation(
        file, row.line(), before.mapToInt(cell -> cell.length() + 1).sum() + 1);
  }
}
