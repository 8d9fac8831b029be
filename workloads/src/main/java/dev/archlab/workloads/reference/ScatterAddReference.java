package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.ScatterAdd;
import java.util.Arrays;
import java.util.List;

/**
 * Sums of rows with the same index; a row whose index does not exist is in none. A sum of c rows is
 * one of c terms in some order: γ(c − 1)·Σ|x|.
 */
@AutoService(OperationReference.class)
public final class ScatterAddReference implements OperationReference<ScatterAdd> {

  @Override
  public Class<ScatterAdd> operation() {
    return ScatterAdd.class;
  }

  @Override
  public List<double[]> results(ScatterAdd operation, Operands operands) {
    return List.of(sums(operation, operands, operands.of(operation.rows())));
  }

  @Override
  public List<double[]> bounds(
      ScatterAdd operation, Operands operands, List<double[]> results, Execution execution) {
    double[] rows = operands.of(operation.rows());
    double[] magnitudes = Arrays.stream(rows).map(Math::abs).toArray();
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    double[] counts = sums(operation, operands, ones);
    double[] bounds = sums(operation, operands, magnitudes);
    Arrays.setAll(bounds, i -> Bounds.gamma((long) Math.max(0, counts[i] - 1)) * bounds[i]);
    return List.of(bounds);
  }

  private static double[] sums(ScatterAdd operation, Operands operands, double[] rows) {
    int columns = operation.columns();
    double[] indices = operands.of(operation.indices());
    double[] sums = new double[operation.sumRows() * columns];
    for (int i = 0; i < rows.length; i++) {
      int row = (int) indices[i / columns];
      if (row >= 0 && row < operation.sumRows()) {
        sums[row * columns + i % columns] += rows[i];
      }
    }
    return sums;
  }
}
