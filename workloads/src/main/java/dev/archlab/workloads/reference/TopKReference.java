package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.Region;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The smallest values must be exactly the reference's, for nothing is computed. Each column must
 * hold the value beside it, and none may occur twice; among equal values any is right.
 */
@AutoService(OperationReference.class)
public final class TopKReference implements OperationReference<TopK> {

  @Override
  public Class<TopK> operation() {
    return TopK.class;
  }

  @Override
  public List<double[]> results(TopK operation, Operands operands) {
    int k = operation.k();
    int width = operation.width();
    double[] values = operands.of(operation.values());
    int[] columns = Exact.smallestColumns(values, operation.rows(), width, k);
    double[] smallest = new double[columns.length];
    Arrays.setAll(smallest, i -> values[i / k * width + columns[i]]);
    return List.of(smallest, Exact.doubles(columns));
  }

  @Override
  public Finding compare(
      TopK operation, Operands operands, Execution execution, Function<Region, Tensor> memory) {
    double[] smallest = results(operation, operands).get(0);
    double[] exact = new double[smallest.length];
    Finding ofValues =
        Finding.worst(operation.smallest(), memory.apply(operation.smallest()), smallest, exact);
    Tensor columns = memory.apply(operation.columns());
    double[] right = rightColumns(operation, operands.of(operation.values()), columns, smallest);
    return Finding.worse(ofValues, Finding.worst(operation.columns(), columns, right, exact));
  }

  /** The machine's own columns where they are right, and others where they are not. */
  private static double[] rightColumns(
      TopK operation, double[] values, Tensor columns, double[] smallest) {
    int k = operation.k();
    double[] right = new double[smallest.length];
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < right.length; i++) {
      if (i % k == 0) {
        taken.clear();
      }
      int row = i / k;
      int column = (int) columns.get(i);
      if (taken.contains(column) || !holds(operation, values, row, column, smallest[i])) {
        column = 0;
        while (taken.contains(column) || !holds(operation, values, row, column, smallest[i])) {
          column++;
        }
      }
      taken.add(column);
      right[i] = column;
    }
    return right;
  }

  private static boolean holds(TopK operation, double[] values, int row, int column, double value) {
    if (column < 0 || column >= operation.width()) {
      return false;
    }
    double held = values[row * operation.width() + column];
    return held == value || (Double.isNaN(held) && Double.isNaN(value));
  }
}
