package dev.archlab.tpu.scalesim;

/**
 * An operand that is loaded into the array before each fold, a row of PEs per cycle, the lowest row
 * first because it has the longest way. It is prefetched from its first row to its last.
 */
final class StationaryDemand extends Demand {

  private final int rows;

  StationaryDemand(OperandMatrix matrix, boolean lanesAreRows, int rows, int cols) {
    super(matrix, lanesAreRows, cols, runs(matrix, lanesAreRows, cols));
    this.rows = rows;
    long position = 0;
    for (int run = 0; run < runs(); run++) {
      position = place(run, position);
    }
  }

  private static long runs(OperandMatrix matrix, boolean lanesAreRows, int cols) {
    int lanes = lanesAreRows ? matrix.rows() : matrix.cols();
    int steps = lanesAreRows ? matrix.cols() : matrix.rows();
    return (long) Words.ceilDiv(lanes, cols) * steps;
  }

  @Override
  int run(int rowFold, int colFold, int cycle) {
    int step = rowFold * rows + rows - 1 - cycle;
    if (cycle >= rows || step >= steps) {
      return NONE;
    }
    int run = colFold * steps + step;
    return length(run) == 0 ? NONE : run;
  }

  @Override
  int runOf(int tile, int lane, int step) {
    return tile * steps + step;
  }

  @Override
  int firstLane(int run) {
    return 0;
  }

  @Override
  int endLane(int run) {
    return usedLanes(tile(run));
  }

  @Override
  int firstStep(int run) {
    return run % steps;
  }

  @Override
  int stepPerLane() {
    return 0;
  }

  @Override
  int tile(int run) {
    return run / steps;
  }
}
