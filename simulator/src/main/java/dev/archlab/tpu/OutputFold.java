package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;

/**
 * One {@code matrix_multiply_streamed} on its way through an output-stationary array. Element k of
 * operand row r and of weight column c meet in processing element (r, c) in cycle {@code start + k
 * + r + c}. When a column's last element has its sum, the sums of that column are shifted down for
 * as many cycles as the array has rows.
 */
final class OutputFold {

  final Task task;
  final MatrixMultiplyStreamed multiply;
  final long start;

  /** First accumulator row. */
  final int accumulator;

  private final long operands;
  private final long weights;
  private final boolean shiftsOut;
  private final int arrayRows;
  private final int chargedRows;
  private final int chargedColumns;

  /**
   * @param start the cycle in which the first elements enter
   * @param array SCALE-Sim's timing charges all rows and columns, and no shift
   */
  OutputFold(Task task, MatrixMultiplyStreamed multiply, long start, TpuConfig.Array array) {
    this.task = task;
    this.multiply = multiply;
    this.start = start;
    accumulator = Math.toIntExact(task.addresses[0]);
    operands = task.addresses[1];
    weights = task.addresses[2];
    shiftsOut = array.timing() == TpuConfig.Timing.CAUSAL;
    arrayRows = array.rows();
    chargedRows = shiftsOut ? multiply.rows() : arrayRows;
    chargedColumns = shiftsOut ? multiply.columns() : array.cols();
  }

  int rows() {
    return multiply.rows();
  }

  int columns() {
    return multiply.columns();
  }

  int depth() {
    return multiply.depth();
  }

  /** The step k that is at distance {@code r + c} from the corner, or −1. */
  int stepAt(long cycle, int distance) {
    long step = cycle - start - distance;
    return step >= 0 && step < depth() ? (int) step : -1;
  }

  /** The cycle in which the last row of the first column takes its first product. */
  long bottom() {
    return start + chargedRows - 1;
  }

  /** The first cycle in which nothing is multiplied any more. */
  long multiplied() {
    return bottom() + depth() + chargedColumns - 1;
  }

  /** The first cycle in which all sums are in the accumulators. */
  long end() {
    return multiplied() + (shiftsOut ? arrayRows : 0);
  }

  /** The cycle in which row 0 of a column takes its last product; row r does r cycles later. */
  long lastProduct(int column) {
    return start + depth() - 1 + column;
  }

  /** The first of the cycles in which a column shifts. */
  long firstShift(int column) {
    return lastProduct(column) + rows();
  }

  /** The cycle in which a sum is stored or added below the array. */
  long stored(int row, int column) {
    return shiftsOut ? firstShift(column) + arrayRows - 1 - row : end() - 1;
  }

  /** The cycle in which the first sum is stored. */
  long firstStored() {
    return stored(rows() - 1, 0);
  }

  boolean shiftsOut() {
    return shiftsOut;
  }

  long operandAddress(int row, int step) {
    Operand from = multiply.from();
    return operands + (long) row * from.rowStride() + (long) step * from.columnStride();
  }

  long weightAddress(int step, int column) {
    Operand from = multiply.weights();
    return weights + (long) step * from.rowStride() + (long) column * from.columnStride();
  }
}
