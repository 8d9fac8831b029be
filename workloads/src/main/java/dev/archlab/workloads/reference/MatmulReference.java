package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import java.util.Arrays;
import java.util.List;

/**
 * Products in double precision. Those of int8, and their sums up to 2⁵³, are exact there; an int32
 * result keeps a sum's low 32 bits, as a machine's adder that wraps around does.
 */
@AutoService(OperationReference.class)
public final class MatmulReference implements OperationReference<Matmul> {

  @Override
  public Class<Matmul> operation() {
    return Matmul.class;
  }

  @Override
  public List<double[]> results(Matmul operation, Operands operands) {
    int m = operation.m();
    int k = operation.k();
    int n = operation.n();
    double[] a = operands.of(operation.a());
    double[] b = operands.of(operation.b());
    double[] products = new double[Math.toIntExact(operation.c().size())];
    for (int i = 0; i < operation.batch(); i++) {
      double[] product = Exact.matmul(part(a, i, m * k), part(b, i, k * n), m, k, n);
      System.arraycopy(product, 0, products, i * m * n, m * n);
    }
    if (operation.c().type() == ElementType.S32) {
      Arrays.setAll(products, i -> (int) (long) products[i]);
    }
    return List.of(products);
  }

  @Override
  public List<double[]> bounds(
      Matmul operation, Operands operands, List<double[]> results, Execution execution) {
    int m = operation.m();
    int k = operation.k();
    int n = operation.n();
    double[] bounds = new double[results.get(0).length];
    if (operation.c().type() != ElementType.S32) {
      double[] a = operands.of(operation.a());
      double[] b = operands.of(operation.b());
      for (int i = 0; i < operation.batch(); i++) {
        double[] product = part(results.get(0), i, m * n);
        double[] bound = Bounds.matmul(part(a, i, m * k), part(b, i, k * n), product, m, k, n);
        System.arraycopy(bound, 0, bounds, i * m * n, m * n);
      }
    }
    return List.of(bounds);
  }

  private static double[] part(double[] values, int index, int size) {
    return values.length == size
        ? values
        : Arrays.copyOfRange(values, index * size, (index + 1) * size);
  }
}
