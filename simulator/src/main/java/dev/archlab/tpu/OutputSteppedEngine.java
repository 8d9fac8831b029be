package dev.archlab.tpu;

import java.util.Arrays;
import java.util.List;

/**
 * Moves the registers of an output-stationary array, cycle by cycle. Operands enter at the left
 * edge, row r delayed by r cycles, and move right; weights enter at the upper edge, column c
 * delayed by c cycles, and move down; each processing element adds their product to its
 * accumulator. Finished sums move down, in drain registers where the array has them and through the
 * accumulator registers where it has not, and leave at the bottom.
 */
final class OutputSteppedEngine {

  /** The registers, row by row. */
  static final class Registers {
    final float[][] operand;
    final long[][] operandTag;
    final float[][] weight;
    final long[][] weightTag;
    final float[][] sum;
    final int[][] sumRow; // accumulator row below the array, or −1
    final float[][] drain; // the sums themselves, if there are no drain registers
    final int[][] drainRow;

    /** Elements as they were read, by cycle modulo rows or columns: the triangles of delays. */
    final float[][] operandSkew;

    final long[][] operandSkewTag;
    final float[][] weightSkew;
    final long[][] weightSkewTag;

    /** The cycle that the registers show. */
    long cycle = -1;

    private Registers(int rows, int columns, boolean hasDrains) {
      operand = new float[rows][columns];
      operandTag = new long[rows][columns];
      weight = new float[rows][columns];
      weightTag = new long[rows][columns];
      sum = new float[rows][columns];
      sumRow = empty(rows, columns);
      drain = hasDrains ? new float[rows][columns] : sum;
      drainRow = hasDrains ? empty(rows, columns) : sumRow;
      operandSkew = new float[rows][rows];
      operandSkewTag = new long[rows][rows];
      weightSkew = new float[columns][columns];
      weightSkewTag = new long[columns][columns];
    }

    private static int[][] empty(int rows, int columns) {
      int[][] none = new int[rows][columns];
      for (int[] row : none) {
        Arrays.fill(row, -1);
      }
      return none;
    }

    Registers copy() {
      int columns = operand[0].length;
      Registers to = new Registers(operand.length, columns, drain != sum);
      copy(operand, to.operand);
      copy(operandTag, to.operandTag);
      copy(weight, to.weight);
      copy(weightTag, to.weightTag);
      copy(sum, to.sum);
      copy(sumRow, to.sumRow);
      copy(drain, to.drain);
      copy(drainRow, to.drainRow);
      copy(operandSkew, to.operandSkew);
      copy(operandSkewTag, to.operandSkewTag);
      copy(weightSkew, to.weightSkew);
      copy(weightSkewTag, to.weightSkewTag);
      to.cycle = cycle;
      return to;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // rows are arrays of the same primitive
    private static void copy(Object[] from, Object[] to) {
      for (int i = 0; i < from.length; i++) {
        System.arraycopy(from[i], 0, to[i], 0, java.lang.reflect.Array.getLength(from[i]));
      }
    }
  }

  private final int rows;
  private final int columns;
  private final boolean hasDrains;
  private final boolean fused;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private final List<OutputFold> folds;
  private Registers registers;
  private boolean watched;

  OutputSteppedEngine(
      OutputStationaryArray array, boolean fused, UnifiedBuffer buffer, Accumulators below) {
    rows = array.rows();
    columns = array.columns();
    hasDrains = array.hasDrainRegisters();
    folds = array.folds();
    this.fused = fused;
    this.buffer = buffer;
    accumulators = below;
    registers = new Registers(rows, columns, hasDrains);
  }

  Registers registers() {
    return registers;
  }

  Registers save() {
    return registers.copy();
  }

  void load(Registers saved) {
    registers = saved.copy();
  }

  void clear() {
    registers = new Registers(rows, columns, hasDrains);
  }

  void watch(boolean on) {
    watched = on;
  }

  void cycle(long cycle) {
    registers.cycle = cycle;
    if (folds.isEmpty()) {
      return;
    }
    feed(cycle);
    moveOperands(cycle);
    moveWeights(cycle);
    for (OutputFold fold : folds) { // the oldest first: it makes room for the next
      shiftOut(fold, cycle);
      multiplyAdd(fold, cycle);
      if (hasDrains) {
        takeFinishedSums(fold, cycle);
      } else if (!fold.shiftsOut() && cycle == fold.end() - 1) {
        storeAll(fold);
      }
    }
  }

  /** Reads the elements of the step that begins in this cycle. */
  private void feed(long cycle) {
    for (OutputFold fold : folds) {
      int step = fold.stepAt(cycle, 0);
      if (step >= 0) {
        int rowSlot = (int) (cycle % rows);
        int columnSlot = (int) (cycle % columns);
        for (int r = 0; r < fold.rows(); r++) {
          long address = fold.operandAddress(r, step);
          registers.operandSkew[rowSlot][r] = buffer.readFloat(address);
          if (watched) {
            registers.operandSkewTag[rowSlot][r] = buffer.tag(address);
          }
        }
        for (int c = 0; c < fold.columns(); c++) {
          long address = fold.weightAddress(step, c);
          registers.weightSkew[columnSlot][c] = buffer.readFloat(address);
          if (watched) {
            registers.weightSkewTag[columnSlot][c] = buffer.tag(address);
          }
        }
      }
    }
  }

