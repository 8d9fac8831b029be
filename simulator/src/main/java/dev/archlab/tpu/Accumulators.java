package dev.archlab.tpu;

import java.util.Arrays;

/**
 * The accumulators below the array: in each cycle each column stores one sum or adds one. They are
 * float32; below an array of int8 they are int32, which wrap around as the first TPU's do.
 */
public final class Accumulators {

  /** The contents; of one kind only, the other is empty. */
  record State(float[][] floats, int[][] integers) {
    State copy() {
      return new State(copyOf(floats), copyOf(integers));
    }

    private static <T> T[] copyOf(T[] from) {
      T[] to = from.clone();
      Arrays.setAll(to, i -> clone(from[i])); // rows are arrays of primitives
      return to;
    }

    @SuppressWarnings("unchecked")
    private static <T> T clone(T row) {
      return row instanceof float[] floats
          ? (T) floats.clone()
          : (T) ((int[]) (Object) row).clone();
    }
  }

  private final int rows;
  private final int columns;
  private final boolean isInteger;
  private float[][] floats; // [column][row]: a column's sums arrive row by row
  private int[][] integers;
  private final float[] before = new float[LaneSums.LANES]; // what is added to

  Accumulators(int rows, int columns, boolean isInteger) {
    this.rows = rows;
    this.columns = columns;
    this.isInteger = isInteger;
    floats = isInteger ? new float[0][] : new float[columns][rows];
    integers = isInteger ? new int[columns][rows] : new int[0][];
  }

  State save() {
    return new State(floats, integers).copy();
  }

  void load(State saved) {
    State copy = saved.copy();
    floats = copy.floats();
    integers = copy.integers();
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** True if they hold int32. */
  public boolean isInteger() {
    return isInteger;
  }

  /** An accumulator; an int32 is rounded to float32. */
  public float get(int row, int column) {
    return isInteger ? integers[column][row] : floats[column][row];
  }

  /** An accumulator's 32 bits; all NaN are one. */
  public int bits(int row, int column) {
    return isInteger ? integers[column][row] : Float.floatToIntBits(floats[column][row]);
  }

  /** The first accumulators of a row; int32 are rounded to float32. */
  void read(int row, float[] into, int count) {
    if (isInteger) {
      for (int c = 0; c < count; c++) {
        into[c] = integers[c][row];
      }
    } else {
      for (int c = 0; c < count; c++) {
        into[c] = floats[c][row];
      }
    }
  }

  /** Stores a sum, or adds it. */
  void store(int column, int row, float sum, boolean accumulate) {
    if (isInteger) {
      integers[column][row] = (int) sum + (accumulate ? integers[column][row] : 0);
    } else {
      floats[column][row] = accumulate ? floats[column][row] + sum : sum;
    }
  }

  /** Stores an integer sum, or adds it. */
  void store(int column, int row, int sum, boolean accumulate) {
    integers[column][row] = sum + (accumulate ? integers[column][row] : 0);
  }

  /**
   * Stores or adds {@code sums[from]} to {@code sums[to − 1]}, the first at {@code row}.
   *
   * @param sums at most {@link LaneSums#LANES}; not to be used again
   */
  void store(int column, int row, float[] sums, int from, int to, boolean accumulate) {
    if (isInteger) {
      for (int i = from; i < to; i++) {
        store(column, row + i - from, sums[i], accumulate);
      }
    } else if (from < to) {
      if (accumulate) {
        System.arraycopy(floats[column], row, before, from, to - from);
        add(before, sums, from, to);
      }
      System.arraycopy(sums, from, floats[column], row, to - from);
    }
  }

  /** A loop that the host's compiler vectorises, as both arrays have the same index. */
  private static void add(float[] before, float[] sums, int from, int to) {
    for (int i = from; i < to; i++) {
      sums[i] = before[i] + sums[i];
    }
  }
}
