package dev.archlab.tpu;

import java.util.Arrays;
import java.util.List;

/**
 * Moves the registers of every processing element, cycle by cycle. Operands enter at the left edge,
 * row r delayed by r cycles, and move right; sums move down and leave at the bottom; weights move
 * down through the shadow registers, column c delayed by c cycles, and become stationary where a
 * fold's first operand row passes. Registers that no valid operand has reached hold whatever passed
 * last; nothing reads them.
 */
final class SteppedEngine implements ArrayEngine {

  /** The registers, row by row. */
  static final class Registers {
    final float[][] operand;
    final long[][] operandTag;
    final float[][] sum;
    final float[][] weight;
    final float[][] shadow;

    /** Operand rows as they were read, by cycle modulo array rows: the triangle of delays. */
    final float[][] skew;

    final long[][] skewTag;

    /** The cycle that the registers show. */
    long cycle = -1;

    private Registers(int rows, int columns) {
      operand = new float[rows][columns];
      operandTag = new long[rows][columns];
      sum = new float[rows][columns];
      weight = new float[rows][columns];
      shadow = new float[rows][columns];
      skew = new float[rows][rows];
      skewTag = new long[rows][rows];
    }

    private Registers(Registers other) {
      operand = copy(other.operand);
      operandTag = copy(other.operandTag);
      sum = copy(other.sum);
      weight = copy(other.weight);
      shadow = copy(other.shadow);
      skew = copy(other.skew);
      skewTag = copy(other.skewTag);
      cycle = other.cycle;
    }

    private static <T> T[] copy(T[] from) {
      T[] to = from.clone();
      for (int i = 0; i < to.length; i++) {
        to[i] = copyRow(from[i]);
      }
      return to;
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyRow(T row) {
      return row instanceof float[] floats
          ? (T) floats.clone()
          : (T) ((long[]) (Object) row).clone();
    }
  }

  private final int rows;
  private final int columns;
  private final boolean fused;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private final List<Fold> folds;
  private final List<StationaryArray.Load> loads;
  private final float[] zeros;
  private Registers registers;
  private boolean watched;

  SteppedEngine(StationaryArray array, boolean fused, UnifiedBuffer buffer, Accumulators below) {
    rows = array.rows();
    columns = array.columns();
    this.fused = fused;
    this.buffer = buffer;
    accumulators = below;
    folds = array.folds();
    loads = array.loads();
    zeros = new float[columns];
    registers = new Registers(rows, columns);
  }

  Registers registers() {
    return registers;
  }

  Registers save() {
    return new Registers(registers);
  }

  void load(Registers saved) {
    registers = new Registers(saved);
  }

  void watch(boolean on) {
    watched = on;
  }

  /** Sets the weights of a quiet array. */
  void setWeights(Tile stationary, Tile shadow) {
    for (int r = 0; r < rows; r++) {
      System.arraycopy(stationary.row(r), 0, registers.weight[r], 0, columns);
      System.arraycopy(shadow.row(r), 0, registers.shadow[r], 0, columns);
    }
  }

  @Override
  public void cycle(long cycle) {
    registers.cycle = cycle;
    if (folds.isEmpty() && loads.isEmpty()) {
      return;
    }
    feed(cycle);
    swapWeights(cycle);
    if (!folds.isEmpty()) {
      moveRows(cycle);
    }
    storeSums(cycle);
    shiftWeights(cycle);
  }

  /** Everything has left the array with the last cycle. */
  @Override
  public void complete(Fold fold) {}

  /** Reads the operand row that enters in this cycle. */
  private void feed(long cycle) {
    int slot = (int) (cycle % rows);
    float[] values = registers.skew[slot];
    Arrays.fill(values, 0f);
    for (int f = folds.size() - 1; f >= 0; f--) {
      Fold fold = folds.get(f);
      int row = fold.rowAt(cycle, 0);
      if (row >= 0) {
        int depth = fold.multiply.depth();
        for (int r = 0; r < depth; r++) {
          values[r] = buffer.read(fold.address(row, r), fold.multiply.type());
        }
        if (watched) {
          readTags(fold, row, registers.skewTag[slot]);
        }
        return;
      }
    }
  }

