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
record Matrix(Affine base, int rowStride, int columnStride, ElementType type) implements Source {

  static Matrix of(Region region) {
    return new Matrix(
        Affine.of(region.base()),
        Matrices.rowStride(region),
        Matrices.columnStride(region),
        region.type());
  }

  /** One of the matrices of a tensor whose last two axes are rows and columns. */
  static Matrix of(Region batch, Counter number) {
    Region first = batch.at(0);
    Affine offset = number.times(batch.strides().get(0));
    return new Matrix(
        offset.plus(first.base()),
        Matrices.rowStride(first),
        Matrices.columnStride(first),
        first.type());
  }

  Matrix transposed() {
    return new Matrix(base, columnStride, rowStride, type);
  }

  /** The part that begins at a row and a column, given by their offsets in bytes. */
  Operand part(Affine rowOffset, Affine columnOffset) {
    return new Operand(base.plus(rowOffset).plus(columnOffset), rowStride, columnStride);
  }

  /** A place for a part of it on the chip, in the order that DRAM has, so that whole runs move. */
  @Override
  public Operand onChip(Affine address, int rows, int columns) {
    int element = type.bytes();
    boolean columnsAreDense = columnStride != element && rowStride == element;
    return columnsAreDense
        ? new Operand(address, element, rows * element)
        : new Operand(address, columns * element, element);
  }

  @Override
  public void load(ProgramBuilder program, Operand to, Span rows, Span columns) {
    Operand from = part(rows.times(rowStride), columns.times(columnStride));
    program.load(to, from, rows.size(), columns.size(), type);
  }
}
