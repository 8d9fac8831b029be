package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.FunctionError;
import java.util.Arrays;
import java.util.List;

/**
 * (x − mean) · (scale · 1/√(variance + ε)) + shift: of the ways to compute the definition's
 * product, one that rounds most often. Without underflow its factors may stand in any order.
 */
@AutoService(OperationReference.class)
public final class BatchNormalizationReference implements BoundedReference<BatchNormalization> {

  @Override
  public Class<BatchNormalization> operation() {
    return BatchNormalization.class;
  }

  @Override
  public List<Bounded[]> evaluate(
      BatchNormalization operation, Operands operands, FunctionError stated) {
    double[] values = operands.of(operation.values());
    double[] means = operands.of(operation.mean());
    double[] variances = operands.of(operation.variance());
    double[] scales = operands.of(operation.scale());
    double[] shifts = operands.of(operation.shift());
    Bounded epsilon = Bounded.exact(operation.epsilon());
    Bounded[] result = new Bounded[values.length];
    Arrays.setAll(
        result,
        i -> {
          int channel = i / operation.plane() % operation.channels();
          Bounded deviation = Bounded.exact(variances[channel]).plus(epsilon).squareRoot();
          Bounded factor = Bounded.exact(scales[channel]).times(deviation.reciprocal());
          Bounded difference = Bounded.exact(values[i]).minus(Bounded.exact(means[channel]));
          return difference.times(factor).plus(Bounded.exact(shifts[channel]));
        });
    return List.<Bounded[]>of(result);
  }
}
