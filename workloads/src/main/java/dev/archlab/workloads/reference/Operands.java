package dev.archlab.workloads.reference;

import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The values of an operation's inputs as they lay in memory before it ran. */
final class Operands {

  private final Map<Region, Tensor> tensors = new HashMap<>();
  private final Map<Region, double[]> values = new HashMap<>();

  private Operands() {}

  /** Reads all inputs of an operation. */
  static Operands of(Operation operation, Function<Region, Tensor> memory) {
    Operands operands = new Operands();
    for (Region input : operation.inputs()) {
      operands.tensors.computeIfAbsent(input, memory);
    }
    return operands;
  }

  /** The elements of an input in row-major order, widened exactly; not to be changed. */
  double[] of(Region input) {
    return values.computeIfAbsent(input, region -> tensor(region).toDoubles());
  }

  /** An input as it lay in memory. */
  Tensor tensor(Region input) {
    Tensor found = tensors.get(input);
    if (found == null) {
      throw new IllegalArgumentException(input.name() + " is no input");
    }
    return found;
  }
}
