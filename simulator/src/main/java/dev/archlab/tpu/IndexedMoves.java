package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.VectorOperation;

/** Moves words whose places are in the unified buffer themselves, one after the other. */
final class IndexedMoves {

  private final UnifiedBuffer buffer;

  IndexedMoves(UnifiedBuffer buffer) {
    this.buffer = buffer;
  }

  void move(VectorOperation operation, Task task) {
    boolean gather = operation.function() == VectorFunction.GATHER;
    Operand to = operation.to().get(0);
    Operand indices = operation.from().get(gather ? 1 : 0);
    Operand values = operation.from().get(gather ? 0 : 1);
    long indexBase = task.addresses[gather ? 2 : 1];
    long valueBase = task.addresses[gather ? 1 : 2];
    for (int r = 0; r < operation.rows(); r++) {
      long target = task.addresses[0] + (long) r * to.rowStride();
      long index = indexBase + (long) r * indices.rowStride();
      long value = valueBase + (long) r * values.rowStride();
      for (int c = 0; c < operation.columns(); c++) {
        int i = buffer.readInt(index + (long) c * indices.columnStride());
        if (i < 0 || i >= operation.value()) {
          throw new TaskFault(
              task,
              "index %d at row %d, column %d is outside 0 to %d"
                  .formatted(i, r, c, operation.value() - 1));
        }
        long source = value + (long) (gather ? i : c) * values.columnStride();
        long place = target + (long) (gather ? c : i) * to.columnStride();
        buffer.writeInt(place, buffer.readInt(source));
      }
    }
  }
}
