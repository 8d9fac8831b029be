package dev.archlab.tpu;

import dev.archlab.sim.ElementType;

/**
 * The contiguous runs of bytes in DRAM that a matrix consists of, in the order in which they move.
 *
 * @param address of the first run
 * @param count how many runs
 * @param perLine runs along the inner axis
 * @param lineStep from a line of runs to the next, in bytes
 * @param step from a run to the next in its line, in bytes
 * @param bytes of each run
 * @param elementBytes of each element
 * @param chipIsDense on the chip a run's elements follow each other too
 */
record Runs(
    long address,
    long count,
    int perLine,
    long lineStep,
    long step,
    int bytes,
    int elementBytes,
    boolean chipIsDense) {

  /**
   * @param dram the matrix in DRAM
   * @param address of its first element
   * @param chip the matrix on the chip
   */
  static Runs of(
      Operand dram, long address, Operand chip, int rows, int columns, ElementType type) {
    int element = type.bytes();
    boolean rowIsDense = columns == 1 || dram.columnStride() == element;
    boolean columnIsDense = rows == 1 || dram.rowStride() == element;
    if (rowIsDense && (columns > 1 || !columnIsDense)) {
      boolean chipIsDense = columns == 1 || chip.columnStride() == element;
      int row = columns * element;
      if (dram.rowStride() == row) {
        return new Runs(address, 1, 1, 0, 0, Math.multiplyExact(rows, row), element, chipIsDense);
      }
      return new Runs(address, rows, rows, 0, dram.rowStride(), row, element, chipIsDense);
    }
    if (columnIsDense) {
      boolean chipIsDense = rows == 1 || chip.rowStride() == element;
      return new Runs(
          address, columns, columns, 0, dram.columnStride(), rows * element, element, chipIsDense);
    }
    return new Runs(
        address,
        (long) rows * columns,
        columns,
        dram.rowStride(),
        dram.columnStride(),
        element,
        element,
        false);
  }

  long begin(long run) {
    return address + run / perLine * lineStep + run % perLine * step;
  }
}
