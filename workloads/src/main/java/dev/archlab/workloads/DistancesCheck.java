package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import java.util.function.Function;

/** Squared distances against those in double precision of the same points. */
final class DistancesCheck implements OperationCheck {

  private final SquaredDistances operation;
  private final double[] queries;
  private final double[] points;

  DistancesCheck(SquaredDistances operation, Function<Region, Tensor> memory) {
    this.operation = operation;
    this.queries = memory.apply(operation.queries()).toDoubles();
    this.points = memory.apply(operation.points()).toDoubles();
  }

  @Override
  public Finding compare(Formula formula, Function<Region, Tensor> memory) {
    int queryCount = operation.queryCount();
    int pointCount = operation.pointCount();
    int features = operation.features();
    double[] exact = Reference.squaredDistances(queries, points, queryCount, pointCount, features);
    double[] bounds =
        Bounds.squaredDistances(queries, points, exact, queryCount, pointCount, features, formula);
    Region distances = operation.distances();
    return OperationCheck.worst(distances, memory.apply(distances), exact, bounds);
  }
}
