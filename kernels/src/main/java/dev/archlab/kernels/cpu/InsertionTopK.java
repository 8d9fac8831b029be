package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** One pass over each row that keeps a sorted list. */
@AutoService(Kernel.class)
public final class InsertionTopK extends TopKKernel {

  public InsertionTopK() {
    super("insertion", 1, "one pass over each row, inserting into a sorted list", "topk_insertion");
  }
}
