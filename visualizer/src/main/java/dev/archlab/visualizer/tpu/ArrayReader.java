package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.ArrayPass;
import dev.archlab.tpu.SystolicArray;
import dev.archlab.tpu.TpuConfig.Dataflow;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.visualizer.tpu.TpuState.ArrayState;
import dev.archlab.visualizer.tpu.TpuState.Pe;
import dev.archlab.visualizer.tpu.TpuState.Queued;
import dev.archlab.visualizer.tpu.TpuState.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads the array: element by element if it is small, else how many of each block work. */
final class ArrayReader {

  /** Rows and columns up to which an array is seen element by element. */
  static final int DETAILED = 32;

  private static final int BLOCKS = 32; // in a row or column of a large array

  private final SystolicArray array;
  private final boolean outputStationary;
  private final Destinations destinations;
  private final List<ArrayPass> passes;
  private int active;
  private int useful;

  ArrayReader(TpuMachine machine, Destinations destinations) {
    array = machine.array();
    outputStationary =
        machine.configuration().values().array().dataflow() == Dataflow.OUTPUT_STATIONARY;
    this.destinations = destinations;
    passes = array.passes();
  }

  ArrayState read() {
    int rows = array.rows();
    int columns = array.columns();
    if (Math.max(rows, columns) > DETAILED) {
      int block = (Math.max(rows, columns) + BLOCKS - 1) / BLOCKS;
      List<Integer> density = density(block);
      return new ArrayState(
          rows, columns, List.of(), List.of(), List.of(), density, block, active, useful, passes);
    }
    List<Pe> elements = new ArrayList<>(rows * columns);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        elements.add(element(r, c));
      }
    }
    return new ArrayState(
        rows, columns, elements, left(), top(), List.of(), 1, active, useful, passes);
  }

  private List<Integer> density(int block) {
    int across = (array.columns() + block - 1) / block;
    int down = (array.rows() + block - 1) / block;
    int[] counts = new int[across * down];
    for (int r = 0; r < array.rows(); r++) {
      for (int c = 0; c < array.columns(); c++) {
        if (count(r, c)) {
          counts[r / block * across + c / block]++;
        }
      }
    }
    List<Integer> density = new ArrayList<>(counts.length);
    for (int n : counts) {
      density.add(n);
    }
    return density;
  }

  private boolean count(int row, int column) {
    if (!array.isActive(row, column)) {
      return false;
    }
    active++;
    useful += isUseful(row, column) ? 1 : 0;
    return true;
  }

  /** A stationary element beyond its tile multiplies zeros. */
  private boolean isUseful(int row, int column) {
    return outputStationary || array.weightTag(row, column) != 0;
  }

  private Pe element(int r, int c) {
    boolean works = count(r, c);
    int sumRow = array.partialSumRow(r, c);
    int drainRow = array.drainingSumRow(r, c);
    Value drain = sum(array.drainingSum(r, c), drainRow, c, oldest(drainRow));
    boolean finished = outputStationary && works && sumRow < 0; // the sum has moved already
    boolean hasShadow = array.hasShadowWeight(r, c);
    return new Pe(
        r,
        c,
        works,
        new Value(array.operand(r, c), array.operandTag(r, c)),
        new Value(array.weight(r, c), array.weightTag(r, c)),
        finished ? drain : sum(array.partialSum(r, c), sumRow, c, youngest(r, c)),
        finished ? drainRow : sumRow,
        hasShadow,
        hasShadow
            ? new Value(array.shadowWeight(r, c), array.shadowWeightTag(r, c))
            : Value.NOTHING,
        drainRow,
        drain);
  }

  private Value sum(float number, int row, int column, long pass) {
    return row < 0 ? Value.NOTHING : new Value(number, destinations.ofSum(pass, row, column));
  }

  /** The number of the multiply that makes the sum of a processing element. */
  private long youngest(int r, int c) {
    long number = -1;
    for (ArrayPass pass : passes) {
      number = pass.age() >= r + c ? pass.number() : number;
    }
    return number;
  }

  /** The number of the oldest multiply that writes an accumulator row. */
  private long oldest(int row) {
    for (ArrayPass pass : passes) {
      if (row >= pass.accumulator() && row < pass.accumulator() + pass.rows()) {
        return pass.number();
      }
    }
    return -1;
  }

  private List<Queued> left() {
    List<Queued> queued = new ArrayList<>();
    for (int r = 1; r < array.rows(); r++) {
      for (int d = 1; d <= r; d++) {
        if (array.hasEdgeOperand(r, d)) {
          Value value = new Value(array.edgeOperand(r, d), array.edgeOperandTag(r, d));
          queued.add(new Queued(r, d, value));
        }
      }
    }
    return queued;
  }

  private List<Queued> top() {
    List<Queued> queued = new ArrayList<>();
    for (int c = 1; c < array.columns(); c++) {
      for (int d = 1; d <= c; d++) {
        if (array.hasEdgeWeight(c, d)) {
          queued.add(
              new Queued(c, d, new Value(array.edgeWeight(c, d), array.edgeWeightTag(c, d))));
        }
      }
    }
    return queued;
  }
}