  private void moveOperands(long cycle) {
    for (int r = 0; r < rows; r++) {
      int slot = (int) ((cycle - r + rows) % rows);
      float[] row = registers.operand[r];
      System.arraycopy(row, 0, row, 1, columns - 1);
      row[0] = registers.operandSkew[slot][r];
      if (watched) {
        long[] tags = registers.operandTag[r];
        System.arraycopy(tags, 0, tags, 1, columns - 1);
        tags[0] = registers.operandSkewTag[slot][r];
      }
    }
  }

  private void moveWeights(long cycle) {
    rotateDown(registers.weight);
    for (int c = 0; c < columns; c++) {
      registers.weight[0][c] = registers.weightSkew[(int) ((cycle - c + columns) % columns)][c];
    }
    if (watched) {
      rotateDown(registers.weightTag);
      for (int c = 0; c < columns; c++) {
        int slot = (int) ((cycle - c + columns) % columns);
        registers.weightTag[0][c] = registers.weightSkewTag[slot][c];
      }
    }
  }

  /** Each row takes the place of the one below it; the last one's is free for the first. */
  private static <T> void rotateDown(T[] lines) {
    T last = lines[lines.length - 1];
    System.arraycopy(lines, 0, lines, 1, lines.length - 1);
    lines[0] = last;
  }

  private void multiplyAdd(OutputFold fold, long cycle) {
    for (int r = 0; r < fold.rows(); r++) {
      long front = cycle - fold.start - r; // the column that the first elements have reached
      int first = (int) Math.max(0, front - fold.depth() + 1);
      int last = (int) Math.min(fold.columns() - 1, front);
      if (first > last) {
        continue;
      }
      float[] sum = registers.sum[r];
      if (front == last) {
        sum[last] = 0f;
        registers.sumRow[r][last] = fold.accumulator + r;
      }
      float[] x = registers.operand[r];
      float[] w = registers.weight[r];
      if (fused) {
        for (int c = first; c <= last; c++) {
          sum[c] = Math.fma(x[c], w[c], sum[c]);
        }
      } else {
        for (int c = first; c <= last; c++) {
          sum[c] += x[c] * w[c];
        }
      }
    }
  }

  /** A sum that is finished in this cycle goes to its drain register. */
  private void takeFinishedSums(OutputFold fold, long cycle) {
    for (int r = 0; r < fold.rows(); r++) {
      long c = cycle - fold.lastProduct(0) - r;
      if (c >= 0 && c < fold.columns()) {
        registers.drain[r][(int) c] = registers.sum[r][(int) c];
        registers.drainRow[r][(int) c] = registers.sumRow[r][(int) c];
        registers.sumRow[r][(int) c] = -1;
      }
    }
  }

  private void shiftOut(OutputFold fold, long cycle) {
    if (!fold.shiftsOut()) {
      return;
    }
    int first = (int) Math.max(0, cycle - fold.firstShift(0) - rows + 1);
    int last = (int) Math.min(fold.columns() - 1, cycle - fold.firstShift(0));
    for (int c = first; c <= last; c++) {
      shiftColumn(fold, c, (int) (cycle - fold.firstShift(c)));
    }
  }

  /**
   * @param shift how often the column has shifted before; row r's sum is in row {@code r + shift}
   */
  private void shiftColumn(OutputFold fold, int c, int shift) {
    float[][] drain = registers.drain;
    int[][] row = registers.drainRow;
    int lowest = fold.rows() - 1 + shift;
    if (lowest >= rows - 1) {
      lowest = rows - 2;
      store(fold, c, row[rows - 1][c], drain[rows - 1][c]);
    }
    for (int r = lowest; r >= shift; r--) {
      drain[r + 1][c] = drain[r][c];
      row[r + 1][c] = row[r][c];
    }
    row[shift][c] = -1;
  }

  private void storeAll(OutputFold fold) {
    for (int r = 0; r < fold.rows(); r++) {
      for (int c = 0; c < fold.columns(); c++) {
        store(fold, c, fold.accumulator + r, registers.sum[r][c]);
      }
    }
  }

  private void store(OutputFold fold, int c, int row, float sum) {
    accumulators.store(c, row, sum, fold.multiply.accumulate());
  }

  float edgeOperand(int row, int cycles) {
    long read = registers.cycle - row + cycles;
    return wasRead(read, row, -1) ? registers.operandSkew[(int) (read % rows)][row] : 0f;
  }

  float edgeWeight(int column, int cycles) {
    long read = registers.cycle - column + cycles;
    return wasRead(read, -1, column) ? registers.weightSkew[(int) (read % columns)][column] : 0f;
  }

  private boolean wasRead(long cycle, int row, int column) {
    for (OutputFold fold : folds) {
      if (row < fold.rows() && column < fold.columns() && fold.stepAt(cycle, 0) >= 0) {
        return true;
      }
    }
    return false;
  }
}
