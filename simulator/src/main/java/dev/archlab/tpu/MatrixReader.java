package dev.archlab.tpu;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;

/** Reads matrices of the array's format out of a memory. */
final class MatrixReader {

  private final AddressSpace memory;
  private final ElementType type;

  MatrixReader(AddressSpace memory, ElementType type) {
    this.memory = memory;
    this.type = type;
  }

  /**
   * Reads element (r, c) into {@code into[r][c]}.
   *
   * @param address of element (0, 0)
   * @param rowStride from a row to the next, in bytes
   * @param columnStride from a column to the next, in bytes
   */
  void read(long address, int rowStride, int columnStride, int rows, int columns, float[][] into) {
    for (int r = 0; r < rows; r++) {
      readRow(address + (long) r * rowStride, columnStride, columns, into[r]);
    }
  }

  private void readRow(long address, int stride, int count, float[] into) {
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
