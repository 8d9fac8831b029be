package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
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
    final SumRegisters sum;
    final SumRegisters drain; // the sums themselves, if there are no drain registers

    /** Elements as they were read, by cycle modulo rows or columns: the triangles of delays. */
    final float[][] operandSkew;

    final long[][] operandSkewTag;
    final float[][] weightSkew;
    final long[][] weightSkewTag;

    /** The cycle that the registers show. */
    long cycle = -1;

    private Registers(int rows, int columns, boolean hasDrains, boolean isInteger) {
      operand = new float[rows][columns];
      operandTag = new long[rows][columns];
      weight = new float[rows][columns];
      weightTag = new long[rows][columns];
      sum = new SumRegisters(rows, columns, isInteger);
      drain = hasDrains ? new SumRegisters(rows, columns, isInteger) : sum;
      operandSkew = new float[rows][rows];
      operandSkewTag = new long[rows][rows];
      weightSkew = new float[columns][columns];
      weightSkewTag = new long[columns][columns];
    }

    Registers copy() {
      int columns = operand[0].length;
      Registers to = new Registers(operand.length, columns, drain != sum, sum.isInteger());
      copy(operand, to.operand);
      copy(operandTag, to.operandTag);
      copy(weight, to.weight);
      copy(weightTag, to.weightTag);
      sum.copyTo(to.sum);
      drain.copyTo(to.drain);
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
  private final ElementType type;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private final List<OutputFold> folds;
  private Registers registers;
  private boolean watched;

  OutputSteppedEngine(
      OutputStationaryArray array,
      TpuConfig.Array config,
      UnifiedBuffer buffer,
      Accumulators below) {
    rows = array.rows();
    columns = array.columns();
    hasDrains = array.hasDrainRegisters();
    folds = array.folds();
    fused = config.fused();
    type = config.format().type();
    this.buffer = buffer;
    accumulators = below;
    registers = new Registers(rows, columns, hasDrains, accumulators.isInteger());
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
    registers = new Registers(rows, columns, hasDrains, accumulators.isInteger());
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
          registers.operandSkew[rowSlot][r] = buffer.read(address, type);
          if (watched) {
            registers.operandSkewTag[rowSlot][r] = buffer.tag(address);
          }
        }
        for (int c = 0; c < fold.columns(); c++) {
          long address = fold.weightAddress(step, c);
          registers.weightSkew[columnSlot][c] = buffer.read(address, type);
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
      if (front == last) {
        registers.sum.begin(r, last, fold.accumulator + r);
      }
      float[] x = registers.operand[r];
      float[] w = registers.weight[r];
      if (accumulators.isInteger()) {
        addIntegers(registers.sum.integers[r], x, w, first, last);
      } else if (fused) {
        addFused(registers.sum.floats[r], x, w, first, last);
      } else {
        add(registers.sum.floats[r], x, w, first, last);
      }
    }
  }

  private static void add(float[] sum, float[] x, float[] w, int first, int last) {
    for (int c = first; c <= last; c++) {
      sum[c] += x[c] * w[c];
    }
  }

  private static void addFused(float[] sum, float[] x, float[] w, int first, int last) {
    for (int c = first; c <= last; c++) {
      sum[c] = Math.fma(x[c], w[c], sum[c]);
    }
  }

  private static void addIntegers(int[] sum, float[] x, float[] w, int first, int last) {
    for (int c = first; c <= last; c++) {
      sum[c] += (int) (x[c] * w[c]); // exact
    }
  }

  /** A sum that is finished in this cycle goes to its drain register. */
  private void takeFinishedSums(OutputFold fold, long cycle) {
    for (int r = 0; r < fold.rows(); r++) {
      long c = cycle - fold.lastProduct(0) - r;
      if (c >= 0 && c < fold.columns()) {
        registers.sum.move(r, (int) c, registers.drain, r);
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
    SumRegisters drain = registers.drain;
    int lowest = fold.rows() - 1 + shift;
    if (lowest >= rows - 1) {
      lowest = rows - 2;
      store(fold, rows - 1, c, drain.row[rows - 1][c]);
      drain.row[rows - 1][c] = -1;
    }
    for (int r = lowest; r >= shift; r--) {
      drain.move(r, c, drain, r + 1);
    }
  }

  private void storeAll(OutputFold fold) {
    for (int r = 0; r < fold.rows(); r++) {
      for (int c = 0; c < fold.columns(); c++) {
        store(fold, r, c, fold.accumulator + r);
      }
    }
  }

  private void store(OutputFold fold, int r, int c, int accumulatorRow) {
    registers.drain.store(r, c, accumulators, accumulatorRow, fold.multiply.accumulate());
  }

  float edgeOperand(int row, int cycles) {
    return hasEdgeOperand(row, cycles) ? registers.operandSkew[rowSlot(row, cycles)][row] : 0f;
  }

  long edgeOperandTag(int row, int cycles) {
    return hasEdgeOperand(row, cycles) ? registers.operandSkewTag[rowSlot(row, cycles)][row] : 0;
  }

  boolean hasEdgeOperand(int row, int cycles) {
    return wasRead(registers.cycle - row + cycles, row, -1);
  }

  private int rowSlot(int row, int cycles) {
    return (int) ((registers.cycle - row + cycles) % rows);
  }

  float edgeWeight(int column, int cycles) {
    return hasEdgeWeight(column, cycles)
        ? registers.weightSkew[columnSlot(column, cycles)][column]
        : 0f;
  }

  long edgeWeightTag(int column, int cycles) {
    return hasEdgeWeight(column, cycles)
        ? registers.weightSkewTag[columnSlot(column, cycles)][column]
        : 0;
  }

  boolean hasEdgeWeight(int column, int cycles) {
    return wasRead(registers.cycle - column + cycles, -1, column);
  }

  private int columnSlot(int column, int cycles) {
    return (int) ((registers.cycle - column + cycles) % columns);
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
