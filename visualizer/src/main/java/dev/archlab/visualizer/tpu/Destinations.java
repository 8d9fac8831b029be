package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.VectorFunction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows a sum to the element that it will be in DRAM: a program has no branches that depend on
 * data, so what it will do with a sum is known. Through element-wise operations of the vector unit
 * a sum keeps its identity; through others, and beyond the operations that are given, it has none.
 */
final class Destinations {

  private record Step(Operation operation, List<Matrix> matrices) {}

  private final List<Step> activations = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Operation> multiplies = new ArrayList<>();

  /**
   * @param operations in program order
   */
  Destinations(List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation.instruction() instanceof MatrixMultiply
          || operation.instruction() instanceof MatrixMultiplyStreamed) {
        multiplies.add(operation);
        continue;
      }
      Step step = new Step(operation, Matrix.of(operation));
      steps.add(step);
      if (operation.instruction() instanceof Activate) {
        activations.add(step);
      }
    }
  }

  /** The multiplies that have not ended and those to come, in program order. */
  List<Operation> multiplies() {
    return multiplies;
  }

  /**
   * The activation that takes a sum.
   *
   * @param after the number of the operation that makes it, or −1 for any that was made
   */
  Optional<Operation> activation(long after, int row, int column) {
    for (Step step : activations) {
      if (step.operation().number() > after && reads(step, row, column)) {
        return Optional.of(step.operation());
      }
    }
    return Optional.empty();
  }

  private static boolean reads(Step step, int row, int column) {
    Activate activate = (Activate) step.operation().instruction();
    long first = step.operation().addresses().get(1);
    return row >= first && row < first + activate.rows() && column < activate.columns();
  }

  /** The DRAM address for which a sum in the accumulators is meant, or 0. */
  long ofSum(long after, int row, int column) {
    for (Step step : activations) {
      if (step.operation().number() > after && reads(step, row, column)) {
        int first = Math.toIntExact(step.operation().addresses().get(1));
        long place = step.matrices().get(0).at(row - first, column);
        return ofBuffer(step.operation().number(), place);
      }
    }
    return 0;
  }

  /** The DRAM address for which a result in the unified buffer is meant, or 0. */
  long ofBuffer(long after, long address) {
    long place = address;
    for (Step step : steps) {
      if (step.operation().number() <= after) {
        continue;
      }
      List<Matrix> matrices = step.matrices();
      if (step.operation().instruction() instanceof WriteHostMemory) {
        int position = matrices.get(1).positionOf(place);
        if (position >= 0) {
          return at(matrices.get(0), position);
        }
        continue;
      }
      long moved = moved(step, place);
      if (moved >= 0) {
        place = moved;
      } else if (isWritten(matrices, place)) {
        return 0;
      }
    }
    return 0;
  }

  private static long at(Matrix matrix, int position) {
    return matrix.at(position / matrix.columns(), position % matrix.columns());
  }

  /** Where an element-wise operation puts what it makes of an element, or −1. */
  private static long moved(Step step, long place) {
    if (!(step.operation().instruction() instanceof VectorOperation operation)
        || operation.function().kind() != Kind.ELEMENTWISE) {
      return -1;
    }
    Matrix to = step.matrices().get(0);
    for (Matrix from : step.matrices()) {
      boolean single = from.rowStride() == 0 || from.columnStride() == 0;
      int position =
          from.written() || (single && from.rows() * from.columns() > 1)
              ? -1
              : from.positionOf(place);
      if (position >= 0) {
        return at(to, position);
      }
    }
    return -1;
  }

  private static boolean isWritten(List<Matrix> matrices, long place) {
    for (Matrix matrix : matrices) {
      if (matrix.inBuffer() && matrix.written() && matrix.positionOf(place) >= 0) {
        return true;
      }
    }
    return false;
  }
}
