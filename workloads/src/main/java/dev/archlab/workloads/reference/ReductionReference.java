package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Reduction;
import java.util.Arrays;
import java.util.List;

/** Sums, means and extremes along an axis. */
@AutoService(OperationReference.class)
public final class ReductionReference implements BoundedReference<Reduction> {

  @Override
  public Class<Reduction> operation() {
    return Reduction.class;
  }

  @Override
  public List<Bounded[]> evaluate(Reduction operation, Operands operands, FunctionError stated) {
    Lines lines = new Lines(operation.outer(), operation.extent(), operation.inner());
    return List.<Bounded[]>of(
        lines.map(operands.of(operation.values()), line -> reduced(operation.function(), line)));
  }

  private static Bounded reduced(Reduction.Function function, double[] line) {
    return switch (function) {
      case SUM -> Bounded.sum(Arrays.stream(line).mapToObj(Bounded::exact).toArray(Bounded[]::new));
      case MEAN -> Bounded.mean(line);
      case MAXIMUM -> Lines.extremeValue(line, true);
      case MINIMUM -> Lines.extremeValue(line, false);
    };
  }
}
