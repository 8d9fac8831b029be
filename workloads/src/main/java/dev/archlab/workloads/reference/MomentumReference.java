package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.MomentumUpdate;
import java.util.Arrays;
import java.util.List;

/** v ← momentum·v + g, and with it w − rate·v. */
@AutoService(OperationReference.class)
public final class MomentumReference implements BoundedReference<MomentumUpdate> {

  @Override
  public Class<MomentumUpdate> operation() {
    return MomentumUpdate.class;
  }

  @Override
  public List<Bounded[]> evaluate(
      MomentumUpdate operation, Operands operands, FunctionError stated) {
    double[] weights = operands.of(operation.weights());
    double[] old = operands.of(operation.velocity());
    double[] gradients = operands.of(operation.gradients());
    Bounded momentum = Bounded.exact(operation.momentum());
    Bounded rate = Bounded.exact(operation.rate());
    Bounded[] velocity = new Bounded[old.length];
    Arrays.setAll(
        velocity, i -> momentum.times(Bounded.exact(old[i])).plus(Bounded.exact(gradients[i])));
    Bounded[] updated = new Bounded[weights.length];
    Arrays.setAll(updated, i -> Bounded.exact(weights[i]).minus(rate.times(velocity[i])));
    return List.of(updated, velocity);
  }
}
