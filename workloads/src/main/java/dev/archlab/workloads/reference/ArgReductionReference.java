package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.FunctionError;
import java.util.List;

/** Positions of extremes along an axis; exact, for operands are. */
@AutoService(OperationReference.class)
public final class ArgReductionReference implements BoundedReference<ArgReduction> {

  @Override
  public Class<ArgReduction> operation() {
    return ArgReduction.class;
  }

  @Override
  public List<Bounded[]> evaluate(ArgReduction operation, Operands operands, FunctionError stated) {
    Lines lines = new Lines(operation.outer(), operation.extent(), operation.inner());
    return List.<Bounded[]>of(
        lines.map(operands.of(operation.values()), line -> position(line, operation.largest())));
  }

  private static Bounded position(double[] line, boolean largest) {
    int position = Lines.extreme(line, largest);
    return position < 0 ? Bounded.open() : Bounded.exact(position);
  }
}
