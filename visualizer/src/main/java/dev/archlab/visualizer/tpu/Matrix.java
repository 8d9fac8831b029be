package dev.archlab.visualizer.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Instruction.Pool;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.VectorFunction.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix that an instruction names, in DRAM or in the unified buffer.
 *
 * @param address of element (0, 0)
 * @param rowStride in bytes
 * @param columnStride in bytes
 * @param type of its elements
 */
record Matrix(
    boolean inBuffer,
    boolean written,
    long address,
    int rowStride,
    int columnStride,
    int rows,
    int columns,
    ElementType type) {

  private static Matrix of(
      boolean inBuffer,
      boolean written,
      long address,
      Operand operand,
      int rows,
      int columns,
      ElementType type) {
    return new Matrix(
        inBuffer,
        written,
        address,
        operand.rowStride(),
        operand.columnStride(),
        rows,
        columns,
        type);
  }

  /** The matrices of an operation, targets first; a gather's table is not one. */
  static List<Matrix> of(Operation operation) {
    List<Long> at = operation.addresses();
    if (operation.instruction() instanceof ReadHostMemory i) {
      return List.of(
          of(true, true, at.get(0), i.to(), i.rows(), i.columns(), i.type()),
          of(false, false, at.get(1), i.from(), i.rows(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof WriteHostMemory i) {
      return List.of(
          of(false, true, at.get(0), i.to(), i.rows(), i.columns(), i.type()),
          of(true, false, at.get(1), i.from(), i.rows(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof ReadWeights i) {
      return List.of(of(false, false, at.get(0), i.from(), i.rows(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof MatrixMultiply i) {
      return List.of(of(true, false, at.get(1), i.from(), i.rows(), i.depth(), i.type()));
    } else if (operation.instruction() instanceof MatrixMultiplyStreamed i) {
      return List.of(
          of(true, false, at.get(1), i.from(), i.rows(), i.depth(), i.type()),
          of(true, false, at.get(2), i.weights(), i.depth(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof Activate i) {
      return List.of(of(true, true, at.get(0), i.to(), i.rows(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof Pool i) {
      return List.of(of(true, true, at.get(0), i.to(), i.rows(), i.columns(), i.type()));
    } else if (operation.instruction() instanceof VectorOperation i) {
      return vector(operation, i);
    }
    return List.of();
  }

  private static List<Matrix> vector(Operation operation, VectorOperation i) {
    List<Matrix> found = new ArrayList<>();
    Kind kind = i.function().kind();
    int toRows = kind == Kind.COLUMN_REDUCTION ? 1 : i.rows();
    int toColumns = kind == Kind.ROW_REDUCTION ? 1 : i.columns();
    for (int t = 0; t < i.to().size(); t++) {
      ElementType type = i.function().targetType(i.type());
      found.add(
          of(true, true, operation.addresses().get(t), i.to().get(t), toRows, toColumns, type));
    }
    for (int s = 0; s < i.from().size(); s++) {
      long address = operation.addresses().get(i.to().size() + s);
      ElementType type = i.function().sourceType(i.type());
      found.add(of(true, false, address, i.from().get(s), i.rows(), i.columns(), type));
    }
    return found;
  }

  long at(int row, int column) {
    return address + (long) row * rowStride + (long) column * columnStride;
  }

  /** The first byte; strides are not negative. */
  long low() {
    return address;
  }

  /** Behind the last byte. */
  long high() {
    return at(rows - 1, columns - 1) + type.bytes();
  }

  boolean overlaps(Matrix other) {
    return inBuffer == other.inBuffer && low() < other.high() && other.low() < high();
  }

  /** The row-major position of the element at an address; −1 if there is none. */
  int positionOf(long element) {
    long distance = element - address;
    if (distance < 0 || element >= high()) {
      return -1;
    }
    boolean rowsAreFar = rowStride >= columnStride;
    int far = rowsAreFar ? rowStride : columnStride;
    int near = rowsAreFar ? columnStride : rowStride;
    int farCount = rowsAreFar ? rows : columns;
    int nearCount = rowsAreFar ? columns : rows;
    long f = far == 0 ? 0 : Math.min(distance / far, farCount - 1);
    long rest = distance - f * far;
    long n = near == 0 ? 0 : rest / near;
    if (n >= nearCount || rest != n * near) {
      return -1;
    }
    return (int) (rowsAreFar ? f * columns + n : n * columns + f);
  }
}
