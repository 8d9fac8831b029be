package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.SquaredDistances;
import java.util.List;

/** Squared distances by their definition. */
@AutoService(OperationReference.class)
public final class DistancesReference implements OperationReference<SquaredDistances> {

  @Override
  public Class<SquaredDistances> operation() {
    return SquaredDistances.class;
  }

  @Override
  public List<double[]> results(SquaredDistances operation, Operands operands) {
    return List.of(
        Exact.squaredDistances(
            operands.of(operation.queries()),
            operands.of(operation.points()),
            operation.queryCount(),
            operation.pointCount(),
            operation.features()));
  }

  @Override
  public List<double[]> bounds(
      SquaredDistances operation, Operands operands, List<double[]> results, Execution execution) {
    return List.of(
        Bounds.squaredDistances(
            operands.of(operation.queries()),
            operands.of(operation.points()),
            results.get(0),
            operation.queryCount(),
            operation.pointCount(),
            operation.features(),
            execution.formula()));
  }
}
