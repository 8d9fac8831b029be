package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Tally.Count;
import dev.archlab.tpu.VectorFunction.Kind;
import java.util.Arrays;

/** Computes on the unified buffer, as many elements of a row a cycle as it has lanes. */
final class VectorUnit extends PipelinedUnit {

  private final int lanes;
  private final UnifiedBuffer buffer;
  private final float[] laneSums;

  VectorUnit(TpuConfig config, UnifiedBuffer buffer, Scoreboard scoreboard, Tally tally) {
    super(TpuUnit.VECTOR, scoreboard, tally, config.sequencer().queue(), config.vector().latency());
    lanes = config.vector().lanes();
    this.buffer = buffer;
    laneSums = new float[lanes];
  }

  @Override
  long occupancy(Task task) {
    VectorOperation operation = (VectorOperation) task.instruction;
    int columns = operation.columns();
    long perRow =
        operation.function().kind() == Kind.INDEXED ? columns : (columns + lanes - 1) / lanes;
    return operation.rows() * perRow;
  }

  /** A reduction ends in a tree over the lanes. */
  @Override
  int extraLatency(Task task) {
    boolean reduces = ((VectorOperation) task.instruction).function().kind() == Kind.REDUCTION;
    return reduces ? Integer.SIZE - Integer.numberOfLeadingZeros(lanes - 1) : 0;
  }

  @Override
  void takeEffect(Task task) {
    VectorOperation operation = (VectorOperation) task.instruction;
    switch (operation.function().kind()) {
      case ELEMENTWISE -> elementwise(operation, task);
      case REDUCTION -> reduce(operation, task);
      case INDEXED -> indexed(operation, task);
    }
    long elements = (long) operation.rows() * operation.columns();
    tally.add(Count.VECTOR_ELEMENTS, elements);
    int reads = operation.from().size();
    tally.add(Count.UNIFIED_BUFFER_READ_BYTES, reads * elements * Operand.ELEMENT_BYTES);
    long results =
        operation.function().kind() == Kind.REDUCTION
            ? (long) operation.rows() * operation.to().size()
            : elements;
    tally.add(Count.UNIFIED_BUFFER_WRITE_BYTES, results * Operand.ELEMENT_BYTES);
  }

  private static long rowOf(Operand operand, long address, int row) {
    return address + (long) row * operand.rowStride();
  }

  private void elementwise(VectorOperation operation, Task task) {
    Operand to = operation.to().get(0);
    int sources = operation.from().size();
    long[] at = new long[3];
    long[] step = new long[3];
    for (int s = 0; s < sources; s++) {
      step[s] = operation.from().get(s).columnStride();
    }
    for (int r = 0; r < operation.rows(); r++) {
      for (int s = 0; s < sources; s++) {
        at[s] = rowOf(operation.from().get(s), task.addresses[1 + s], r);
      }
      long target = rowOf(to, task.addresses[0], r);
      elementwiseRow(operation, target, to.columnStride(), at, step);
    }
  }

  private void elementwiseRow(
      VectorOperation operation, long target, int targetStep, long[] at, long[] step) {
    boolean isFloat = operation.type() == ElementType.F32;
    VectorFunction function = operation.function();
    for (int c = 0; c < operation.columns(); c++) {
      int result;
      if (function == VectorFunction.FILL) {
        result = operation.value();
      } else if (function == VectorFunction.IOTA) {
        result = operation.value() + c;
      } else if (function == VectorFunction.COPY) {
        result = buffer.readInt(at[0] + c * step[0]);
      } else if (function == VectorFunction.SELECT) {
        int source = buffer.readInt(at[0] + c * step[0]) != 0 ? 1 : 2;
        result = buffer.readInt(at[source] + c * step[source]);
      } else if (isFloat) {
        float a = buffer.readFloat(at[0] + c * step[0]);
        float b = buffer.readFloat(at[1] + c * step[1]);
        result = apply(function, a, b);
      } else {
        int a = buffer.readInt(at[0] + c * step[0]);
        int b = buffer.readInt(at[1] + c * step[1]);
        result = apply(function, a, b);
      }
      buffer.writeInt(target + (long) c * targetStep, result);
    }
  }

