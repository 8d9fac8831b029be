package dev.archlab.workloads.reference;

import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import java.util.function.Function;

/**
 * An operation that a kernel is tried with.
 *
 * @param label what a machine has kernels for or lacks: {@code matmul batched}
 * @param format of the products
 * @param operation is placed on the device
 */
record Case(String label, ElementType format, Function<Placement, Operation> operation) {

  static Case of(String label, Function<Placement, Operation> operation) {
    return new Case(label, ElementType.F32, operation);
  }

  @Override
  public String toString() {
    return label;
  }
}
