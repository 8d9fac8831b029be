package dev.archlab.kernels.tpu;

import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;

/**
 * A float32 matrix in DRAM, or a transposed one.
 *
 * @param rowStride in bytes, as {@code columnStride}
 */
record Matrix(long base, int rowStride, int columnStride) {

  private static final int WORD = Operand.ELEMENT_BYTES;

  static Matrix of(Region region) {
    return new Matrix(region.base(), Matrices.rowStride(region), Matrices.columnStride(region));
  }

  Matrix transposed() {
    return new Matrix(base, columnStride, rowStride);
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
    boolean columnsAreDense = columnStride != WORD && rowStride == WORD;
    return columnsAreDense
        ? new Operand(address, WORD, rows * WORD)
        : Operand.rows(address, columns * WORD);
  }
}
