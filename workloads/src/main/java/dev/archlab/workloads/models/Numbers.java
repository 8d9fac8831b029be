package dev.archlab.workloads.models;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.stream.Stream;

/** Small tables of numbers in a parameter: {@code +} between columns, {@code /} between rows. */
final class Numbers {

  /** No rows. */
  static final String NONE = "none";

  private Numbers() {}

  /**
   * Reads rows of {@code columns} numbers.
   *
   * @param parameter its name, for messages
   * @throws UsageException if a row is longer or shorter, or has something else in it
   */
  static Tensor rows(String parameter, String text, int columns) {
    if (text.equals(NONE)) {
      return Tensor.ofFloats(new float[0], 0, columns);
    }
    List<String> rows = List.of(text.split("/", -1));
    float[] values = new float[rows.size() * columns];
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = Stream.of(rows.get(row).split("\\+", -1)).map(String::strip).toList();
      if (cells.size() != columns) {
        throw new UsageException(
            "parameter '%s': '%s' has %d numbers; %d are needed, with + between and / between rows"
                .formatted(parameter, rows.get(row), cells.size(), columns));
      }
      for (int column = 0; column < columns; column++) {
        values[row * columns + column] = number(parameter, cells.get(column));
      }
    }
    return Tensor.ofFloats(values, rows.size(), columns);
  }

  private static float number(String parameter, String text) {
    if (!text.matches("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE]-?[0-9]+)?")) {
      throw new UsageException("parameter '%s': '%s' is not a number".formatted(parameter, text));
    }
    return Float.parseFloat(text);
  }
}
