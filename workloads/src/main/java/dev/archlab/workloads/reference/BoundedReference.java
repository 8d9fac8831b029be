package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A reference that computes its results and their bounds in one go. */
interface BoundedReference<O extends Operation> extends OperationReference<O> {

  /**
   * For each output its elements and their bounds.
   *
   * @param stated the error of the function that the machine's kernel evaluates
   */
  List<Bounded[]> evaluate(O operation, Operands operands, FunctionError stated);

  @Override
  default List<double[]> results(O operation, Operands operands) {
    return parts(evaluate(operation, operands, FunctionError.NONE), Bounded::value);
  }

  @Override
  default List<double[]> bounds(
      O operation, Operands operands, List<double[]> results, Execution execution) {
    return parts(evaluate(operation, operands, execution.functionError()), Bounded::error);
  }

  private static List<double[]> parts(List<Bounded[]> outputs, ToDoubleFunction<Bounded> part) {
    return outputs.stream()
        .map(output -> Arrays.stream(output).mapToDouble(part).toArray())
        .toList();
  }
}
