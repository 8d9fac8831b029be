package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.Machine;
import dev.archlab.tpu.TpuConfig;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tiled product for one dataflow. An input-stationary array makes Cᵀ = Bᵀ·Aᵀ: tiles of A stay in
 * it as those of B do in a weight-stationary one.
 */
abstract class TiledMatmul implements Kernel<Matmul> {

  private final TpuConfig.Dataflow dataflow;

  TiledMatmul(TpuConfig.Dataflow dataflow) {
    this.dataflow = dataflow;
  }

  @Override
  public final String machine() {
    return "tpu";
  }

  @Override
  public final Class<Matmul> operation() {
    return Matmul.class;
  }

  @Override
  public final int rung() {
    return 0;
  }

  @Override
  public final boolean supports(Matmul matmul, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    return suits(context.machine()) && usable(matmul, config) && plan(matmul, config) != null;
  }

  private static boolean usable(Matmul matmul, TpuConfig config) {
    TpuConfig.Format format = config.array().format();
    return Matrices.usable(format.type(), matmul.a(), matmul.b())
        && Matrices.usable(format.sumType(), matmul.c());
  }

  @Override
  public final boolean suits(Machine machine) {
    return Matrices.hasDataflow(dataflow, machine);
  }

  @Override
  public final String refusal(Matmul matmul, LaunchContext context) {
    if (!suits(context.machine())) {
      return Matrices.needsDataflow(dataflow);
    }
    TpuConfig config = Matrices.config(context);
    if (matmul.a().type() != config.array().format().type()) {
      return Matrices.needsFormat(matmul.a().type(), context);
    }
    return usable(matmul, config)
        ? Matrices.needsBuffer(ProductPlan.leastWords(config, 0), context)
        : Kernel.super.refusal(matmul, context);
  }

  private boolean transposes() {
    return dataflow == TpuConfig.Dataflow.INPUT_STATIONARY;
  }

  private @Nullable ProductPlan plan(Matmul matmul, TpuConfig config) {
    return transposes()
        ? ProductPlan.of(ProductDemand.of(matmul.n(), matmul.k(), matmul.m()), config)
        : ProductPlan.of(ProductDemand.of(matmul.m(), matmul.k(), matmul.n()), config);
  }

  @Override
  public final void run(Matmul matmul, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    ProgramBuilder program = new ProgramBuilder();
    ProductPlan plan = Objects.requireNonNull(plan(matmul, config));
    if (matmul.c().shape().size() == 2) {
      product(
          program,
          plan,
          Matrix.of(matmul.a()),
          Matrix.of(matmul.b()),
          Matrix.of(matmul.c()),
          config);
    } else {
      program.repeat(
          "product",
          0,
          matmul.batch(),
          i ->
              product(
                  program,
                  plan,
                  Matrix.of(matmul.a(), i),
                  Matrix.of(matmul.b(), i),
                  Matrix.of(matmul.c(), i),
                  config));
    }
    context.launch(program.launch("matmul"));
  }

  private void product(
      ProgramBuilder program, ProductPlan plan, Matrix a, Matrix b, Matrix c, TpuConfig config) {
    Buffer buffer = new Buffer(config.unifiedBuffer().size());
    if (transposes()) {
      plan.compile(
          program,
          b.transposed(),
          a.transposed(),
          c.transposed(),
          buffer,
          MatmulCompiler.Epilogue.NONE);
    } else {
      plan.compile(program, a, b, c, buffer, MatmulCompiler.Epilogue.NONE);
    }
  }
}
