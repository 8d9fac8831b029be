package dev.archlab.workloads.reference;

import dev.archlab.kernels.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** The references there are, by operation. */
final class References {

  private static final References ALL = discover();

  private final Map<Class<?>, OperationReference<?>> byOperation = new HashMap<>();

  private References() {}

  /** All that are registered as services; found once, for a sweep asks for each of its runs. */
  static References load() {
    return ALL;
  }

  private static References discover() {
    References references = new References();
    for (OperationReference<?> reference : ServiceLoader.load(OperationReference.class)) {
      references.byOperation.put(reference.operation(), reference);
    }
    return references;
  }

  /**
   * The reference of an operation.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked") // the key is the class of the reference's own operation
  <O extends Operation> OperationReference<O> of(O operation) {
    OperationReference<?> found = byOperation.get(operation.getClass());
    if (found == null) {
      throw new IllegalArgumentException("no reference for " + operation.name());
    }
    return (OperationReference<O>) found;
  }
}
