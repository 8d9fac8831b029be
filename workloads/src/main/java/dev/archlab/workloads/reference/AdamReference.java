package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.FunctionError;
import java.util.List;

/**
 * Adam, term by term. Each quotient may be a product with a rounded reciprocal, 1 − β may be
 * rounded or not. Where √v̂ and ε are both small, their sum is a small divisor, and the bound grows
 * with its reciprocal as the error does.
 */
@AutoService(OperationReference.class)
public final class AdamReference implements BoundedReference<AdamUpdate> {

  private static final Bounded ONE = Bounded.exact(1);

  @Override
  public Class<AdamUpdate> operation() {
    return AdamUpdate.class;
  }

  @Override
  public List<Bounded[]> evaluate(AdamUpdate operation, Operands operands, FunctionError stated) {
    double[] weights = operands.of(operation.weights());
    double[] means = operands.of(operation.mean());
    double[] variances = operands.of(operation.variance());
    double[] gradients = operands.of(operation.gradients());
    double[] powers = operands.of(operation.powers());
    Bounded beta1 = Bounded.exact(operation.beta1());
    Bounded beta2 = Bounded.exact(operation.beta2());
    Bounded ofMean = ONE.minus(Bounded.exact(powers[0])).reciprocal();
    Bounded ofVariance = ONE.minus(Bounded.exact(powers[1])).reciprocal();
    Bounded rate = Bounded.exact(operation.rate());
    Bounded epsilon = Bounded.exact(operation.epsilon());
    Bounded[] updated = new Bounded[weights.length];
    Bounded[] mean = new Bounded[weights.length];
    Bounded[] variance = new Bounded[weights.length];
    for (int i = 0; i < weights.length; i++) {
      Bounded gradient = Bounded.exact(gradients[i]);
      mean[i] = average(beta1, Bounded.exact(means[i]), gradient);
      variance[i] = average(beta2, Bounded.exact(variances[i]), gradient.times(gradient));
      Bounded divisor = variance[i].times(ofVariance).squareRoot().plus(epsilon);
      Bounded step = rate.times(mean[i].times(ofMean)).times(divisor.reciprocal());
      updated[i] = Bounded.exact(weights[i]).minus(step);
    }
    return List.of(updated, mean, variance);
  }

  /** β·old + (1 − β)·next. */
  private static Bounded average(Bounded beta, Bounded old, Bounded next) {
    return beta.times(old).plus(ONE.minus(beta).times(next));
  }
}
