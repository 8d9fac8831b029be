package dev.archlab.tpu;

/** The weights for one fold; immutable. */
public final class Tile {

  private final float[][] weights; // array rows × array columns, 0 where unused
  private final int rows;
  private final int columns;
  private final long address;
  private final Operand from;

  /**
   * @param weights padded to the array with zeros; the array is kept
   * @param address of the first weight in DRAM
   * @param from with the strides by which the others follow
   */
  Tile(float[][] weights, int rows, int columns, long address, Operand from) {
    this.weights = weights;
    this.rows = rows;
    this.columns = columns;
    this.address = address;
    this.from = from;
  }

  /** Used rows of the array. */
  public int rows() {
    return rows;
  }

  /** Used columns of the array. */
  public int columns() {
    return columns;
  }

  /** The weight for a processing element; 0 where the tile is smaller than the array. */
  public float weight(int row, int column) {
    return weights[row][column];
  }

  /** The DRAM address of a weight; 0 where the tile is smaller than the array. */
  public long tag(int row, int column) {
    return row < rows && column < columns
        ? address + (long) row * from.rowStride() + (long) column * from.columnStride()
        : 0;
  }

  float[] row(int row) {
    return weights[row];
  }

  float[][] weights() {
    return weights;
  }

  /** Weights of an array, all zero; its rows are long enough for {@link LaneSums}. */
  static float[][] zeros(int rows, int columns) {
    return new float[rows][LaneSums.padded(columns)];
  }
}
