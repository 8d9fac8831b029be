package dev.archlab.tpu.scalesim;

/**
 * An operand that streams through the array, skewed by one cycle from lane to lane. It is
 * prefetched along the diagonals of the tiles laid one behind the other, so that the skewed words
 * are neighbours; the first diagonals of a tile are woven into the last ones of the tile before.
 */
final class StreamedDemand extends Demand {

  private final int delay;
  private final boolean tilesAreColFolds;
  private final int runsPerTile;

  /**
   * @param delay cycles of each fold before the first word
   * @param tilesAreColFolds true if the folds along the columns have tiles of their own
   */
  StreamedDemand(
      OperandMatrix matrix, boolean lanesAreRows, int width, int delay, boolean tilesAreColFolds) {
    super(matrix, lanesAreRows, width, runs(matrix, lanesAreRows, width));
    this.delay = delay;
    this.tilesAreColFolds = tilesAreColFolds;
    this.runsPerTile = steps + width - 1;
    long position = 0;
    for (int diagonal = 0; diagonal < tiles() * steps + width - 1; diagonal++) {
      int oldest = Math.max(0, Words.ceilDiv(Math.max(0, diagonal - runsPerTile + 1), steps));
      for (int tile = Math.min(tiles() - 1, diagonal / steps); tile >= oldest; tile--) {
        position = place(tile * runsPerTile + diagonal - tile * steps, position);
      }
    }
  }

  private static long runs(OperandMatrix matrix, boolean lanesAreRows, int width) {
    int lanes = lanesAreRows ? matrix.rows() : matrix.cols();
    int steps = lanesAreRows ? matrix.cols() : matrix.rows();
    return (long) Words.ceilDiv(lanes, width) * (steps + width - 1);
  }

  @Override
  int run(int rowFold, int colFold, int cycle) {
    int skewed = cycle - delay;
    if (skewed < 0 || skewed >= runsPerTile) {
      return NONE;
    }
    int run = (tilesAreColFolds ? colFold : rowFold) * runsPerTile + skewed;
    return length(run) == 0 ? NONE : run;
  }

  @Override
  int runOf(int tile, int lane, int step) {
    return tile * runsPerTile + step + lane;
  }

  @Override
  int firstLane(int run) {
    return Math.max(0, run % runsPerTile - steps + 1);
  }

  @Override
  int endLane(int run) {
    return Math.min(usedLanes(tile(run)), run % runsPerTile + 1);
  }

  @Override
  int firstStep(int run) {
    return run % runsPerTile;
  }

  @Override
  int stepPerLane() {
    return -1;
  }

  @Override
  int tile(int run) {
    return run / runsPerTile;
  }
}
