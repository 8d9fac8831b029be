package dev.archlab.tpu;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;

/** Reads matrices of the array's format out of a memory. */
final class MatrixReader {

  private final AddressSpace memory;
  private final ElementType type;
  private float[] column = new float[0];

  MatrixReader(AddressSpace memory, ElementType type) {
    this.memory = memory;
    this.type = type;
  }

  /**
   * Reads element (r, c) into {@code into[r][c]}, along the direction in which elements are denser.
   *
   * @param address of element (0, 0)
   * @param rowStride from a row to the next, in bytes
   * @param columnStride from a column to the next, in bytes
   */
  void read(long address, int rowStride, int columnStride, int rows, int columns, float[][] into) {
    if (Math.abs(rowStride) >= Math.abs(columnStride)) {
      for (int r = 0; r < rows; r++) {
        read(address + (long) r * rowStride, columnStride, columns, into[r]);
      }
      return;
    }
    if (column.length < rows) {
      column = new float[rows];
    }
    for (int c = 0; c < columns; c++) {
      read(address + (long) c * columnStride, rowStride, rows, column);
      for (int r = 0; r < rows; r++) {
        into[r][c] = column[r];
      }
    }
  }

  private void read(long address, int stride, int count, float[] into) {
    if (type == ElementType.F32) {
      memory.readFloats(address, stride, into, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      into[i] = Numbers.read(memory, address, type);
      address += stride;
    }
  }
}
