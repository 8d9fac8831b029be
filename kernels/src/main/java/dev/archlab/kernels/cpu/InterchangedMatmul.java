package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** Each row of C is a sum of scaled rows of B; walks along rows only. */
@AutoService(Kernel.class)
public final class InterchangedMatmul extends MatmulKernel {

  public InterchangedMatmul() {
    super(
        "interchanged",
        1,
        "loops interchanged: rows of C as sums of scaled rows of B",
        "matmul_interchanged");
  }
}
