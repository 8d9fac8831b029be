package dev.archlab.tpu;

import java.util.Arrays;

/**
 * The float32 accumulators below the array: in each cycle each column stores one sum or adds one.
 */
public final class Accumulators {

  private final int rows;
  private final float[][] columns; // [column][row]: a column's sums arrive row by row

  Accumulators(int rows, int columns) {
    this.rows = rows;
    this.columns = new float[columns][rows];
  }

  float[][] save() {
    return copy(columns);
  }

  void load(float[][] saved) {
    for (int c = 0; c < columns.length; c++) {
      System.arraycopy(saved[c], 0, columns[c], 0, rows);
    }
  }

  private static float[][] copy(float[][] from) {
    float[][] to = new float[from.length][];
    Arrays.setAll(to, i -> from[i].clone());
    return to;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns.length;
  }

  public float get(int row, int column) {
    return columns[column][row];
  }

  /** One column's rows, to be written by the array only. */
  float[] column(int column) {
    return columns[column];
  }
}
