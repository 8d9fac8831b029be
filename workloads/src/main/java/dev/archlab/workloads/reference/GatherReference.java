package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Gather;
import java.util.Arrays;
import java.util.List;

/** Rows of a table, unchanged; open where the table has no such row. */
@AutoService(OperationReference.class)
public final class GatherReference implements BoundedReference<Gather> {

  @Override
  public Class<Gather> operation() {
    return Gather.class;
  }

  @Override
  public List<Bounded[]> evaluate(Gather operation, Operands operands, FunctionError stated) {
    int columns = operation.columns();
    double[] table = operands.of(operation.table());
    double[] indices = operands.of(operation.indices());
    Bounded[] rows = new Bounded[operation.count() * columns];
    Arrays.setAll(
        rows,
        i -> {
          int row = (int) indices[i / columns];
          return row < 0 || row >= operation.tableRows()
              ? Bounded.open()
              : Bounded.exact(table[row * columns + i % columns]);
        });
    return List.<Bounded[]>of(rows);
  }
}
