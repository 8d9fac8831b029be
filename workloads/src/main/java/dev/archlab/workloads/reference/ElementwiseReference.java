package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import java.util.Arrays;
import java.util.List;

/** One function of each element. */
@AutoService(OperationReference.class)
public final class ElementwiseReference implements BoundedReference<Elementwise> {

  @Override
  public Class<Elementwise> operation() {
    return Elementwise.class;
  }

  @Override
  public List<Bounded[]> evaluate(Elementwise operation, Operands operands, FunctionError stated) {
    List<double[]> given = operation.operands().stream().map(operands::of).toList();
    double[] x = given.get(0);
    double[] y = given.size() > 1 ? given.get(1) : x;
    double[] z = given.size() > 2 ? given.get(2) : x;
    Bounded[] result = new Bounded[x.length];
    Arrays.setAll(
        result,
        i ->
            ElementFunctions.of(
                operation.function(), operation.parameter(), stated, x[i], y[i], z[i]));
    return List.<Bounded[]>of(result);
  }
}
