package dev.archlab.kernels.tpu;

import dev.archlab.tpu.TpuConfig;
import org.jspecify.annotations.Nullable;

/** How a product is cut for an array's dataflow, in blocks of results. */
sealed interface ProductPlan permits MatmulPlan, OutputPlan {

  /** Rows of a block of results. */
  int blockRows();

  /** Columns of a block of results. */
  int groupWidth();

  /** Writes the program for C = A·B. */
  void compile(
      ProgramBuilder program,
      Source a,
      Matrix b,
      Matrix c,
      Buffer buffer,
      MatmulCompiler.Epilogue epilogue);

  /** The cheapest of the plans that fit, or null if none does. */
  static @Nullable ProductPlan of(ProductDemand demand, TpuConfig config) {
    return config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY
        ? OutputPlan.of(demand, config)
        : MatmulPlan.of(demand, config);
  }

  /** Words of the unified buffer with which at least one plan fits, the smallest. */
  static long leastWords(TpuConfig config, int extraWords) {
    return config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY
        ? OutputPlan.leastWords(extraWords)
        : MatmulPlan.leastWords(config, extraWords);
  }
}
