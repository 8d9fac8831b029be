package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.VectorFunction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * |q|² − 2·q·r + |r|²: the array multiplies −2Q by Rᵀ, the vector unit makes the squared norms and
 * adds them. Distances near 0 cancel, and may come out a little below 0; they are left so. An
 * input-stationary array makes the transpose: its rows are the points.
 */
abstract class ExpandedDistances implements Kernel<SquaredDistances> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** A word for each row's |q|² and each column's |r|². */
  private static final int NORM_WORDS = 1;

  private final TpuConfig.Dataflow dataflow;

  ExpandedDistances(TpuConfig.Dataflow dataflow) {
    this.dataflow = dataflow;
  }

  @Override
  public final String machine() {
    return "tpu";
  }

  @Override
  public final Class<SquaredDistances> operation() {
    return SquaredDistances.class;
  }

  @Override
  public final int rung() {
    return 0;
  }

  @Override
  public final Formula formula() {
    return Formula.EXPANDED_SQUARE;
  }

  @Override
  public final boolean supports(SquaredDistances distances, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    return suits(context.machine())
        && config.array().format() == TpuConfig.Format.FLOAT32
        && usable(distances)
        && plan(distances, config) != null
        && NormsPlan.of(distances.queryCount(), distances.features(), config) != null
        && NormsPlan.of(distances.pointCount(), distances.features(), config) != null;
  }

  private static boolean usable(SquaredDistances distances) {
    return Matrices.usable(
        ElementType.F32, distances.queries(), distances.points(), distances.distances());
  }

  @Override
  public final boolean suits(Machine machine) {
    return Matrices.hasDataflow(dataflow, machine);
  }

  /** The norms alone need less than the product that they join. */
  @Override
  public final String refusal(SquaredDistances distances, LaunchContext context) {
    if (!suits(context.machine())) {
      return Matrices.needsDataflow(dataflow);
    }
    TpuConfig config = Matrices.config(context);
    if (config.array().format() != TpuConfig.Format.FLOAT32) {
      return Matrices.needsFloat32(config);
    }
    return usable(distances)
        ? Matrices.needsBuffer(ProductPlan.leastWords(config, NORM_WORDS), context)
        : Kernel.super.refusal(distances, context);
  }

  private boolean transposes() {
    return dataflow == TpuConfig.Dataflow.INPUT_STATIONARY;
  }

  private @Nullable ProductPlan plan(SquaredDistances distances, TpuConfig config) {
    int rows = transposes() ? distances.pointCount() : distances.queryCount();
    int columns = transposes() ? distances.queryCount() : distances.pointCount();
    return ProductPlan.of(
        ProductDemand.of(rows, distances.features(), columns).withExtraWords(NORM_WORDS), config);
  }

  /**
   * How the rows of a matrix are cut to make their norms.
   *
   * @param rows at a time
   * @param columns at a time
   */
  private record NormsPlan(int rows, int columns) {

    /** Rows at a time that keep the vector unit busy between instructions. */
    private static final int MOST_ROWS = 64;

    /** Two sets of matrix and norms, or null if not even one element fits. */
    static @Nullable NormsPlan of(int rows, int columns, TpuConfig config) {
      long words = config.unifiedBuffer().size() / WORD;
      int most = Math.min(rows, MOST_ROWS);
      for (int width = columns; width >= 1; width = width == 1 ? 0 : (width + 1) / 2) {
        long fitting = words / (2L * (2L * width + 2));
        if (fitting >= 1) {
          return new NormsPlan((int) Math.min(most, fitting), width);
        }
      }
      return null;
    }

    long words() {
      return 2L * rows * (2L * columns + 2);
    }
  }

  @Override
  public final void run(SquaredDistances distances, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    int queries = distances.queryCount();
    int points = distances.pointCount();
    Region scaled = context.scratch("minus_2q", ElementType.F32, queries, distances.features());
    Region queryNorms = context.scratch("q_squared", ElementType.F32, queries);
    Region pointNorms = context.scratch("r_squared", ElementType.F32, points);

    ProgramBuilder program = new ProgramBuilder();
    norms(program, distances.queries(), queryNorms, scaled, config);
    norms(program, distances.points(), pointNorms, null, config);

    Buffer buffer = new Buffer(config.unifiedBuffer().size());
    ProductPlan plan = Objects.requireNonNull(plan(distances, config));
    Matrix q = Matrix.of(scaled);
    Matrix r = Matrix.of(distances.points());
    Matrix out = Matrix.of(distances.distances());
    if (transposes()) {
      plan.compile(
          program,
          r,
          q.transposed(),
          out.transposed(),
          buffer,
          addNorms(program, plan, pointNorms, queryNorms, buffer));
    } else {
      plan.compile(
          program,
          q,
          r.transposed(),
          out,
          buffer,
          addNorms(program, plan, queryNorms, pointNorms, buffer));
    }
    context.launch(program.launch("squared-distances"));
  }

  /** Squared norms of the rows of a matrix, and −2 times the matrix if that is asked for. */
  private static void norms(
      ProgramBuilder program,
      Region matrix,
      Region norms,
      @Nullable Region minusTwice,
      TpuConfig config) {
    int columns = matrix.shape().get(1);
    NormsPlan plan = Objects.requireNonNull(NormsPlan.of(matrix.shape().get(0), columns, config));
    long set = plan.words() / 2 * WORD;
    long tileBytes = (long) plan.rows() * plan.columns() * WORD;
    program.parts(
        "rows",
        matrix.shape().get(0),
        plan.rows(),
        (block, rows) -> {
          Affine base = block.alternate(set);
          Operand sum = Operand.column(base.plus(2 * tileBytes));
          Operand part = Operand.column(base.plus(2 * tileBytes + (long) plan.rows() * WORD));
          boolean whole = plan.columns() == columns;
          if (!whole) {
            program.fill(sum, rows, 1, 0f);
          }
          program.parts(
              "columns",
              columns,
              plan.columns(),
              (chunk, width) -> {
                Operand values = Operand.rows(base, width * WORD);
                Operand other = Operand.rows(base.plus(tileBytes), width * WORD);
                program.load(values, chunkOf(matrix, block, chunk, plan), rows, width);
                if (minusTwice != null) {
                  Operand factor = new Operand(part.address(), 0, 0);
                  program.fill(factor, 1, 1, -2f);
                  program.floats(
                      VectorFunction.MULTIPLY,
                      List.of(other),
                      List.of(values, factor),
                      rows,
                      width);
                  program.store(chunkOf(minusTwice, block, chunk, plan), other, rows, width);
                }
                program.floats(
                    VectorFunction.MULTIPLY, List.of(values), List.of(values, values), rows, width);
                program.floats(
                    VectorFunction.ROW_SUM,
                    List.of(whole ? sum : part),
                    List.of(values),
                    rows,
                    width);
                if (!whole) {
                  program.floats(VectorFunction.ADD, List.of(sum), List.of(sum, part), rows, 1);
                }
              });
          program.store(Matrices.column(norms, block, plan.rows()), sum, rows, 1);
        });
  }

  private static Operand chunkOf(Region matrix, Counter block, Counter chunk, NormsPlan plan) {
    return Matrices.part(
        matrix,
        block.times((long) plan.rows() * Matrices.rowStride(matrix)),
        chunk.times((long) plan.columns() * Matrices.columnStride(matrix)));
  }

  /** Adds their norms to each row and to each column of a block of products. */
  private static MatmulCompiler.Epilogue addNorms(
      ProgramBuilder program,
      ProductPlan plan,
      Region normsOfRows,
      Region normsOfColumns,
      Buffer buffer) {
    long rowNorms = buffer.words(2L * plan.blockRows());
    long columnNorms = buffer.words(2L * plan.groupWidth());
    return (block, rows, group, columns, set) -> {
      Operand ofRows = Operand.column(set.alternate((long) plan.blockRows() * WORD).plus(rowNorms));
      Operand ofColumns =
          Operand.column(set.alternate((long) plan.groupWidth() * WORD).plus(columnNorms));
      program.load(ofRows, Matrices.column(normsOfRows, block, plan.blockRows()), rows, 1);
      program.load(
          ofColumns, Matrices.column(normsOfColumns, group, plan.groupWidth()), columns, 1);
      return results -> {
        Operand acrossColumns = new Operand(ofRows.address(), WORD, 0);
        Operand downRows = new Operand(ofColumns.address(), 0, WORD);
        program.floats(
            VectorFunction.ADD, List.of(results), List.of(results, acrossColumns), rows, columns);
        program.floats(
            VectorFunction.ADD, List.of(results), List.of(results, downRows), rows, columns);
      };
    };
  }
}
