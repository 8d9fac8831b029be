package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.FunctionError;
import java.util.Arrays;
import java.util.List;

/** (p − 1 in the row's own class) / rows, by division or with the rounded reciprocal of rows. */
@AutoService(OperationReference.class)
public final class CrossEntropyGradientReference implements BoundedReference<CrossEntropyGradient> {

  @Override
  public Class<CrossEntropyGradient> operation() {
    return CrossEntropyGradient.class;
  }

  @Override
  public List<Bounded[]> evaluate(
      CrossEntropyGradient operation, Operands operands, FunctionError stated) {
    int classes = operation.classes();
    double[] probabilities = operands.of(operation.probabilities());
    double[] labels = operands.of(operation.labels());
    Bounded part = Bounded.exact(operation.rows()).reciprocal();
    Bounded[] gradient = new Bounded[probabilities.length];
    Arrays.setAll(
        gradient,
        i -> {
          Bounded probability = Bounded.exact(probabilities[i]);
          boolean own = labels[i / classes] == i % classes;
          return (own ? probability.minus(Bounded.exact(1)) : probability).times(part);
        });
    return List.<Bounded[]>of(gradient);
  }
}