  private void readTags(Fold fold, int row, long[] tags) {
    Arrays.fill(tags, 0);
    for (int r = 0; r < fold.multiply.depth(); r++) {
      tags[r] = buffer.tag(fold.address(row, r));
    }
  }

  /** Where the first row of a fold with a new tile arrives, the shadow becomes stationary. */
  private void swapWeights(long cycle) {
    for (Fold fold : folds) {
      if (fold.multiply.nextTile()) {
        long diagonal = cycle - fold.start;
        int first = (int) Math.max(0, diagonal - columns + 1);
        int last = (int) Math.min(rows - 1, diagonal);
        for (int r = first; r <= last; r++) {
          int c = (int) diagonal - r;
          registers.weight[r][c] = registers.shadow[r][c];
        }
      }
    }
  }

  /** From the bottom up, so that each row finds the sums that the one above it had. */
  private void moveRows(long cycle) {
    Fold oldest = folds.get(0);
    Fold youngest = folds.get(folds.size() - 1);
    long front = cycle - oldest.start; // how far the first operands have come
    long rear = cycle - (youngest.start + youngest.rows() - 1); // and the last ones
    for (int r = rows - 1; r >= 0; r--) {
      int first = (int) Math.max(0, rear - r);
      int last = (int) Math.min(columns - 1, front - r);
      if (first <= last) {
        moveRow(cycle, r, first, last);
      }
    }
  }

  /** Operands move right, sums move down, every element that they reach multiplies and adds. */
  private void moveRow(long cycle, int r, int first, int last) {
    int slot = (int) ((cycle - r + rows) % rows);
    int from = Math.max(first, 1);
    float[] operand = registers.operand[r];
    System.arraycopy(operand, from - 1, operand, from, last - from + 1);
    operand[0] = registers.skew[slot][r];
    if (watched) {
      long[] tags = registers.operandTag[r];
      System.arraycopy(tags, from - 1, tags, from, last - from + 1);
      tags[0] = registers.skewTag[slot][r];
    }
    float[] above = r == 0 ? zeros : registers.sum[r - 1];
    multiplyAdd(above, operand, registers.weight[r], registers.sum[r], first, last + 1);
  }

  private void multiplyAdd(
      float[] above, float[] operand, float[] weight, float[] sum, int begin, int end) {
    if (fused) {
      for (int c = begin; c < end; c++) {
        sum[c] = Math.fma(operand[c], weight[c], above[c]);
      }
    } else {
      for (int c = begin; c < end; c++) {
        sum[c] = above[c] + operand[c] * weight[c];
      }
    }
  }

  private void storeSums(long cycle) {
    float[] bottom = registers.sum[rows - 1];
    for (Fold fold : folds) {
      long front = cycle - fold.start - (rows - 1);
      int first = (int) Math.max(0, front - fold.rows() + 1);
      int last = (int) Math.min(columns - 1, front);
      for (int c = first; c <= last; c++) {
        int row = fold.accumulator + (int) front - c;
        accumulators.store(c, row, bottom[c], fold.multiply.accumulate());
      }
    }
  }

  /** A tile's last row enters first; each row takes part when the first weights reach it. */
  private void shiftWeights(long cycle) {
    for (StationaryArray.Load load : loads) {
      long age = cycle - load.start();
      int first = (int) Math.max(0, age - rows + 1);
      for (int r = rows - 1; r > 0; r--) {
        int last = (int) Math.min(columns - 1, age - r);
        if (first <= last) {
          float[] above = registers.shadow[r - 1];
          System.arraycopy(above, first, registers.shadow[r], first, last - first + 1);
        }
      }
      for (int c = first; c < columns && c <= age; c++) {
        registers.shadow[0][c] = load.tile().weight(rows - 1 - ((int) age - c), c);
      }
    }
  }
}
