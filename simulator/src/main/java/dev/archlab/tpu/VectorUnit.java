package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Tally.Count;
import dev.archlab.tpu.VectorFunction.Kind;

/** Computes on the unified buffer, as many neighbouring elements a cycle as it has lanes. */
final class VectorUnit extends PipelinedUnit {

  private final TpuConfig.Vector config;
  private final UnifiedBuffer buffer;
  private final ElementwiseLanes elementwise;
  private final Reductions reductions;
  private final IndexedMoves indexed;

  VectorUnit(
      TpuConfig config,
      UnifiedBuffer buffer,
      BufferPorts ports,
      Scoreboard scoreboard,
      Tally tally) {
    super(
        TpuUnit.VECTOR,
        ports,
        scoreboard,
        tally,
        config.sequencer().queue(),
        config.vector().latency());
    this.config = config.vector();
    this.buffer = buffer;
    elementwise = new ElementwiseLanes(buffer, tally);
    reductions = new Reductions(buffer, config.vector().lanes());
    indexed = new IndexedMoves(buffer);
  }

  @Override
  long occupancy(Task task) {
    VectorOperation operation = (VectorOperation) task.instruction;
    return steps(operation) * pace(operation.function());
  }

  /**
   * How often the lanes take elements. They take neighbours together, along rows, or along columns
   * if in all operands those lie side by side; a transpose has neither.
   */
  private long steps(VectorOperation operation) {
    Kind kind = operation.function().kind();
    long rows = operation.rows();
    long columns = operation.columns();
    int lanes = config.lanes();
    if (kind != Kind.INDEXED && liesSideBySide(operation, true)) {
      return rows * ((columns + lanes - 1) / lanes);
    }
    if (kind == Kind.ELEMENTWISE && liesSideBySide(operation, false)) {
      return columns * ((rows + lanes - 1) / lanes);
    }
    return rows * columns;
  }

  private static boolean liesSideBySide(VectorOperation operation, boolean alongRows) {
    VectorFunction function = operation.function();
    int count = alongRows ? operation.columns() : operation.rows();
    boolean near = true;
    for (Operand from : operation.from()) {
      near &= isNear(alongRows ? from.columnStride() : from.rowStride(), function.sourceBytes());
    }
    for (Operand to : operation.to()) {
      boolean one = function.kind() == Kind.ROW_REDUCTION;
      near &= one || isNear(alongRows ? to.columnStride() : to.rowStride(), function.targetBytes());
    }
    return near || count == 1;
  }

  private static boolean isNear(int stride, int elementBytes) {
    return stride == 0 || stride == elementBytes;
  }

  /** Cycles in which a lane takes one element. */
  private int pace(VectorFunction function) {
    return switch (function.pace()) {
      case LANE -> 1;
      case DIVIDER -> config.divide();
      case FUNCTION -> config.function();
    };
  }

  /** A reduction of rows ends in a tree over the lanes. */
  @Override
  int extraLatency(Task task) {
    boolean acrossLanes =
        ((VectorOperation) task.instruction).function().kind() == Kind.ROW_REDUCTION;
    return acrossLanes ? Integer.SIZE - Integer.numberOfLeadingZeros(config.lanes() - 1) : 0;
  }

  @Override
  void takeEffect(Task task) {
    VectorOperation operation = (VectorOperation) task.instruction;
    VectorFunction function = operation.function();
    switch (function.kind()) {
      case ELEMENTWISE -> elementwise.compute(operation, task.addresses);
      case ROW_REDUCTION -> reductions.reduceRows(operation, task.addresses);
      case COLUMN_REDUCTION -> reductions.reduceColumns(operation, task.addresses);
      case INDEXED -> indexed.move(operation, task);
    }
    buffer.written(task);
    long rows = operation.rows();
    long columns = operation.columns();
    tally.add(Count.VECTOR_ELEMENTS, rows * columns);
    tally.add(
        Count.UNIFIED_BUFFER_READ_BYTES,
        operation.from().size() * rows * columns * function.sourceBytes());
    long results =
        switch (function.kind()) {
          case ROW_REDUCTION -> rows * operation.to().size();
          case COLUMN_REDUCTION -> columns * operation.to().size();
          default -> rows * columns;
        };
    tally.add(Count.UNIFIED_BUFFER_WRITE_BYTES, results * function.targetBytes());
  }
}
