package dev.archlab.tpu;

/**
 * Where an instruction finds or puts a matrix: element (r, c) lies at {@code address + r ×
 * rowStride + c × columnStride}. A stride of 0 repeats a row, a column or a scalar; exchanged
 * strides transpose.
 *
 * @param address of element (0, 0), in bytes
 * @param rowStride from a row to the next, in bytes
 * @param columnStride from a column to the next, in bytes
 */
public record Operand(Affine address, int rowStride, int columnStride) {

  /** Bytes of a float32 or int32, of which all but the array's own operands consist. */
  public static final int ELEMENT_BYTES = 4;

  /** A row-major matrix whose rows follow each other {@code rowStride} bytes apart. */
  public static Operand rows(Affine address, int rowStride) {
    return new Operand(address, rowStride, ELEMENT_BYTES);
  }

  /** A dense column: element r stands behind element r − 1. */
  public static Operand column(Affine address) {
    return new Operand(address, ELEMENT_BYTES, 0);
  }

  /** The same matrix, moved by a constant number of bytes. */
  public Operand at(long offset) {
    return new Operand(address.plus(offset), rowStride, columnStride);
  }

  /**
   * As a {@code .tpu} text writes it: {@code address:rowStride:columnStride}, the last one only if
   * elements do not follow each other.
   */
  String text(int elementBytes) {
    return address + ":" + rowStride + (columnStride == elementBytes ? "" : ":" + columnStride);
  }

  @Override
  public String toString() {
    return text(ELEMENT_BYTES);
  }
}
