package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.TpuConfig;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of B stay in the array while rows of A stream through; sums over tiles of k are made in the
 * accumulators.
 */
@AutoService(Kernel.class)
public final class WeightStationaryMatmul implements Kernel<Matmul> {

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<Matmul> operation() {
    return Matmul.class;
  }

  @Override
  public String name() {
    return "weight-stationary";
  }

  @Override
  public String summary() {
    return "tiles of B stay in the array, rows of A stream; load, compute and store overlap";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Matmul matmul, LaunchContext context) {
    return Matrices.usable(ElementType.F32, matmul.a(), matmul.b(), matmul.c())
        && plan(matmul, Matrices.config(context)) != null;
  }

  private static @Nullable MatmulPlan plan(Matmul matmul, TpuConfig config) {
    return MatmulPlan.of(matmul.m(), matmul.k(), matmul.n(), config, 0);
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    ProgramBuilder program = new ProgramBuilder();
    new MatmulCompiler(
            program,
            Objects.requireNonNull(plan(matmul, config)),
            matmul.a(),
            matmul.b().base(),
            Matrices.rowStride(matmul.b()),
            Matrices.columnStride(matmul.b()),
            matmul.c(),
            new Buffer(config.unifiedBuffer().size()),
            MatmulCompiler.Epilogue.NONE)
        .compile();
    context.launch(program.launch("matmul"));
  }
}
