package dev.archlab.tpu.scalesim;

/**
 * How a layer is cut into folds, one array full of work each, and when a fold's words pass the
 * edges of the array. Folds run one after the other, those along the rows innermost; a partial fold
 * takes the time of a full one.
 *
 * @param rowExtent what is laid along the array's rows: pixels (os) or the window (ws, is)
 * @param colExtent what is laid along the array's columns: filters (os, ws) or pixels (is)
 * @param stream T, the number of operand vectors that stream through the array
 */
record Mapping(Dataflow dataflow, int rows, int cols, int rowExtent, int colExtent, int stream) {

  static Mapping of(Layer layer, ArrayConfig array) {
    int m = layer.pixels();
    int k = layer.window();
    int n = layer.filters();
    int r = array.rows();
    int c = array.cols();
    return switch (array.dataflow()) {
      case OUTPUT_STATIONARY -> new Mapping(array.dataflow(), r, c, m, n, k);
      case WEIGHT_STATIONARY -> new Mapping(array.dataflow(), r, c, k, n, m);
      case INPUT_STATIONARY -> new Mapping(array.dataflow(), r, c, k, m, n);
    };
  }

  int rowFolds() {
    return Words.ceilDiv(rowExtent, rows);
  }

  int colFolds() {
    return Words.ceilDiv(colExtent, cols);
  }

  long folds() {
    return (long) rowFolds() * colFolds();
  }

  int usedRows(int rowFold) {
    return Math.min(rows, rowExtent - rowFold * rows);
  }

  int usedCols(int colFold) {
    return Math.min(cols, colExtent - colFold * cols);
  }

  /** Cycles before the streamed operands enter: the stationary operand's load. */
  int load() {
    return dataflow == Dataflow.OUTPUT_STATIONARY ? 0 : rows;
  }

  /** Cycles of one fold. */
  int foldCycles() {
    return load() + stream + rows + cols - 2;
  }

  /** The cycle of a fold in which column 0 writes its first output. */
  int firstOutput(int rowFold) {
    return dataflow == Dataflow.OUTPUT_STATIONARY
        ? stream - 1 + rows - usedRows(rowFold)
        : load() + rows - 1;
  }

  /** The cycle of a fold in which column 0 writes its last output. */
  int lastOutput() {
    return load() + rows + stream - 2;
  }

  /** Mean over the folds of used to all processing elements, in %. */
  double mappingEfficiencyPercent() {
    double sum = 0;
    for (int colFold = 0; colFold < colFolds(); colFold++) {
      for (int rowFold = 0; rowFold < rowFolds(); rowFold++) {
        sum += usedRows(rowFold) * usedCols(colFold) / ((double) rows * cols);
      }
    }
    return sum / folds() * 100;
  }

  /**
   * Mean over the folds of useful to all PE-cycles, in %, over {@code cycles} per fold.
   *
   * @param cycles cycles that a fold is taken to last
   */
  double computeUtilizationPercent(int cycles) {
    double sum = 0;
    for (int colFold = 0; colFold < colFolds(); colFold++) {
      for (int rowFold = 0; rowFold < rowFolds(); rowFold++) {
        double useful = (double) usedRows(rowFold) * usedCols(colFold) * stream;
        sum += useful / ((double) rows * cols * cycles);
      }
    }
    return sum / folds() * 100;
  }

  /** Words that enter at the array's left edge, or (os, ws) at its top; each fold reads its own. */
  long streamedAlongRows() {
    return (long) rowExtent * stream * colFolds();
  }

  /** Words that enter from the top and stream (os). */
  long streamedAlongCols() {
    return (long) colExtent * stream * rowFolds();
  }

  /** Words that are loaded into the PEs and stay (ws, is). */
  long stationary() {
    return (long) rowExtent * colExtent;
  }

  /** Words written at the array's lower edge, partial sums of each fold included. */
  long outputs() {
    return dataflow == Dataflow.OUTPUT_STATIONARY
        ? (long) rowExtent * colExtent
        : (long) colExtent * stream * rowFolds();
  }
}
