package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.ArrayCause;
import dev.archlab.tpu.ArrayPass;
import dev.archlab.tpu.BufferStream;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Tile;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.Transfer;
import dev.archlab.tpu.UnitCause;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is seen of a TPU at the end of a cycle.
 *
 * @param config of the machine
 * @param program that runs; empty if none was launched
 * @param cycle of the launch
 * @param sequencer where the program is
 * @param operations in flight and to come, in program order
 * @param array the processing elements
 * @param arrayCause what the last cycle of the array is charged to
 * @param units all units, in the order of {@link TpuUnit}
 * @param fifo weight tiles between DRAM and array
 * @param accumulators a part of them
 * @param buffer what the program has in the unified buffer
 * @param past the last cycles, the oldest first
 */
record TpuState(
    TpuConfig config,
    Optional<TpuProgram> program,
    long cycle,
    Place sequencer,
    List<Operation> operations,
    ArrayState array,
    ArrayCause arrayCause,
    List<Unit> units,
    Fifo fifo,
    AccumulatorRows accumulators,
    BufferState buffer,
    List<Past> past) {

  TpuState {
    operations = List.copyOf(operations);
    units = List.copyOf(units);
    past = List.copyOf(past);
  }

  boolean isOutputStationary() {
    return config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY;
  }

  Unit unit(TpuUnit unit) {
    return units.get(unit.ordinal());
  }

  /**
   * Where the sequencer is.
   *
   * @param next index of the next instruction to be issued
   * @param counters of the loops around it, outermost first
   */
  record Place(int next, List<Integer> counters) {
    Place {
      counters = List.copyOf(counters);
    }
  }

  /**
   * A value with its identity.
   *
   * @param tag DRAM address of the element that it is, or for a sum will be; 0 if there is none
   */
  record Value(float number, long tag) {
    static final Value NOTHING = new Value(0, 0);
  }

  /**
   * A processing element.
   *
   * @param active it multiplies in this cycle
   * @param operand that moves right
   * @param weight that is stationary or, in an output-stationary array, moves down
   * @param sum that moves down or is stationary
   * @param sumRow accumulator row for which the sum is meant; −1 if there is none
   * @param hasShadow a weight waits behind the stationary one
   * @param shadow that weight
   * @param drainRow accumulator row for which the finished sum in the drain register is meant; −1
   *     if that is empty
   * @param drain that sum
   */
  record Pe(
      int row,
      int column,
      boolean active,
      Value operand,
      Value weight,
      Value sum,
      int sumRow,
      boolean hasShadow,
      Value shadow,
      int drainRow,
      Value drain) {}

  /**
   * An element that was read and has not entered the array.
   *
   * @param line row at the left edge, column at the upper edge
   * @param cycles until it enters
   */
  record Queued(int line, int cycles, Value value) {}

  /**
   * The array.
   *
   * @param elements row by row; empty if the array is too large to be seen element by element
   * @param left operands that wait at the left edge
   * @param top weights that wait at the upper edge
   * @param density active elements of each block, for an array that is too large
   * @param block rows and columns of a block
   * @param active elements that multiply in this cycle
   * @param useful those of them that multiply neither with padding
   * @param passes the multiplies in the array, oldest first
   */
  record ArrayState(
      int rows,
      int columns,
      List<Pe> elements,
      List<Queued> left,
      List<Queued> top,
      List<Integer> density,
      int block,
      int active,
      int useful,
      List<ArrayPass> passes) {

    ArrayState {
      elements = List.copyOf(elements);
      left = List.copyOf(left);
      top = List.copyOf(top);
      density = List.copyOf(density);
      passes = List.copyOf(passes);
    }

    boolean isDetailed() {
      return !elements.isEmpty();
    }

    Pe pe(int row, int column) {
      return elements.get(row * columns + column);
    }
  }

  /**
   * A unit.
   *
   * @param cause what its last cycle is charged to; of the matrix unit see {@link #arrayCause}
   * @param current the instruction that it works on
   * @param waiting the one that stands before it
   * @param completesAt cycle of the launch in which the current one takes effect, if that is known
   * @param transfer whose requests it makes
   * @param stream what it does with the unified buffer
   */
  record Unit(
      TpuUnit unit,
      UnitCause cause,
      Optional<Operation> current,
      Optional<Operation> waiting,
      OptionalLong completesAt,
      Optional<Transfer> transfer,
      Optional<BufferStream> stream) {

    boolean isRunning() {
      return cause == UnitCause.RUNNING;
    }
  }

  /**
   * The weight FIFO.
   *
   * @param leaving tiles that move into the array, oldest first
   * @param tiles that have arrived, the next one first
   * @param coming how many have a place and are on their way from DRAM
   */
  record Fifo(int capacity, List<Tile> leaving, List<Tile> tiles, int coming) {
    Fifo {
      leaving = List.copyOf(leaving);
      tiles = List.copyOf(tiles);
    }
  }

  /** How far a sum is. */
  enum Progress {
    /** What is there is meant for nothing any more. */
    STALE,
    /** More is to be added. */
    PARTIAL,
    /** Complete, and not yet read by the activation unit. */
    COMPLETE
  }

  /**
   * An accumulator.
   *
   * @param now it was stored or added to in this cycle
   */
  record Accumulator(Value value, Progress progress, boolean now) {}

  /**
   * Some rows of the accumulators.
   *
   * @param rows of both halves
   * @param first row that is seen
   * @param focus the row where something happens
   * @param cells row by row from {@code first} on, as many in each as are seen of the array
   * @param columns of {@code cells}
   * @param written rows that multiplies in the array write
   * @param read rows that the activation unit reads or will read next
   */
  record AccumulatorRows(
      int rows,
      int first,
      int focus,
      List<Accumulator> cells,
      int columns,
      List<Rows> written,
      List<Rows> read) {

    AccumulatorRows {
      cells = List.copyOf(cells);
      written = List.copyOf(written);
      read = List.copyOf(read);
    }

    int count() {
      return columns == 0 ? 0 : cells.size() / columns;
    }
  }

  /** Neighbouring rows. */
  record Rows(int first, int count) {}

  /** What lies in a block of the unified buffer. */
  enum Content {
    /** It is to be written before it is read. */
    EXPECTED,
    /** A unit writes it now. */
    ARRIVING,
    /** It is there. */
    PRESENT
  }

  /**
   * A matrix in the unified buffer.
   *
   * @param low first byte
   * @param high behind the last byte
   * @param cells a part of it, row by row
   * @param cellColumns of {@code cells}
   * @param first its first element, for its name
   * @param last its last element
   * @param readers units that read it now
   * @param writers units that write it now
   */
  record Block(
      long low,
      long high,
      int rows,
      int columns,
      List<Value> cells,
      int cellColumns,
      long first,
      long last,
      Content content,
      List<TpuUnit> readers,
      List<TpuUnit> writers) {

    Block {
      cells = List.copyOf(cells);
      readers = List.copyOf(readers);
      writers = List.copyOf(writers);
    }

    boolean isBusy() {
      return !readers.isEmpty() || !writers.isEmpty();
    }
  }

  /**
   * The unified buffer.
   *
   * @param blocks that are or will be used, the most urgent first
   * @param taken ports of each bank that are in use
   */
  record BufferState(int size, int banks, int ports, List<Block> blocks, List<Integer> taken) {
    BufferState {
      blocks = List.copyOf(blocks);
      taken = List.copyOf(taken);
    }

    int bankOf(long address) {
      return (int) (address / ((size + banks - 1) / banks));
    }
  }

  /**
   * What happened in a cycle.
   *
   * @param cycle of the session
   * @param units causes in the order of {@link TpuUnit}; the matrix unit's has no meaning
   */
  record Past(long cycle, ArrayCause array, List<UnitCause> units) {
    Past {
      units = List.copyOf(units);
    }
  }
}
