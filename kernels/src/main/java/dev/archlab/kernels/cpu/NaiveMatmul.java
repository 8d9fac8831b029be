package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** Each element of C is a dot product; walks down the columns of B. */
@AutoService(Kernel.class)
public final class NaiveMatmul extends MatmulKernel {

  public NaiveMatmul() {
    super("naive", 0, "a dot product for each element, down the columns of B", "matmul_naive");
  }
}
