package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.VectorFunction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The array multiplies Oᵀ by the rows, where row t of Oᵀ has a 1 for each row whose index is t; the
 * vector unit makes Oᵀ by comparing. A row that is not added counts as 0 times it, so one that is
 * infinite or NaN reaches every sum of its columns.
 */
@AutoService(Kernel.class)
public final class OneHotScatterAdd implements Kernel<ScatterAdd> {

  private static final int WORD = Operand.ELEMENT_BYTES;

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
    return "one-hot";
  }

  @Override
  public String summary() {
    return "a product on the array with a one-hot matrix that the vector unit makes; rows must be finite";
  }

  @Override
  public int rung() {
    return 1;
  }

  @Override
  public boolean supports(ScatterAdd operation, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    return config.array().format() == TpuConfig.Format.FLOAT32 && plan(operation, config) != null;
  }

  @Override
  public String refusal(ScatterAdd operation, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    return config.array().format() == TpuConfig.Format.FLOAT32
        ? Matrices.needsBuffer(reserved(operation) + ProductPlan.leastWords(config, 0), context)
        : Matrices.needsFloat32(config);
  }

  /** All indices, and the numbers of the sums. */
  private static long reserved(ScatterAdd operation) {
    return (long) operation.count() + operation.sumRows();
  }

  private static @Nullable ProductPlan plan(ScatterAdd operation, TpuConfig config) {
    return ProductPlan.of(
        ProductDemand.of(operation.sumRows(), operation.count(), operation.columns())
            .withReservedWords(reserved(operation)),
        config);
  }

  @Override
  public void run(ScatterAdd operation, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    ProductPlan plan = Objects.requireNonNull(plan(operation, config));
    ProgramBuilder program = new ProgramBuilder();
    Buffer buffer = new Buffer(config.unifiedBuffer().size());
    OneHot oneHot = new OneHot(buffer.words(operation.count()), buffer.words(operation.sumRows()));
    oneHot.prepare(program, operation);
    plan.compile(
        program,
        oneHot,
        Matrix.of(operation.rows()),
        Matrix.of(operation.sums()),
        buffer,
        MatmulCompiler.Epilogue.NONE);
    context.launch(program.launch("scatter-add"));
  }

  /**
   * Oᵀ, made where it is needed.
   *
   * @param indices their address in the unified buffer
   * @param numbers 0, 1, 2, …
   */
  private record OneHot(long indices, long numbers) implements Source {

    void prepare(ProgramBuilder program, ScatterAdd operation) {
      program.load(
          new Operand(Affine.of(indices), 0, WORD),
          new Operand(Affine.of(operation.indices().base()), 0, WORD),
          1,
          operation.count());
      Operand row = new Operand(Affine.of(numbers), 0, WORD);
      program.words(VectorFunction.IOTA, List.of(row), List.of(), 1, operation.sumRows(), 0);
    }

    @Override
    public ElementType type() {
      return ElementType.F32;
    }

    @Override
    public Operand onChip(Affine address, int rows, int columns) {
      return new Operand(address, columns * WORD, WORD);
    }

    @Override
    public void load(ProgramBuilder program, Operand to, Span rows, Span columns) {
      Operand number = new Operand(rows.times(WORD).plus(numbers), WORD, 0);
      Operand index = new Operand(columns.times(WORD).plus(indices), 0, WORD);
      program.ints(
          VectorFunction.EQUAL, List.of(to), List.of(number, index), rows.size(), columns.size());
      program.words(
          VectorFunction.S32_TO_F32, List.of(to), List.of(to), rows.size(), columns.size(), 0);
    }
  }
}
