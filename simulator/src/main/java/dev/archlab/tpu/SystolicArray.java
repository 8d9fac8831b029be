package dev.archlab.tpu;

import java.util.List;

/**
 * The array of processing elements. What it shows is the state at the end of the last cycle that
 * was stepped. One operand moves right, and is called so here; the other, called the weight, is
 * stationary or, in an output-stationary array, moves down. The array does not know which of them
 * is the model's weight.
 */
public abstract class SystolicArray {

  private final int rows;
  private final int columns;

  SystolicArray(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  static SystolicArray of(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    return config.dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY
        ? new OutputStationaryArray(config, buffer, accumulators)
        : new StationaryArray(config, buffer, accumulators);
  }

  /** All that changes; immutable. */
  abstract Object save();

  abstract void load(Object state);

  abstract void watch(boolean watched);

  /** From now on the registers move. After whole folds that works only while the array is quiet. */
  abstract void moveRegisters();

  /** From {@code cycle} on folds are computed whole. */
  abstract void computeWholeFolds(long cycle);

  public final int rows() {
    return rows;
  }

  public final int columns() {
    return columns;
  }

  /** True if the processing element multiplies a valid operand. */
  public abstract boolean isActive(int row, int column);

  /** The operand in a processing element; 0 where {@link #isActive} is false. */
  public abstract float operand(int row, int column);

  /** The DRAM address of that operand; 0 if it was computed on the chip, or nobody watches. */
  public abstract long operandTag(int row, int column);

  /**
   * The sum in a processing element: what leaves it downwards, or in an output-stationary array the
   * accumulator register. 0 where {@link #partialSumRow} is −1.
   */
  public abstract float partialSum(int row, int column);

  /** The accumulator row below the array for which that sum is meant, or −1. */
  public abstract int partialSumRow(int row, int column);

  /** The stationary weight of a processing element, or the one that moves down through it. */
  public abstract float weight(int row, int column);

  /** The DRAM address of that weight; 0 if there is none, or it was computed on the chip. */
  public abstract long weightTag(int row, int column);

  /** The weight that waits behind the stationary one; 0 in an output-stationary array. */
  public abstract float shadowWeight(int row, int column);

  /**
   * True if a weight waits behind the stationary one, for the next fold to take; false where that
   * was taken and nothing has moved in since.
   */
  public boolean hasShadowWeight(int row, int column) {
    return false;
  }

  /** The DRAM address of the weight behind the stationary one; 0 if none waits there. */
  public long shadowWeightTag(int row, int column) {
    return 0;
  }

  /** The tiles that move into the array, oldest first. */
  public List<Tile> loadingTiles() {
    return List.of();
  }

  /**
   * True if a multiply that is in the array has stored or added its sum.
   *
   * @param row of the accumulators
   */
  public abstract boolean hasStored(ArrayPass pass, int row, int column);

  /** The multiplies whose operands or sums were in the array in the last cycle, oldest first. */
  public abstract List<ArrayPass> passes();

  /**
   * An operand at the left edge that has been read but has not entered yet.
   *
   * @param row array row
   * @param cycles until it enters, from 1 to {@code row}
   */
  public abstract float edgeOperand(int row, int cycles);

  /** True if there is such an operand. */
  public abstract boolean hasEdgeOperand(int row, int cycles);

  /** The DRAM address of such an operand; 0 if it was computed on the chip, or nobody watches. */
  public abstract long edgeOperandTag(int row, int cycles);

  /**
   * A weight at the upper edge that has been read but has not entered yet; 0 unless the array is
   * output stationary.
   *
   * @param column array column
   * @param cycles until it enters, from 1 to {@code column}
   */
  public float edgeWeight(int column, int cycles) {
    return 0f;
  }

  /** True if there is such a weight. */
  public boolean hasEdgeWeight(int column, int cycles) {
    return false;
  }

  /** The DRAM address of such a weight; 0 if it was computed on the chip, or nobody watches. */
  public long edgeWeightTag(int column, int cycles) {
    return 0;
  }

  /**
   * The accumulator row below the array for which the finished sum in a drain register is meant, or
   * −1 if that is empty or there is none ({@code array.overlap_drain}).
   */
  public int drainingSumRow(int row, int column) {
    return -1;
  }

  /** The finished sum in a drain register; 0 where {@link #drainingSumRow} is −1. */
  public float drainingSum(int row, int column) {
    return 0f;
  }
}
