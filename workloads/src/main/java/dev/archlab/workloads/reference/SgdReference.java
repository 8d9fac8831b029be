package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.SgdUpdate;
import java.util.Arrays;
import java.util.List;

/** w − rate·g. */
@AutoService(OperationReference.class)
public final class SgdReference implements BoundedReference<SgdUpdate> {

  @Override
  public Class<SgdUpdate> operation() {
    return SgdUpdate.class;
  }

  @Override
  public List<Bounded[]> evaluate(SgdUpdate operation, Operands operands, FunctionError stated) {
    double[] weights = operands.of(operation.weights());
    double[] gradients = operands.of(operation.gradients());
    Bounded rate = Bounded.exact(operation.rate());
    Bounded[] updated = new Bounded[weights.length];
    Arrays.setAll(
        updated, i -> Bounded.exact(weights[i]).minus(rate.times(Bounded.exact(gradients[i]))));
    return List.<Bounded[]>of(updated);
  }
}
