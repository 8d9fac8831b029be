package dev.archlab.workloads.data;

import dev.archlab.sim.InputException;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Unsigned bytes in the IDX format of the MNIST database: two zero bytes, the type (8), the number
 * of axes, each extent as a big-endian 32-bit integer, then the elements, row-major.
 *
 * <p>Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits", section
 * "File formats".
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IdxFile(List<Integer> shape, byte[] elements) {

  private static final int UNSIGNED_BYTE = 0x08;

  /**
   * Reads to the end.
   *
   * @param name for messages
   * @throws InputException if it is no such file, or of another element type, or too short
   */
  static IdxFile read(InputStream stream, String name) throws IOException {
    DataInputStream data = new DataInputStream(stream);
    byte[] magic = data.readNBytes(4);
    if (magic.length < 4 || magic[0] != 0 || magic[1] != 0) {
      throw new InputException(name + ": no IDX file: it must begin with two zero bytes");
    }
    if (magic[2] != UNSIGNED_BYTE) {
      throw new InputException(
          "%s: elements of IDX type 0x%02x; unsigned bytes, type 0x08, are needed"
              .formatted(name, magic[2]));
    }
    List<Integer> shape = new ArrayList<>();
    long size = 1;
    for (int axis = 0; axis < magic[3]; axis++) {
      byte[] extent = data.readNBytes(4);
      int value = extent.length < 4 ? -1 : ByteBuffer.wrap(extent).getInt();
      size = value < 1 || size > Integer.MAX_VALUE / value ? -1 : size * value;
      if (size < 0) {
        throw new InputException(
            "%s: axis %d of %d has no extent that can be read".formatted(name, axis + 1, magic[3]));
      }
      shape.add(value);
    }
    byte[] elements = data.readNBytes((int) size);
    if (elements.length < size) {
      throw new InputException(
          "%s: ends after %d of %d elements".formatted(name, elements.length, size));
    }
    return new IdxFile(List.copyOf(shape), elements);
  }
}
