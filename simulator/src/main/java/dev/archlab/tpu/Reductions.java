package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.VectorOperation;
import java.util.Arrays;

/**
 * Sums and extremes of rows and of columns. Along a row the lanes share the work and meet in a
 * tree; down a column each lane keeps to its column.
 */
final class Reductions {

  private final UnifiedBuffer buffer;
  private final int lanes;
  private final float[] laneSums;
  private float[] floats = {};
  private int[] ints = {};
  private float[] bestFloats = {};
  private int[] bestInts = {};
  private int[] places = {};

  Reductions(UnifiedBuffer buffer, int lanes) {
    this.buffer = buffer;
    this.lanes = lanes;
    laneSums = new float[lanes];
  }

  private void makeRoom(int columns) {
    if (floats.length < columns) {
      floats = new float[columns];
      ints = new int[columns];
      bestFloats = new float[columns];
      bestInts = new int[columns];
      places = new int[columns];
    }
  }

  /**
   * One result for each row.
   *
   * @param addresses of the targets and of the source
   */
  void reduceRows(VectorOperation operation, long[] addresses) {
    makeRoom(operation.columns());
    Operand from = operation.from().get(0);
    Operand to = operation.to().get(0);
    boolean isFloat = operation.type() == ElementType.F32;
    boolean isSum = operation.function() == VectorFunction.ROW_SUM;
    boolean least = operation.function() == VectorFunction.ROW_MIN;
    int columns = operation.columns();
    for (int r = 0; r < operation.rows(); r++) {
      long source = addresses[operation.to().size()] + (long) r * from.rowStride();
      long target = addresses[0] + (long) r * to.rowStride();
      if (isFloat) {
        buffer.read(source, from.columnStride(), floats, columns);
      } else {
        buffer.read(source, from.columnStride(), ints, columns);
      }
      if (isSum) {
        buffer.writeInt(
            target, isFloat ? Float.floatToIntBits(sumOfFloats(columns)) : sumOfInts(columns));
      } else {
        int place = isFloat ? placeOfFloat(columns, least) : placeOfInt(columns, least);
        buffer.writeInt(target, isFloat ? Float.floatToRawIntBits(floats[place]) : ints[place]);
        long index = addresses[1] + (long) r * operation.to().get(1).rowStride();
        buffer.writeInt(index, place);
      }
    }
  }

  private float sumOfFloats(int columns) {
    Arrays.fill(laneSums, 0f);
    for (int begin = 0; begin < columns; begin += lanes) {
      int end = Math.min(lanes, columns - begin);
      for (int lane = 0; lane < end; lane++) {
        laneSums[lane] += floats[begin + lane];
      }
    }
    for (int width = lanes; width > 1; width = (width + 1) / 2) {
      for (int i = 0; i < width / 2; i++) {
        laneSums[i] += laneSums[i + (width + 1) / 2];
      }
    }
    return laneSums[0];
  }

  private int sumOfInts(int columns) {
    int sum = 0;
    for (int c = 0; c < columns; c++) {
      sum += ints[c];
    }
    return sum;
  }

  private int placeOfFloat(int columns, boolean least) {
    int best = 0;
    for (int c = 1; c < columns; c++) {
      if (replaces(floats[c], floats[best], least)) {
        best = c;
      }
    }
    return best;
  }

  private int placeOfInt(int columns, boolean least) {
    int best = 0;
    for (int c = 1; c < columns; c++) {
      if (least ? ints[c] < ints[best] : ints[c] > ints[best]) {
        best = c;
      }
    }
    return best;
  }

  private static boolean replaces(float value, float best, boolean least) {
    return (least ? value < best : value > best) || (Float.isNaN(best) && !Float.isNaN(value));
  }

  /**
   * One result for each column.
   *
   * @param addresses of the targets and of the source
   */
  void reduceColumns(VectorOperation operation, long[] addresses) {
    makeRoom(operation.columns());
    int columns = operation.columns();
    int step = operation.to().get(0).columnStride();
    boolean isFloat = operation.type() == ElementType.F32;
    if (operation.function() == VectorFunction.COLUMN_SUM) {
      if (isFloat) {
        sumFloats(operation, addresses[1]);
        buffer.write(addresses[0], step, bestFloats, columns);
      } else {
        sumInts(operation, addresses[1]);
        buffer.write(addresses[0], step, bestInts, columns);
      }
      return;
    }
    boolean least = operation.function() == VectorFunction.COLUMN_MIN;
    if (isFloat) {
      extremeFloats(operation, addresses[2], least);
      buffer.write(addresses[0], step, bestFloats, columns);
    } else {
      extremeInts(operation, addresses[2], least);
      buffer.write(addresses[0], step, bestInts, columns);
    }
    buffer.write(addresses[1], operation.to().get(1).columnStride(), places, columns);
  }

  private void sumFloats(VectorOperation operation, long source) {
    Operand from = operation.from().get(0);
    int columns = operation.columns();
    Arrays.fill(bestFloats, 0, columns, 0f);
    for (int r = 0; r < operation.rows(); r++) {
      buffer.read(source + (long) r * from.rowStride(), from.columnStride(), floats, columns);
      for (int c = 0; c < columns; c++) {
        bestFloats[c] += floats[c];
      }
    }
  }

  private void sumInts(VectorOperation operation, long source) {
    Operand from = operation.from().get(0);
    int columns = operation.columns();
    Arrays.fill(bestInts, 0, columns, 0);
    for (int r = 0; r < operation.rows(); r++) {
      buffer.read(source + (long) r * from.rowStride(), from.columnStride(), ints, columns);
      for (int c = 0; c < columns; c++) {
        bestInts[c] += ints[c];
      }
    }
  }

  private void extremeFloats(VectorOperation operation, long source, boolean least) {
    Operand from = operation.from().get(0);
    int columns = operation.columns();
    buffer.read(source, from.columnStride(), bestFloats, columns);
    Arrays.fill(places, 0, columns, 0);
    for (int r = 1; r < operation.rows(); r++) {
      buffer.read(source + (long) r * from.rowStride(), from.columnStride(), floats, columns);
      for (int c = 0; c < columns; c++) {
        if (replaces(floats[c], bestFloats[c], least)) {
          bestFloats[c] = floats[c];
          places[c] = r;
        }
      }
    }
  }

  private void extremeInts(VectorOperation operation, long source, boolean least) {
    Operand from = operation.from().get(0);
    int columns = operation.columns();
    buffer.read(source, from.columnStride(), bestInts, columns);
    Arrays.fill(places, 0, columns, 0);
    for (int r = 1; r < operation.rows(); r++) {
      buffer.read(source + (long) r * from.rowStride(), from.columnStride(), ints, columns);
      for (int c = 0; c < columns; c++) {
        if (least ? ints[c] < bestInts[c] : ints[c] > bestInts[c]) {
          bestInts[c] = ints[c];
          places[c] = r;
        }
      }
    }
  }
}
