package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.Region;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The smallest values must be exactly the reference's, for nothing is computed. Each column must
 * hold the value beside it, and none may occur twice; among equal values any is right.
 */
final class TopKCheck implements OperationCheck {

  private final TopK operation;
  private final double[] values;

  TopKCheck(TopK operation, Function<Region, Tensor> memory) {
    this.operation = operation;
    this.values = memory.apply(operation.values()).toDoubles();
  }

  @Override
  public Finding compare(Formula formula, Function<Region, Tensor> memory) {
    int rows = operation.rows();
    int k = operation.k();
    int width = operation.width();
    int[] expected = Reference.smallestColumns(values, rows, width, k);
    double[] reference = new double[expected.length];
    for (int i = 0; i < reference.length; i++) {
      reference[i] = values[i / k * width + expected[i]];
    }
    Tensor smallest = memory.apply(operation.smallest());
    Finding ofValues =
        OperationCheck.worst(operation.smallest(), smallest, reference, new double[rows * k]);
    Tensor columns = memory.apply(operation.columns());
    return Finding.worse(ofValues, worstColumn(columns, reference));
  }

  private Finding worstColumn(Tensor columns, double[] reference) {
    int k = operation.k();
    double[] right = new double[reference.length];
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < right.length; i++) {
      if (i % k == 0) {
        taken.clear();
      }
      int row = i / k;
      int column = (int) columns.get(i);
      if (taken.contains(column) || !holds(row, column, reference[i])) {
        column = 0;
        while (taken.contains(column) || !holds(row, column, reference[i])) {
          column++;
        }
      }
      taken.add(column);
      right[i] = column;
    }
    return OperationCheck.worst(operation.columns(), columns, right, new double[right.length]);
  }

  private boolean holds(int row, int column, double value) {
    if (column < 0 || column >= operation.width()) {
      return false;
    }
    double held = values[row * operation.width() + column];
    return held == value || (Double.isNaN(held) && Double.isNaN(value));
  }
}
