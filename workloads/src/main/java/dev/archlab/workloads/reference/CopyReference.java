package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Copy;
import java.util.List;

/** The elements of a view, unchanged. */
@AutoService(OperationReference.class)
public final class CopyReference implements OperationReference<Copy> {

  @Override
  public Class<Copy> operation() {
    return Copy.class;
  }

  @Override
  public List<double[]> results(Copy operation, Operands operands) {
    return List.of(operands.of(operation.from()));
  }
}
