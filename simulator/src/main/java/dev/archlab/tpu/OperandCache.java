package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.HashMap;
import java.util.Map;

/**
 * Matrices that were gathered out of the unified buffer for whole folds. The same operands meet one
 * tile of weights after the other, so they are kept until they are overwritten.
 */
final class OperandCache {

  /** Elements that are kept at most, 16 MiB. */
  private static final int CAPACITY = 1 << 22;

  /** Where a matrix lies in the unified buffer; strides are in bytes. */
  record Place(long address, int rowStride, int columnStride, int rows, int columns) {

    private long low() {
      return address + Math.min(down(), 0) + Math.min(across(), 0);
    }

    private long high(int elementBytes) {
      return address + Math.max(down(), 0) + Math.max(across(), 0) + elementBytes;
    }

    private long down() {
      return (rows - 1L) * rowStride;
    }

    private long across() {
      return (columns - 1L) * columnStride;
    }
  }

  private final MatrixReader reader;
  private final int elementBytes;
  private final Map<Place, float[][]> matrices = new HashMap<>();
  private long elements;

  OperandCache(UnifiedBuffer buffer, ElementType type) {
    reader = new MatrixReader(buffer.memory(), type);
    elementBytes = type.bytes();
    buffer.onWrite(this::forget);
  }

  /** A matrix, {@code [row][column]}; its rows are long enough for {@link LaneSums}. */
  float[][] matrix(Place place) {
    float[][] known = matrices.get(place);
    return known != null ? known : gather(place);
  }

  private float[][] gather(Place place) {
    int columns = LaneSums.padded(place.columns);
    if (elements > CAPACITY) {
      clear();
    }
    elements += (long) place.rows * columns;
    float[][] matrix = new float[place.rows][columns];
    reader.read(
        place.address, place.rowStride, place.columnStride, place.rows, place.columns, matrix);
    matrices.put(place, matrix);
    return matrix;
  }

  void clear() {
    matrices.clear();
    elements = 0;
  }

  /** Bytes from {@code low} to before {@code high} were overwritten. */
  private void forget(long low, long high) {
    matrices
        .entrySet()
        .removeIf(
            entry -> {
              Place place = entry.getKey();
              boolean meets = place.low() < high && low < place.high(elementBytes);
              elements -= meets ? size(entry.getValue()) : 0;
              return meets;
            });
  }

  private static long size(float[][] matrix) {
    return (long) matrix.length * matrix[0].length;
  }
}
