package dev.archlab.kernels.tpu;

import dev.archlab.tpu.TpuConfig;
import org.jspecify.annotations.Nullable;

/**
 * How a product of m × k and k × n is cut. Rows of A are taken in blocks; a weight tile is used for
 * all rows of a block. Results leave in groups of tiles. Columns of A come in panels of tiles: all
 * panels of a block stay in the unified buffer, or two at a time pass through it.
 *
 * @param blockRows rows of A in a block
 * @param groupTiles tiles of B's columns in a group
 * @param panelTiles tiles of A's columns in a panel
 * @param resident all panels of a block are in the unified buffer, so that A is loaded once
 * @param operandBytes of an element of A or B
 * @param accumulatorRows of both halves
 */
record MatmulPlan(
    int m,
    int k,
    int n,
    int arrayRows,
    int arrayColumns,
    int blockRows,
    int groupTiles,
    int panelTiles,
    boolean resident,
    int operandBytes,
    int accumulatorRows)
    implements ProductPlan {

  /**
   * A block's panels arrive one after the other, so that the first tile can start early; more would
   * fill the queue of the loads and keep what stands behind them from being issued.
   */
  private static final int PANELS = 4;

  /** A row of results that is this long fills DRAM bursts well. */
  private static final int GROUP_BYTES = 256;

  private static final int WORD = 4;

  /** The cheapest of the plans that fit, or null if none does. */
  static @Nullable MatmulPlan of(ProductDemand demand, TpuConfig config) {
    MatmulPlan best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    int accumulators = config.accumulators().rows();
    int mostGroups = tiles(demand.n(), config.array().cols());
    int fullGroup = Math.max(1, GROUP_BYTES / WORD / config.array().cols());
    for (int blocks = tiles(demand.m(), accumulators);
        blocks <= demand.m();
        blocks = more(blocks, demand.m())) {
      int blockRows = tiles(demand.m(), blocks);
      for (int group = Math.min(mostGroups, fullGroup); group >= 1; group /= 2) {
        for (boolean resident : new boolean[] {true, false}) {
          MatmulPlan plan = plan(demand, config, blockRows, group, resident);
          if (plan != null && plan.cost(config) < bestCost) {
            best = plan;
            bestCost = plan.cost(config);
          }
        }
      }
      if (best != null && config.array().timing() == TpuConfig.Timing.SCALESIM) {
        return best; // whose folds have as many rows as can be
      }
    }
    return best;
  }

  /** Words of the unified buffer with which at least one plan fits: one row, one tile of each. */
  static long leastWords(TpuConfig config, int extraWords) {
    long columns = config.array().cols();
    long rowBytes = (long) config.array().rows() * config.array().format().type().bytes();
    return 2 * columns + 2L * extraWords * (1 + columns) + 2 * Buffer.inWords(rowBytes);
  }

  /** One more, and from 16 on about a sixteenth more. */
  private static int more(int blocks, int m) {
    int next = blocks + 1 + blocks / 16;
    return blocks < m && next > m ? m : next;
  }

  private static @Nullable MatmulPlan plan(
      ProductDemand demand, TpuConfig config, int blockRows, int group, boolean resident) {
    int rows = config.array().rows();
    int columns = config.array().cols();
    int kTiles = tiles(demand.k(), rows);
    int accumulatorRows = config.accumulators().rows();
    long words = config.unifiedBuffer().size() / WORD;
    long left =
        words
            - demand.reservedWords()
            - 2L * blockRows * group * columns
            - 2L * demand.extraWords() * (blockRows + (long) group * columns);
    int operandBytes = config.array().format().type().bytes();
    long tileWords = Buffer.inWords((long) blockRows * rows * operandBytes);
    long panels = left / (2 * tileWords); // tiles that each half can hold
    int panelTiles = resident ? tiles(kTiles, PANELS) : (int) Math.min(kTiles, Math.max(panels, 0));
    boolean fits =
        resident
            ? panels >= kTiles && blockRows <= accumulatorRows
            : panelTiles >= 1 && (long) group * blockRows <= accumulatorRows;
    return fits
        ? new MatmulPlan(
            demand.m(),
            demand.k(),
            demand.n(),
            rows,
            columns,
            blockRows,
            group,
            panelTiles,
            resident,
            operandBytes,
            accumulatorRows)
        : null;
  }

  static int tiles(int extent, int size) {
    return (int) (((long) extent + size - 1) / size);
  }

  /**
   * From the accumulators of some blocks to those of the next, which are in the other half, so that
   * the array does not meet the activation unit; 0 if a half has no room for them.
   */
  long otherHalf(int blocks) {
    return 2L * blocks * blockRows <= accumulatorRows ? (accumulatorRows + 1) / 2 : 0;
  }

  /**
   * Cycles by the slower of array and DRAM, overlapped as well as can be; with a little of the
   * DRAM's own, so that of equally fast plans the one with less traffic wins.
   */
  private double cost(TpuConfig config) {
    double blocks = tiles(m, blockRows);
    double weightTiles = blocks * tiles(k, arrayRows) * tiles(n, arrayColumns);
    double array = weightTiles * Math.max(blockRows, arrayRows);
    if (otherHalf(1) == 0) { // the array waits while its results are read
      array += blocks * tiles(n, arrayColumns) * (blockRows + arrayRows + arrayColumns);
    }
    int burst = config.dram().burst();
    double tileBytes =
        (double) arrayRows
            * tiles(arrayColumns * operandBytes, burst)
            * burst; // a run for each row
    double groups = tiles(tiles(n, arrayColumns), groupTiles);
    double aBytes = (double) m * k * operandBytes * (resident ? 1 : groups);
    double resultBytes = (double) m * n * WORD;
    double dram =
        (weightTiles * tileBytes + aBytes + resultBytes)
            / config.dram().bytesPerCycle(config.clock());
    // The first panel comes before the first fold, the last results leave after the last one.
    double alone =
        ((double) panelWidth() * blockRows * operandBytes
                + (double) blockRows * groupWidth() * WORD)
            / config.dram().bytesPerCycle(config.clock());
    double turnover = blocks * groups * (arrayRows + arrayColumns);
    return Math.max(array, dram) + dram / 20 + alone + turnover;
  }

  int kTiles() {
    return tiles(k, arrayRows);
  }

  /** Elements of a panel's row. */
  int panelWidth() {
    return panelTiles * arrayRows;
  }

  @Override
  public int groupWidth() {
    return groupTiles * arrayColumns;
  }

  @Override
  public void compile(
      ProgramBuilder program,
      Source a,
      Matrix b,
      Matrix c,
      Buffer buffer,
      MatmulCompiler.Epilogue epilogue) {
    new MatmulCompiler(program, this, a, b, c, buffer, epilogue).compile();
  }
}
