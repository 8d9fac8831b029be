package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * k rounds on the vector unit: the smallest of each row with its column is found, stored, and
 * overwritten with NaN, which {@code row_min} passes over; so +∞ remains a value like others. Of
 * equal values the lowest column comes first. Rows that do not fit the unified buffer come in
 * pieces, each together with the best so far. A row with fewer than k values that are not NaN has
 * no defined result.
 */
@AutoService(Kernel.class)
public final class SelectionTopK implements Kernel<TopK> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** Enough rows to hide the latency of one instruction behind the rows of the next. */
  private static final int MOST_ROWS = 32;

  /** Words beside the pieces: NaN, a piece's first column, a piece's width. */
  private static final int PIECE_CONSTANTS = 3;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<TopK> operation() {
    return TopK.class;
  }

  @Override
  public String name() {
    return "selection";
  }

  @Override
  public String summary() {
    return "k rounds of row minimum with its column on the vector unit";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(TopK topK, LaunchContext context) {
    long words = words(Matrices.config(context));
    return usable(topK) && (wholeRows(topK, words) > 0 || pieceWidth(topK, 1, words) >= topK.k());
  }

  private static boolean usable(TopK topK) {
    return Matrices.usable(ElementType.F32, topK.values(), topK.smallest())
        && Matrices.usable(ElementType.S32, topK.columns());
  }

  /** One whole row, or the best so far beside a piece as wide; whichever is less. */
  @Override
  public String refusal(TopK topK, LaunchContext context) {
    return usable(topK)
        ? Matrices.needsBuffer(
            Math.min(1 + perWholeRow(topK), PIECE_CONSTANTS + 7L * topK.k() + 1), context)
        : Kernel.super.refusal(topK, context);
  }

  private static long perWholeRow(TopK topK) {
    return 2 * (topK.width() + 2L * topK.k());
  }

  private static long words(TpuConfig config) {
    return config.unifiedBuffer().size() / WORD;
  }

  /** Rows that fit whole, in two sets with their results and a constant. */
  private static int wholeRows(TopK topK, long words) {
    return (int) Math.min(Math.min(topK.rows(), MOST_ROWS), (words - 1) / perWholeRow(topK));
  }

  /** Columns of a piece, beside the best so far: values and columns of both, new best, position. */
  private static int pieceWidth(TopK topK, int rows, long words) {
    long perRow = (words - PIECE_CONSTANTS) / rows;
    // 2 (k + w) for values and columns, 2 k for the new best, 1 for a position, w / rows for 0 … w
    return (int) Math.min(topK.width(), (perRow - 4L * topK.k() - 1) / 3);
  }

  @Override
  public void run(TopK topK, LaunchContext context) {
    long words = words(Matrices.config(context));
    ProgramBuilder program = new ProgramBuilder();
    Buffer buffer = new Buffer(words * WORD);
    int rows = wholeRows(topK, words);
    if (rows > 0) {
      selectFromRows(program, topK, rows, buffer);
    } else {
      rows = Math.min(topK.rows(), MOST_ROWS);
      while (rows > 1 && pieceWidth(topK, rows, words) < Math.max(topK.k(), 64)) {
        rows /= 2;
      }
      selectFromPieces(program, topK, rows, pieceWidth(topK, rows, words), buffer);
    }
    context.launch(program.launch("top-k"));
  }

  private static Operand scalar(long address) {
    return new Operand(Counter.of(0).times(0).plus(address), 0, 0);
  }

  private static void selectFromRows(
      ProgramBuilder program, TopK topK, int blockRows, Buffer buffer) {
    int width = topK.width();
    int k = topK.k();
    Operand removed = scalar(buffer.words(1));
    long values = buffer.words(2L * blockRows * width);
    long smallest = buffer.words(2L * blockRows * k);
    long columns = buffer.words(2L * blockRows * k);
    program.fill(removed, 1, 1, Float.NaN);
    program.prefetched(
        "block",
        topK.rows(),
        blockRows,
        false,
        (block, rows) ->
            program.load(
                rowsOf(block, values, blockRows, width),
                Matrices.rows(topK.values(), block, blockRows),
                rows,
                width),
        (block, rows) -> {
          Operand from = rowsOf(block, values, blockRows, width);
          Operand best = rowsOf(block, smallest, blockRows, k);
          Operand where = rowsOf(block, columns, blockRows, k);
          program.repeat(
              "round",
              0,
              k,
              round -> {
                Operand bestOf = columnOf(best, round);
                Operand whereOf = columnOf(where, round);
                program.floats(
                    VectorFunction.ROW_MIN, List.of(bestOf, whereOf), List.of(from), rows, width);
                program.words(
                    VectorFunction.SCATTER,
                    List.of(from),
                    List.of(whereOf, removed),
                    rows,
                    1,
                    width);
              });
          store(program, topK.smallest(), block, blockRows, best, rows, k);
          store(program, topK.columns(), block, blockRows, where, rows, k);
        });
  }

  /** One of two sets of rows, by the block's parity. */
  private static Operand rowsOf(Counter block, long address, int rows, int columns) {
    return Operand.rows(
        block.alternate((long) rows * columns * WORD).plus(address), columns * WORD);
  }

  private static Operand columnOf(Operand matrix, Counter column) {
    return new Operand(
        matrix.address().plus(column.times(WORD)), matrix.rowStride(), matrix.columnStride());
  }

  private static void store(
      ProgramBuilder program,
      Region to,
      Counter block,
      int blockRows,
      Operand from,
      int rows,
      int columns) {
    program.store(Matrices.rows(to, block, blockRows), from, rows, columns);
  }

  private static void selectFromPieces(
      ProgramBuilder program, TopK topK, int blockRows, int pieceWidth, Buffer buffer) {
    int k = topK.k();
    int width = k + pieceWidth;
    Operand removed = scalar(buffer.words(1));
    Operand firstColumn = scalar(buffer.words(1));
    Operand step = scalar(buffer.words(1));
    long count = buffer.words(pieceWidth);
    Operand numbers = new Operand(Counter.of(0).times(0).plus(count), 0, WORD);
    Operand values = dense(buffer.words((long) blockRows * width), width);
    Operand columns = dense(buffer.words((long) blockRows * width), width);
    Operand smallest = dense(buffer.words((long) blockRows * k), k);
    Operand where = dense(buffer.words((long) blockRows * k), k);
    Operand position = dense(buffer.words(blockRows), 1);
    program.fill(removed, 1, 1, Float.NaN);
    program.words(VectorFunction.FILL, List.of(step), List.of(), 1, 1, pieceWidth);
    program.words(VectorFunction.IOTA, List.of(numbers), List.of(), 1, pieceWidth, 0);
    program.parts(
        "block",
        topK.rows(),
        blockRows,
        (block, rows) -> {
          program.fill(values, rows, k, Float.NaN);
          program.words(VectorFunction.FILL, List.of(columns), List.of(), rows, k, 0);
          program.words(VectorFunction.FILL, List.of(firstColumn), List.of(), 1, 1, 0);
          program.parts(
              "piece",
              topK.width(),
              pieceWidth,
              (piece, pieceColumns) -> {
                int rowStride = Matrices.rowStride(topK.values());
                int columnStride = Matrices.columnStride(topK.values());
                program.load(
                    values.at((long) k * WORD),
                    Matrices.part(
                        topK.values(),
                        block.times((long) blockRows * rowStride),
                        piece.times((long) pieceWidth * columnStride)),
                    rows,
                    pieceColumns);
                program.ints(
                    VectorFunction.ADD,
                    List.of(columns.at((long) k * WORD)),
                    List.of(numbers, firstColumn),
                    rows,
                    pieceColumns);
                program.ints(
                    VectorFunction.ADD, List.of(firstColumn), List.of(firstColumn, step), 1, 1);
                program.repeat(
                    "round",
                    0,
                    k,
                    round -> {
                      program.floats(
                          VectorFunction.ROW_MIN,
                          List.of(columnOf(smallest, round), position),
                          List.of(values),
                          rows,
                          k + pieceColumns);
                      program.words(
                          VectorFunction.GATHER,
                          List.of(columnOf(where, round)),
                          List.of(columns, position),
                          rows,
                          1,
                          k + pieceColumns);
                      program.words(
                          VectorFunction.SCATTER,
                          List.of(values),
                          List.of(position, removed),
                          rows,
                          1,
                          k + pieceColumns);
                    });
                program.words(VectorFunction.COPY, List.of(values), List.of(smallest), rows, k, 0);
                program.words(VectorFunction.COPY, List.of(columns), List.of(where), rows, k, 0);
              });
          store(program, topK.smallest(), block, blockRows, smallest, rows, k);
          store(program, topK.columns(), block, blockRows, where, rows, k);
        });
  }

  private static Operand dense(long address, int columns) {
    return Operand.rows(Counter.of(0).times(0).plus(address), columns * WORD);
  }
}
