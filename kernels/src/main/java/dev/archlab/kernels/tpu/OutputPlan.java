package dev.archlab.kernels.tpu;

import dev.archlab.tpu.TpuConfig;
import org.jspecify.annotations.Nullable;

/**
 * How a product of m × k and k × n is cut for an output-stationary array. Results are made in
 * blocks of tiles. A tile is one fold over all of k if the operands of two blocks fit the unified
 * buffer; otherwise k comes in panels, and their sums are added in the accumulators.
 *
 * @param arrayRows rows of a whole tile: the array's, or fewer if there are fewer accumulators
 * @param blockRows rows of a block, a multiple of the array's unless it is the whole of m
 * @param groupWidth columns of a block
 * @param panelWidth products of a fold
 * @param operandBytes of an element of A or B
 * @param accumulatorRows of both halves
 */
record OutputPlan(
    int m,
    int k,
    int n,
    int arrayRows,
    int arrayColumns,
    int blockRows,
    int groupWidth,
    int panelWidth,
    int operandBytes,
    int accumulatorRows)
    implements ProductPlan {

  private static final int WORD = 4;

  static @Nullable OutputPlan of(ProductDemand demand, TpuConfig config) {
    int m = demand.m();
    int n = demand.n();
    int k = demand.k();
    OutputPlan best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    int tileRows = Math.min(config.array().rows(), config.accumulators().rows());
    int tileColumns = config.array().cols();
    boolean fewestFolds = config.array().timing() == TpuConfig.Timing.SCALESIM;
    for (int panel = k; panel >= 1; panel = panel == 1 ? 0 : (panel + 1) / 2) {
      for (int rows = 1; rows > 0; rows = twice(rows, tileRows, m)) {
        for (int columns = 1; columns > 0; columns = twice(columns, tileColumns, n)) {
          OutputPlan plan = plan(demand, config, tileRows, rows, columns, panel);
          if (plan.fits(config, demand) && plan.cost(config) < bestCost) {
            best = plan;
            bestCost = plan.cost(config);
          }
        }
      }
      if (fewestFolds && best != null) {
        return best;
      }
    }
    return best;
  }

  /** Twice as much, or a whole tile where it would pass that; 0 when all is covered. */
  private static int twice(int size, int tile, int extent) {
    if (size >= extent) {
      return 0;
    }
    int twice = Math.multiplyExact(2, size);
    return size < tile ? Math.min(tile, twice) : twice;
  }

  private static OutputPlan plan(
      ProductDemand demand, TpuConfig config, int tileRows, int rows, int columns, int panel) {
    return new OutputPlan(
        demand.m(),
        demand.k(),
        demand.n(),
        tileRows,
        config.array().cols(),
        Math.min(demand.m(), rows),
        Math.min(demand.n(), columns),
        panel,
        config.array().format().type().bytes(),
        config.accumulators().rows());
  }

  private boolean fits(TpuConfig config, ProductDemand demand) {
    long words = config.unifiedBuffer().size() / WORD - demand.reservedWords();
    long operands = 2 * (setWords(blockRows) + setWords(groupWidth));
    long results = 2L * blockRows * groupWidth;
    long extra = 2L * demand.extraWords() * (blockRows + (long) groupWidth);
    long sums = (long) tileRows() * (resident() ? 1 : blockTiles());
    return operands + results + extra <= words && sums <= accumulatorRows;
  }

  /** Words of the unified buffer for a panel of A's rows, or of B's columns. */
  long setWords(int rowsOrColumns) {
    return Buffer.inWords((long) panelWidth * rowsOrColumns * operandBytes);
  }

  /** Words of the unified buffer for blocks of one result, one term of its sum at a time. */
  static long leastWords(int extraWords) {
    return 2L * 2 + 2 + 2L * extraWords * 2;
  }

  /** Folds take all of k. */
  boolean resident() {
    return panelWidth == k;
  }

  /** Rows of a tile, and of its place in the accumulators. */
  int tileRows() {
    return Math.min(arrayRows, blockRows);
  }

  /**
   * From the accumulators of some tiles to those of the next, which are in the other half, so that
   * the array does not meet the activation unit; 0 if a half has no room for them.
   */
  long otherHalf(int tiles) {
    return 2L * tiles * tileRows() <= accumulatorRows ? (accumulatorRows + 1) / 2 : 0;
  }

  int blockTiles() {
    return columnTiles() * MatmulPlan.tiles(blockRows, arrayRows);
  }

  /** Tiles side by side in a block. */
  int columnTiles() {
    return MatmulPlan.tiles(groupWidth, arrayColumns);
  }

  /**
   * Cycles by the slower of array and DRAM; the first operands come before, the last results after.
   */
  private double cost(TpuConfig config) {
    double rowBlocks = MatmulPlan.tiles(m, blockRows);
    double columnBlocks = MatmulPlan.tiles(n, groupWidth);
    double tiles = rowBlocks * columnBlocks * blockTiles();
    double panels = MatmulPlan.tiles(k, panelWidth);
    boolean overlaps =
        config.array().overlapDrain() && config.array().timing() == TpuConfig.Timing.CAUSAL;
    int between = config.array().rows() + arrayColumns;
    double fold =
        overlaps ? Math.max((double) k / panels, tileRows()) : (double) k / panels + between;
    double array = tiles * panels * fold;
    if (otherHalf(1) == 0) { // the array waits while its results are read
      array += tiles * (tileRows() + between);
    }
    int burst = config.dram().burst();
    double aBytes = m * panels * inBursts(panelWidth, burst) * (resident() ? 1 : columnBlocks);
    double bBytes = k * columnBlocks * inBursts(groupWidth, burst) * rowBlocks;
    double bandwidth = config.dram().bytesPerCycle(config.clock());
    double dram = (aBytes + bBytes + (double) m * n * WORD) / bandwidth;
    double first = (double) panelWidth * (blockRows + groupWidth) * operandBytes / bandwidth;
    double last = (double) blockRows * groupWidth * WORD / bandwidth;
    return Math.max(array, dram) + dram / 20 + first + last;
  }

  /** Bytes that DRAM moves for a run of operands. */
  private double inBursts(int elements, int burst) {
    return (double) MatmulPlan.tiles(elements * operandBytes, burst) * burst;
  }

  @Override
  public void compile(
      ProgramBuilder program,
      Source a,
      Matrix b,
      Matrix c,
      Buffer buffer,
      MatmulCompiler.Epilogue epilogue) {
    new OutputCompiler(program, this, a, b, c, buffer, epilogue).compile();
  }
}
