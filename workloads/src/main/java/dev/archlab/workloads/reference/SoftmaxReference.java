package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Softmax;
import java.util.Arrays;
import java.util.List;

/**
 * Softmax as defined: the maximum is exact; the difference from it is rounded, and what it is off
 * by, u·|x − max|, becomes a factor of its exponential; the sum of the exponentials rounds each at
 * most columns − 1 times; the quotient may be a product with the rounded reciprocal of the sum.
 */
@AutoService(OperationReference.class)
public final class SoftmaxReference implements BoundedReference<Softmax> {

  @Override
  public Class<Softmax> operation() {
    return Softmax.class;
  }

  @Override
  public List<Bounded[]> evaluate(Softmax operation, Operands operands, FunctionError stated) {
    int columns = operation.columns();
    double[] values = operands.of(operation.values());
    Bounded[] result = new Bounded[values.length];
    for (int first = 0; first < values.length; first += columns) {
      Bounded[] row = ofRow(Arrays.copyOfRange(values, first, first + columns), stated);
      System.arraycopy(row, 0, result, first, columns);
    }
    return List.<Bounded[]>of(result);
  }

  private static Bounded[] ofRow(double[] row, FunctionError stated) {
    Bounded largest = Bounded.exact(Arrays.stream(row).max().orElseThrow());
    Bounded[] powers =
        Arrays.stream(row)
            .mapToObj(value -> Bounded.exact(value).minus(largest).exponential(stated))
            .toArray(Bounded[]::new);
    Bounded reciprocal = Bounded.sum(powers).reciprocal();
    return Arrays.stream(powers).map(reciprocal::times).toArray(Bounded[]::new);
  }
}
