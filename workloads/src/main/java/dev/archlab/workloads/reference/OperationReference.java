package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.function.Function;

/**
 * The right answer of one operation, in double precision, and how far a machine may be from it. An
 * implementation registers itself as a service ({@code @AutoService(OperationReference.class)});
 * there is no table to extend.
 *
 * @param <O> the operation
 */
interface OperationReference<O extends Operation> {

  Class<O> operation();

  /** For each output, in the operation's order, its elements in row-major order. */
  List<double[]> results(O operation, Operands operands);

  /**
   * For each element of {@link #results}, how far a machine may be from it; derived in {@link
   * Bounds}. By default nothing may differ.
   */
  default List<double[]> bounds(
      O operation, Operands operands, List<double[]> results, Execution execution) {
    return results.stream().map(result -> new double[result.length]).toList();
  }

  /**
   * Compares what a machine's memory holds after the operation; by default element by element.
   *
   * @return the element with the worst ratio of error to bound
   */
  default Finding compare(
      O operation, Operands operands, Execution execution, Function<Region, Tensor> memory) {
    List<double[]> results = results(operation, operands);
    List<double[]> bounds = bounds(operation, operands, results, execution);
    Finding worst = null;
    for (int i = 0; i < results.size(); i++) {
      Region output = operation.outputs().get(i);
      Finding finding = Finding.worst(output, memory.apply(output), results.get(i), bounds.get(i));
      worst = worst == null ? finding : Finding.worse(worst, finding);
    }
    if (worst == null) {
      throw new IllegalArgumentException(operation.name() + " has no output");
    }
    return worst;
  }
}
