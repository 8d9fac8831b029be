package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** k passes over each row. */
@AutoService(Kernel.class)
public final class SelectionTopK extends TopKKernel {

  public SelectionTopK() {
    super(
        "naive",
        0,
        "k passes over each row, each of which finds the next smallest value",
        "topk_selection");
  }
}
