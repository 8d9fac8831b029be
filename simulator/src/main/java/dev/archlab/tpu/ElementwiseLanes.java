package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Tally.Count;
import java.util.Arrays;

/** Computes rows element by element: operands are staged, computed, and written back. */
final class ElementwiseLanes {

  private static final int OPERANDS = 3;

  private final UnifiedBuffer buffer;
  private final Tally tally;

  // One row of each operand, and of the results.
  private final float[][] floats = new float[OPERANDS][0];
  private final int[][] ints = new int[OPERANDS][0];
  private float[] floatResults = {};
  private int[] intResults = {};
  private short[] halves = {};
  private byte[] bytes = {};

  ElementwiseLanes(UnifiedBuffer buffer, Tally tally) {
    this.buffer = buffer;
    this.tally = tally;
  }

  private void makeRoom(int columns) {
    if (intResults.length < columns) {
      for (int i = 0; i < OPERANDS; i++) {
        floats[i] = new float[columns];
        ints[i] = new int[columns];
      }
      floatResults = new float[columns];
      intResults = new int[columns];
      halves = new short[columns];
      bytes = new byte[columns];
    }
  }

  /**
   * Computes a whole instruction.
   *
   * @param addresses of the target and of the sources
   */
  void compute(VectorOperation operation, long[] addresses) {
    makeRoom(operation.columns());
    boolean isFloat =
        operation.type() == ElementType.F32
            || operation.function() == VectorFunction.F32_TO_BF16
            || operation.function() == VectorFunction.F32_TO_S32;
    if (operation.hasConstant()) {
      int source = operation.function().constantSource();
      Arrays.fill(ints[source], 0, operation.columns(), operation.value());
      float value = Float.intBitsToFloat(operation.value());
      Arrays.fill(floats[source], 0, operation.columns(), value);
    }
    Operand to = operation.to().get(0);
    for (int r = 0; r < operation.rows(); r++) {
      for (int i = 0; i < operation.from().size(); i++) {
        read(operation, i, addresses[1 + i], r, isFloat);
      }
      long target = addresses[0] + (long) r * to.rowStride();
      if (isFloat) {
        floatRow(operation, target, to.columnStride());
      } else {
        intRow(operation, target, to.columnStride());
      }
    }
  }

  private void read(VectorOperation operation, int i, long base, int row, boolean isFloat) {
    Operand from = operation.from().get(i);
    int source = operation.source(i);
    long address = base + (long) row * from.rowStride();
    if (operation.function() == VectorFunction.BF16_TO_F32) {
      buffer.read(address, from.columnStride(), halves, operation.columns());
    } else if (operation.function() == VectorFunction.S8_TO_F32) {
      buffer.read(address, from.columnStride(), bytes, operation.columns());
    } else if (isFloat) {
      buffer.read(address, from.columnStride(), floats[source], operation.columns());
    } else {
      buffer.read(address, from.columnStride(), ints[source], operation.columns());
    }
  }

  private void floatRow(VectorOperation operation, long target, int step) {
    VectorFunction function = operation.function();
    int n = operation.columns();
    switch (function) {
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
        FloatLanes.compare(function, floats[0], floats[1], intResults, n);
        buffer.write(target, step, intResults, n);
      }
      case F32_TO_BF16 -> {
        for (int c = 0; c < n; c++) {
          halves[c] = Numbers.toBfloat16(floats[0][c]);
        }
        buffer.write(target, step, halves, n);
      }
      case F32_TO_S32 -> {
        for (int c = 0; c < n; c++) {
          // rint is exact in double, and the cast saturates.
          intResults[c] = (int) StrictMath.rint(floats[0][c]);
        }
        buffer.write(target, step, intResults, n);
      }
      case QUANTIZE -> {
        tally.add(Count.SATURATIONS, FloatLanes.quantize(floats[0], floats[1], bytes, n));
        buffer.write(target, step, bytes, n);
      }
      case FILL -> {
        Arrays.fill(intResults, 0, n, operation.value());
        buffer.write(target, step, intResults, n);
      }
      default -> {
        FloatLanes.compute(function, floats[0], floats[1], floats[2], floatResults, n);
        buffer.write(target, step, floatResults, n);
      }
    }
  }

  private void intRow(VectorOperation operation, long target, int step) {
    VectorFunction function = operation.function();
    int n = operation.columns();
    switch (function) {
      case BF16_TO_F32 -> {
        for (int i = 0; i < n; i++) {
          floatResults[i] = Numbers.fromBfloat16(halves[i]);
        }
        buffer.write(target, step, floatResults, n);
      }
      case S8_TO_F32 -> {
        for (int i = 0; i < n; i++) {
          floatResults[i] = bytes[i];
        }
        buffer.write(target, step, floatResults, n);
      }
      case S32_TO_F32 -> {
        for (int i = 0; i < n; i++) {
          floatResults[i] = ints[0][i];
        }
        buffer.write(target, step, floatResults, n);
      }
      case COPY -> buffer.write(target, step, ints[0], n);
      case FILL -> {
        Arrays.fill(intResults, 0, n, operation.value());
        buffer.write(target, step, intResults, n);
      }
      case IOTA -> {
        for (int i = 0; i < n; i++) {
          intResults[i] = operation.value() + i;
        }
        buffer.write(target, step, intResults, n);
      }
      default -> {
        IntLanes.compute(function, ints[0], ints[1], ints[2], intResults, n);
        buffer.write(target, step, intResults, n);
      }
    }
  }
}
