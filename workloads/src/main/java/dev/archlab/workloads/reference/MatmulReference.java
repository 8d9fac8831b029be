package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Products in double precision. Those of int8, and their sums up to 2⁵³, are exact there; an int32
 * result keeps a sum's low 32 bits, as a machine's adder that wraps around does.
 */
@AutoService(OperationReference.class)
public final class MatmulReference implements OperationReference<Matmul> {

  /**
   * Rows and columns that are checked at a time, so that large matrices are never widened whole.
   */
  private static final int BLOCK = 256;

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

  /** {@inheritDoc} The same as from {@link #results} and {@link #bounds}, in blocks. */
  @Override
  public Finding compare(
      Matmul operation, Operands operands, Execution execution, Function<Region, Tensor> memory) {
    Tensor a = operands.tensor(operation.a());
    Tensor b = operands.tensor(operation.b());
    Tensor c = memory.apply(operation.c());
    Finding worst = null;
    for (int i = 0; i < operation.batch(); i++) {
      for (int row = 0; row < operation.m(); row += BLOCK) {
        for (int column = 0; column < operation.n(); column += BLOCK) {
          Finding finding = compare(operation, a, b, c, i, row, column);
          worst = worst == null ? finding : Finding.worse(worst, finding);
        }
      }
    }
    return Objects.requireNonNull(worst);
  }

  private static Finding compare(
      Matmul operation, Tensor a, Tensor b, Tensor c, int index, int row, int column) {
    int k = operation.k();
    int n = operation.n();
    int rows = Math.min(BLOCK, operation.m() - row);
    int columns = Math.min(BLOCK, n - column);
    int firstA = (index * operation.m() + row) * k;
    int firstB = index * k * n + column;
    int firstC = (index * operation.m() + row) * n + column;
    double[] left = new double[rows * k];
    Arrays.setAll(left, i -> a.get(firstA + i));
    double[] right = new double[k * columns];
    Arrays.setAll(right, i -> b.get(firstB + i / columns * n + i % columns));
    double[] product = Exact.matmul(left, right, rows, k, columns);
    double[] bounds = new double[product.length];
    if (operation.c().type() == ElementType.S32) {
      Arrays.setAll(product, i -> (int) (long) product[i]);
    } else {
      bounds = Bounds.matmul(left, right, product, rows, k, columns);
    }
    return Finding.worst(
        operation.c(), c, i -> firstC + i / columns * n + i % columns, product, bounds);
  }

  private static double[] part(double[] values, int index, int size) {
    return values.length == size
        ? values
        : Arrays.copyOfRange(values, index * size, (index + 1) * size);
  }
}
