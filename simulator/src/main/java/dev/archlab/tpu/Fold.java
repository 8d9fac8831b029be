package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.MatrixMultiply;

/**
 * One {@code matrix_multiply} on its way through the array. Operand row i meets processing element
 * (r, c) in cycle {@code start + i + r + c}; its sum leaves column c in cycle {@code start + i +
 * array rows − 1 + c}.
 */
final class Fold {

  final Task task;
  final MatrixMultiply multiply;
  final long start;
  final Tile tile;

  /** The tile that is stationary before this fold's. */
  final Tile before;

  /** Address of the first operand in the unified buffer. */
  final long source;

  /** First accumulator row. */
  final int accumulator;

  /**
   * @param start the cycle in which the first operand enters
   */
  Fold(Task task, MatrixMultiply multiply, long start, Tile tile, Tile before) {
    this.task = task;
    this.multiply = multiply;
    this.start = start;
    this.tile = tile;
    this.before = before;
    this.accumulator = Math.toIntExact(task.addresses[0]);
    this.source = task.addresses[1];
  }

  int rows() {
    return multiply.rows();
  }

  /** The operand row that is at distance {@code r + c} from the corner, or −1. */
  int rowAt(long cycle, int distance) {
    long row = cycle - start - distance;
    return row >= 0 && row < multiply.rows() ? (int) row : -1;
  }

  long address(int row, int element) {
    Operand from = multiply.from();
    return source + (long) row * from.rowStride() + (long) element * from.columnStride();
  }
}
