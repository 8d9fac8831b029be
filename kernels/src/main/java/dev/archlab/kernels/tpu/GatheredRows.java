package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * The table is in the unified buffer, as many of its columns at a time as fit, and the vector unit
 * picks the elements of a block of rows from it, one a cycle.
 */
@AutoService(Kernel.class)
public final class GatheredRows implements Kernel<Gather> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** Elements of a block of results: enough to hide latencies. */
  private static final int MOST_ELEMENTS = 2048;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<Gather> operation() {
    return Gather.class;
  }

  @Override
  public String name() {
    return "gathered";
  }

  @Override
  public String summary() {
    return "the vector unit picks elements of a table in the unified buffer";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Gather gather, LaunchContext context) {
    return usable(gather) && leastWords(gather) <= words(context);
  }

  private static boolean usable(Gather gather) {
    return gather.table().type().bytes() == WORD;
  }

  private static long words(LaunchContext context) {
    return Matrices.config(context).unifiedBuffer().size() / WORD;
  }

  /** A column of the table, and two sets of an index and a result. */
  private static long leastWords(Gather gather) {
    return gather.tableRows() + 4L;
  }

  @Override
  public String refusal(Gather gather, LaunchContext context) {
    return usable(gather)
        ? Matrices.needsBuffer(leastWords(gather), context)
        : Kernel.super.refusal(gather, context);
  }

  @Override
  public void run(Gather gather, LaunchContext context) {
    int width = 1;
    int rows = 1;
    long words = words(context);
    while (width < gather.columns()
        && words(gather, Math.min(2 * width, gather.columns()), 1) <= words) {
      width = Math.min(2 * width, gather.columns());
    }
    while (rows < gather.count()
        && 2 * rows * width <= MOST_ELEMENTS
        && words(gather, width, 2 * rows) <= words) {
      rows *= 2;
    }
    ProgramBuilder program = new ProgramBuilder();
    new Writer(program, gather, Math.min(rows, gather.count()), width, new Buffer(words * WORD))
        .write();
    context.launch(program.launch("gather"));
  }

  private static long words(Gather gather, int width, int rows) {
    return (long) gather.tableRows() * width + 2L * rows * (width + 1);
  }

  /** The program and where its data lie. */
  private record Writer(
      ProgramBuilder program,
      Gather gather,
      int blockRows,
      int width,
      Operand table,
      long indices,
      long results) {

    Writer(ProgramBuilder program, Gather gather, int blockRows, int width, Buffer buffer) {
      this(
          program,
          gather,
          blockRows,
          width,
          Operand.rows(Affine.of(buffer.words((long) gather.tableRows() * width)), width * WORD),
          buffer.words(2L * blockRows),
          buffer.words(2L * blockRows * width));
    }

    void write() {
      program.parts(
          "columns",
          gather.columns(),
          width,
          (part, columns) -> {
            program.load(
                table, columns(gather.table(), part, Affine.of(0)), gather.tableRows(), columns);
            program.prefetched(
                "rows",
                gather.count(),
                blockRows,
                false,
                (block, rows) ->
                    program.load(
                        index(block), Matrices.column(gather.indices(), block, blockRows), rows, 1),
                (block, rows) -> pick(part, columns, block, rows));
          });
    }

    private Operand columns(Region matrix, Counter part, Affine rowOffset) {
      return Matrices.part(matrix, rowOffset, part.times((long) width * WORD));
    }

    private Operand index(Counter block) {
      return Operand.column(block.alternate((long) blockRows * WORD).plus(indices));
    }

    /**
     * In the vector unit's rows lie the columns of the table, each of which all indices pick from.
     */
    private void pick(Counter part, int columns, Counter block, int rows) {
      Operand result =
          Operand.rows(
              block.alternate((long) blockRows * width * WORD).plus(results), width * WORD);
      program.words(
          VectorFunction.GATHER,
          List.of(transposed(result)),
          List.of(transposed(table), new Operand(index(block).address(), 0, WORD)),
          columns,
          rows,
          gather.tableRows());
      Affine rowOffset = block.times((long) blockRows * Matrices.rowStride(gather.rows()));
      program.store(columns(gather.rows(), part, rowOffset), result, rows, columns);
    }

    private static Operand transposed(Operand matrix) {
      return new Operand(matrix.address(), matrix.columnStride(), matrix.rowStride());
    }
  }
}
