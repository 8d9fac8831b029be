package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;

/**
 * A matrix in DRAM, or a transposed one.
 *
 * @param rowStride in bytes, as {@code columnStride}
 */
record Matrix(long base, int rowStride, int columnStride, ElementType type) {

  static Matrix of(Region region) {
    return new Matrix(
        region.base(), Matrices.rowStride(region), Matrices.columnStride(region), region.type());
  }

  Matrix transposed() {
    return new Matrix(base, columnStride, rowStride, type);
  }

  /** The part that begins at a row and a column, given by their offsets in bytes. */
  Operand part(Affine rowOffset, Affine columnOffset) {
    return new Operand(Affine.of(base).plus(rowOffset).plus(columnOffset), rowStride, columnStride);
  }

  /**
   * A place for a part of it on the chip, in the order that DRAM has, so that whole runs move.
   *
   * @param rows there is room for
   * @param columns there is room for
   */
  Operand onChip(Affine address, int rows, int columns) {
    int element = type.bytes();
    boolean columnsAreDense = columnStride != element && rowStride == element;
    return columnsAreDense
        ? new Operand(address, element, rows * element)
        : new Operand(address, columns * element, element);
  }
}
