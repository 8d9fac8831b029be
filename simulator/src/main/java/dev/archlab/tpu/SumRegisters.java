package dev.archlab.tpu;

import java.util.Arrays;

/**
 * A register for a sum in each element of an output-stationary array, and the accumulator row for
 * which the sum is meant. They are float32; in an array of int8 they are int32, since a sum of any
 * depth may leave the integers that float32 holds. They wrap around.
 */
final class SumRegisters {

  /** One kind only; the other is empty. */
  final float[][] floats;

  final int[][] integers;

  /** Accumulator row below the array, or −1. */
  final int[][] row;

  private final boolean isInteger;

  SumRegisters(int rows, int columns, boolean isInteger) {
    this.isInteger = isInteger;
    floats = isInteger ? new float[0][] : new float[rows][columns];
    integers = isInteger ? new int[rows][columns] : new int[0][];
    row = new int[rows][columns];
    for (int[] line : row) {
      Arrays.fill(line, -1);
    }
  }

  boolean isInteger() {
    return isInteger;
  }

  void copyTo(SumRegisters to) {
    for (int r = 0; r < row.length; r++) {
      System.arraycopy(row[r], 0, to.row[r], 0, row[r].length);
      if (isInteger) {
        System.arraycopy(integers[r], 0, to.integers[r], 0, row[r].length);
      } else {
        System.arraycopy(floats[r], 0, to.floats[r], 0, row[r].length);
      }
    }
  }

  /** A sum; an int32 is rounded to float32. */
  float get(int r, int c) {
    return isInteger ? integers[r][c] : floats[r][c];
  }

  void begin(int r, int c, int accumulatorRow) {
    if (isInteger) {
      integers[r][c] = 0;
    } else {
      floats[r][c] = 0f;
    }
    row[r][c] = accumulatorRow;
  }

  /** Moves a sum to row {@code toRow} of other registers, or of these. */
  void move(int r, int c, SumRegisters to, int toRow) {
    if (isInteger) {
      to.integers[toRow][c] = integers[r][c];
    } else {
      to.floats[toRow][c] = floats[r][c];
    }
    to.row[toRow][c] = row[r][c];
    row[r][c] = -1;
  }

  void store(int r, int c, Accumulators below, int accumulatorRow, boolean accumulate) {
    if (isInteger) {
      below.store(c, accumulatorRow, integers[r][c], accumulate);
    } else {
      below.store(c, accumulatorRow, floats[r][c], accumulate);
    }
  }
}
