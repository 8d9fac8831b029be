package dev.archlab.workloads.data;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of numbers with their names.
 *
 * @param values rows × columns, row-major, as the file has them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NumberTable(List<String> names, int rows, double[] values) {

  private static final List<String> SAMPLES =
      List.of("salary", "blood_pressure", "apartments", "diabetes", "kmeans_figure");

  /**
   * Sample data by name, a CSV file with a header, all columns of which are numbers, or a NumPy
   * array of two axes, whose columns are named by their numbers.
   *
   * @throws UsageException if it is neither
   * @throws InputException if the file cannot be read or understood
   */
  public static NumberTable load(String name) {
    if (name.endsWith(".npy")) {
      Tensor values = NpyPoints.read(DataFile.path(name, SAMPLES)).features();
      List<String> names =
          IntStream.range(0, values.extent(1)).mapToObj(Integer::toString).toList();
      return new NumberTable(names, values.extent(0), values.toDoubles());
    }
    return SAMPLES.contains(name)
        ? DataFile.sample(name + ".csv", (stream, file) -> of(CsvTable.read(stream, file, true, 1)))
        : DataFile.read(
            DataFile.path(name, SAMPLES),
            (stream, file) -> of(CsvTable.read(stream, file, true, 1)));
  }

  private static NumberTable of(CsvTable table) {
    int columns = table.columns();
    double[] values = new double[table.rows().size() * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.number(table.rows().get(i / columns), i % columns);
    }
    return new NumberTable(table.names(), table.rows().size(), values);
  }

  public int columns() {
    return names.size();
  }

  /**
   * The position of a column.
   *
   * @throws UsageException if there is none of that name
   */
  public int column(String name) {
    int column = names.indexOf(name);
    if (column < 0) {
      throw new UsageException("no column '%s'; %s".formatted(name, Nearest.hint(name, names)));
    }
    return column;
  }

  /** Some columns, each rounded to float32: rows × columns. */
  public Tensor tensor(List<String> columns) {
    float[] chosen = new float[rows * columns.size()];
    for (int i = 0; i < chosen.length; i++) {
      int column = column(columns.get(i % columns.size()));
      chosen[i] = (float) values[i / columns.size() * columns() + column];
    }
    return Tensor.ofFloats(chosen, rows, columns.size());
  }

  /** The largest part of a value of some columns that float32 loses. */
  public double rounding(List<String> columns) {
    double worst = 0;
    for (String name : columns) {
      for (int i = column(name); i < values.length; i += columns()) {
        double lost = Math.abs((float) values[i] - values[i]);
        worst = lost == 0 ? worst : Math.max(worst, lost / Math.abs(values[i]));
      }
    }
    return worst;
  }
}
