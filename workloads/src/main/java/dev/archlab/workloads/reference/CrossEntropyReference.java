package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.FunctionError;
import java.util.Arrays;
import java.util.List;

/** −log p of each row's own class; open for a class that does not exist. */
@AutoService(OperationReference.class)
public final class CrossEntropyReference implements BoundedReference<CrossEntropy> {

  @Override
  public Class<CrossEntropy> operation() {
    return CrossEntropy.class;
  }

  @Override
  public List<Bounded[]> evaluate(CrossEntropy operation, Operands operands, FunctionError stated) {
    int classes = operation.classes();
    double[] probabilities = operands.of(operation.probabilities());
    double[] labels = operands.of(operation.labels());
    Bounded[] losses = new Bounded[operation.rows()];
    Arrays.setAll(
        losses,
        row -> {
          int label = (int) labels[row];
          return label < 0 || label >= classes
              ? Bounded.open()
              : Bounded.function(-StrictMath.log(probabilities[row * classes + label]), stated);
        });
    return List.<Bounded[]>of(losses);
  }
}
