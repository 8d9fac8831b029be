package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Row after row is added on the vector unit to the sum that its index names. The sums are in the
 * unified buffer, as many of their columns at a time as fit.
 */
@AutoService(Kernel.class)
public final class SerialScatterAdd implements Kernel<ScatterAdd> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  private static final int MOST_ROWS = 64;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<ScatterAdd> operation() {
    return ScatterAdd.class;
  }

  @Override
  public String name() {
    return "serial";
  }

  @Override
  public String summary() {
    return "row after row is added to its sum on the vector unit";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(ScatterAdd operation, LaunchContext context) {
    return words(operation, 1, 1) <= words(context);
  }

  private static long words(LaunchContext context) {
    return Matrices.config(context).unifiedBuffer().size() / WORD;
  }

  /** Sums, two sets of rows and indices, and the sum of a row. */
  private static long words(ScatterAdd operation, int columns, int rows) {
    return (operation.sumRows() + 1L) * columns + 2L * rows * (columns + 1L);
  }

  @Override
  public String refusal(ScatterAdd operation, LaunchContext context) {
    return Matrices.needsBuffer(words(operation, 1, 1), context);
  }

  @Override
  public void run(ScatterAdd operation, LaunchContext context) {
    long words = words(context);
    int columns = operation.columns();
    while (words(operation, columns, 1) > words) {
      columns = (columns + 1) / 2;
    }
    int rows = Math.min(MOST_ROWS, operation.count());
    while (words(operation, columns, rows) > words) {
      rows = (rows + 1) / 2;
    }
    ProgramBuilder program = new ProgramBuilder();
    new Writer(program, operation, rows, columns, new Buffer(words * WORD)).write();
    context.launch(program.launch("scatter-add"));
  }

  /** The program and where its data lie. */
  private static final class Writer {

    private final ProgramBuilder program;
    private final ScatterAdd operation;
    private final int blockRows;
    private final int width;
    private final long sums;
    private final long rows;
    private final long indices;
    private final long sum;

    Writer(ProgramBuilder program, ScatterAdd operation, int blockRows, int width, Buffer buffer) {
      this.program = program;
      this.operation = operation;
      this.blockRows = blockRows;
      this.width = width;
      sums = buffer.words((long) operation.sumRows() * width);
      rows = buffer.words(2L * blockRows * width);
      indices = buffer.words(2L * blockRows);
      sum = buffer.words(width);
    }

    void write() {
      program.parts(
          "columns",
          operation.columns(),
          width,
          (part, columns) -> {
            Operand all = Operand.rows(Affine.of(sums), width * WORD);
            program.fill(all, operation.sumRows(), columns, 0f);
            program.prefetched(
                "block",
                operation.count(),
                blockRows,
                false,
                (block, count) -> load(part, columns, block, count),
                (block, count) -> program.repeat("row", 0, count, row -> add(columns, block, row)));
            program.store(
                columns(operation.sums(), part, Affine.of(0)), all, operation.sumRows(), columns);
          });
    }

    private Operand columns(Region matrix, Counter part, Affine rowOffset) {
      return Matrices.part(matrix, rowOffset, part.times((long) width * WORD));
    }

    private Affine rowsOf(Counter block) {
      return block.alternate((long) blockRows * width * WORD).plus(rows);
    }

    private Affine indicesOf(Counter block) {
      return block.alternate((long) blockRows * WORD).plus(indices);
    }

    private void load(Counter part, int columns, Counter block, int count) {
      Affine offset = block.times((long) blockRows * Matrices.rowStride(operation.rows()));
      program.load(
          Operand.rows(rowsOf(block), width * WORD),
          columns(operation.rows(), part, offset),
          count,
          columns);
      program.load(
          Operand.column(indicesOf(block)),
          Matrices.column(operation.indices(), block, blockRows),
          count,
          1);
    }

    /** To gather and scatter, a column of the sums is a row of the vector unit's. */
    private void add(int columns, Counter block, Counter row) {
      Operand table = new Operand(Affine.of(sums), WORD, width * WORD);
      Operand index = new Operand(indicesOf(block).plus(row.times(WORD)), 0, 0);
      Operand own = Operand.column(Affine.of(sum));
      Operand flat = new Operand(own.address(), 0, WORD);
      Operand added = new Operand(rowsOf(block).plus(row.times((long) width * WORD)), 0, WORD);
      int size = operation.sumRows();
      program.words(VectorFunction.GATHER, List.of(own), List.of(table, index), columns, 1, size);
      program.floats(VectorFunction.ADD, List.of(flat), List.of(flat, added), 1, columns);
      program.words(VectorFunction.SCATTER, List.of(table), List.of(index, own), columns, 1, size);
    }
  }
}
