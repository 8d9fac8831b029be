package dev.archlab.tpu.scalesim;

import dev.archlab.sim.UsageException;

/**
 * What one edge of the array asks its scratchpad for, as runs: the words of one cycle, which are
 * neighbours in the order in which the scratchpad prefetches them. A run repeats when its tile of
 * the operand is used by several folds.
 *
 * <p>An operand is cut into tiles of as many lanes as that edge of the array has; a lane is a row
 * or column of PEs, a step is a place along the operand's other axis. The prefetch order is that of
 * the first use: tile after tile, and within a run by lane.
 */
abstract sealed class Demand permits StreamedDemand, StationaryDemand {

  static final int NONE = -1;

  /** Keeps the tables of one operand below 1 GiB. */
  private static final long MOST_RUNS = 1 << 26;

  private final OperandMatrix matrix;
  private final boolean lanesAreRows;
  final int width;
  final int lanes;
  final int steps;

  /** For each run its first word's place in the prefetch order. */
  private final long[] start;

  /** For each run the number of its words. */
  private final int[] length;

  private final int[] scratch;

  /**
   * @param lanesAreRows true if a lane takes a row of the matrix, false if a column
   * @param width lanes of one tile, which is the extent of the array's edge
   */
  Demand(OperandMatrix matrix, boolean lanesAreRows, int width, long runs) {
    this.matrix = matrix;
    this.lanesAreRows = lanesAreRows;
    this.width = width;
    this.lanes = lanesAreRows ? matrix.rows() : matrix.cols();
    this.steps = lanesAreRows ? matrix.cols() : matrix.rows();
    if (runs > MOST_RUNS) {
      throw new UsageException(
          "an operand of %d × %d asks a %d-wide edge for words in %d cycles; at most %d are followed"
              .formatted(matrix.rows(), matrix.cols(), width, runs, MOST_RUNS));
    }
    this.start = new long[(int) runs];
    this.length = new int[start.length];
    this.scratch = new int[width];
  }

  /** What the array's left edge asks for, or its top where the ifmap is stationary. */
  static Demand ofIfmap(Layer layer, ArrayConfig array) {
    OperandMatrix ifmap = new Im2col(layer);
    return switch (array.dataflow()) {
      case OUTPUT_STATIONARY -> new StreamedDemand(ifmap, true, array.rows(), 0, false);
      case WEIGHT_STATIONARY -> new StreamedDemand(ifmap, false, array.rows(), array.rows(), false);
      case INPUT_STATIONARY -> new StationaryDemand(ifmap, true, array.rows(), array.cols());
    };
  }

  /** What the array's top asks for, or its left edge where the ifmap is stationary. */
  static Demand ofFilter(Layer layer, ArrayConfig array) {
    OperandMatrix filter = new OperandMatrix.Plain(layer.window(), layer.filters());
    return switch (array.dataflow()) {
      case OUTPUT_STATIONARY -> new StreamedDemand(filter, false, array.cols(), 0, true);
      case WEIGHT_STATIONARY -> new StationaryDemand(filter, false, array.rows(), array.cols());
      case INPUT_STATIONARY -> new StreamedDemand(filter, true, array.rows(), array.rows(), false);
    };
  }

  /**
   * The run of one cycle.
   *
   * @param cycle cycle of the fold, from 0
   * @return {@link #NONE} if nothing is asked for
   */
  abstract int run(int rowFold, int colFold, int cycle);

  /** The run in which a tile asks for one lane and step, the lane counted within its tile. */
  abstract int runOf(int tile, int lane, int step);

  /** The first lane of a run. */
  abstract int firstLane(int run);

  /** The lane behind the last one of a run. */
  abstract int endLane(int run);

  /** The step of a run in lane 0, be it in the run or not. */
  abstract int firstStep(int run);

  /** By how much the step differs from a lane to the next one. */
  abstract int stepPerLane();

  abstract int tile(int run);

  /** Places in the prefetch order, those of unused lanes included. */
  final long slots() {
    return (long) tiles() * width * steps;
  }

  /** The most words of one run. */
  final int width() {
    return width;
  }

  final int tiles() {
    return Words.ceilDiv(lanes, width);
  }

  final int usedLanes(int tile) {
    return Math.min(width, lanes - tile * width);
  }

  final int runs() {
    return start.length;
  }

  /** The place of a run's first word in the prefetch order; unused lanes and gaps have none. */
  final long start(int run) {
    return start[run];
  }

  /** Number of words of a run. */
  final int length(int run) {
    return length[run];
  }

  final OperandMatrix matrix() {
    return matrix;
  }

  /**
   * Lists the words of a run by lane, without those that are gaps.
   *
   * @param into {@code width} long
   * @return their number
   */
  final int words(int run, int[] into) {
    int first = firstLane(run);
    int end = endLane(run);
    return words(run, first, end, into);
  }

  private int words(int run, int first, int end, int[] into) {
    int across = tile(run) * width;
    int along = firstStep(run) + first * stepPerLane();
    int words = 0;
    for (int lane = first; lane < end; lane++) {
      int word =
          lanesAreRows ? matrix.word(across + lane, along) : matrix.word(along, across + lane);
      along += stepPerLane();
      if (word >= 0) {
        into[words++] = word;
      }
    }
    return words;
  }

  /** The place in the prefetch order of an element that is a word. */
  final long position(int row, int col) {
    int across = lanesAreRows ? row : col;
    int lane = across % width;
    int run = runOf(across / width, lane, lanesAreRows ? col : row);
    return start[run] + wordsBefore(run, lane);
  }

  /** Places the next run, in prefetch order. */
  final long place(int run, long position) {
    start[run] = position;
    length[run] = wordsBefore(run, endLane(run));
    return position + length[run];
  }

  private int wordsBefore(int run, int lane) {
    int first = firstLane(run);
    return matrix.hasGaps() ? words(run, first, lane, scratch) : Math.max(0, lane - first);
  }
}