  private static int apply(VectorFunction function, float a, float b) {
    return switch (function) {
      case ADD -> Float.floatToRawIntBits(a + b);
      case SUBTRACT -> Float.floatToRawIntBits(a - b);
      case MULTIPLY -> Float.floatToRawIntBits(a * b);
      case MINIMUM -> Float.floatToRawIntBits(Math.min(a, b));
      case MAXIMUM -> Float.floatToRawIntBits(Math.max(a, b));
      case EQUAL -> a == b ? 1 : 0;
      case LESS -> a < b ? 1 : 0;
      default -> throw new IllegalStateException(function.mnemonic());
    };
  }

  private static int apply(VectorFunction function, int a, int b) {
    return switch (function) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case MINIMUM -> Math.min(a, b);
      case MAXIMUM -> Math.max(a, b);
      case EQUAL -> a == b ? 1 : 0;
      case LESS -> a < b ? 1 : 0;
      default -> throw new IllegalStateException(function.mnemonic());
    };
  }

  private void reduce(VectorOperation operation, Task task) {
    Operand from = operation.from().get(0);
    long source = task.addresses[operation.to().size()];
    for (int r = 0; r < operation.rows(); r++) {
      long row = rowOf(from, source, r);
      long target = rowOf(operation.to().get(0), task.addresses[0], r);
      if (operation.function() == VectorFunction.ROW_SUM) {
        int sum =
            operation.type() == ElementType.F32
                ? Float.floatToRawIntBits(sumFloats(row, from.columnStride(), operation.columns()))
                : sumInts(row, from.columnStride(), operation.columns());
        buffer.writeInt(target, sum);
      } else {
        int best = extreme(operation, row, from.columnStride());
        buffer.writeInt(target, buffer.readInt(row + (long) best * from.columnStride()));
        buffer.writeInt(rowOf(operation.to().get(1), task.addresses[1], r), best);
      }
    }
  }

  private float sumFloats(long row, int step, int columns) {
    Arrays.fill(laneSums, 0f);
    for (int c = 0, lane = 0; c < columns; c++) {
      laneSums[lane] += buffer.readFloat(row + (long) c * step);
      lane = lane + 1 == lanes ? 0 : lane + 1;
    }
    for (int width = lanes; width > 1; width = (width + 1) / 2) {
      for (int i = 0; i < width / 2; i++) {
        laneSums[i] += laneSums[i + (width + 1) / 2];
      }
    }
    return laneSums[0];
  }

  private int sumInts(long row, int step, int columns) {
    int sum = 0;
    for (int c = 0; c < columns; c++) {
      sum += buffer.readInt(row + (long) c * step);
    }
    return sum;
  }

  private int extreme(VectorOperation operation, long row, int step) {
    boolean least = operation.function() == VectorFunction.ROW_MIN;
    int best = 0;
    if (operation.type() == ElementType.F32) {
      float bestValue = buffer.readFloat(row);
      for (int c = 1; c < operation.columns(); c++) {
        float value = buffer.readFloat(row + (long) c * step);
        if ((least ? value < bestValue : value > bestValue)
            || (Float.isNaN(bestValue) && !Float.isNaN(value))) {
          bestValue = value;
          best = c;
        }
      }
    } else {
      int bestValue = buffer.readInt(row);
      for (int c = 1; c < operation.columns(); c++) {
        int value = buffer.readInt(row + (long) c * step);
        if (least ? value < bestValue : value > bestValue) {
          bestValue = value;
          best = c;
        }
      }
    }
    return best;
  }

  private void indexed(VectorOperation operation, Task task) {
    boolean gather = operation.function() == VectorFunction.GATHER;
    Operand to = operation.to().get(0);
    Operand indices = operation.from().get(gather ? 1 : 0);
    Operand values = operation.from().get(gather ? 0 : 1);
    long indexBase = task.addresses[gather ? 2 : 1];
    long valueBase = task.addresses[gather ? 1 : 2];
    for (int r = 0; r < operation.rows(); r++) {
      long target = rowOf(to, task.addresses[0], r);
      long index = rowOf(indices, indexBase, r);
      long value = rowOf(values, valueBase, r);
      for (int c = 0; c < operation.columns(); c++) {
        int i = buffer.readInt(index + (long) c * indices.columnStride());
        if (i < 0 || i >= operation.value()) {
          throw new TaskFault(
              task,
              "index %d at row %d, column %d is outside 0 to %d"
                  .formatted(i, r, c, operation.value() - 1));
        }
        long source = value + (long) (gather ? i : c) * values.columnStride();
        long place = target + (long) (gather ? c : i) * to.columnStride();
        buffer.writeInt(place, buffer.readInt(source));
      }
    }
  }
}
