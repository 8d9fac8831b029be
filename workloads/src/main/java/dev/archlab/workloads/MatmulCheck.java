package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import java.util.function.Function;

/** A product against the product in double precision of the same operands. */
final class MatmulCheck implements OperationCheck {

  private final Matmul operation;
  private final double[] a;
  private final double[] b;

  MatmulCheck(Matmul operation, Function<Region, Tensor> memory) {
    this.operation = operation;
    this.a = memory.apply(operation.a()).toDoubles();
    this.b = memory.apply(operation.b()).toDoubles();
  }

  @Override
  public Finding compare(Formula formula, Function<Region, Tensor> memory) {
    int m = operation.m();
    int k = operation.k();
    int n = operation.n();
    double[] product = Reference.matmul(a, b, m, k, n);
    double[] bounds = Bounds.matmul(a, b, product, m, k, n);
    return OperationCheck.worst(operation.c(), memory.apply(operation.c()), product, bounds);
  }
}
