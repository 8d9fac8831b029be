package dev.archlab.kernels.tpu;

import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.VectorFunction;

/** A stream of matrices whose rows, or whose columns, are reduced along one axis of a tensor. */
final class AxisStream {

  private final BlockStream stream;
  private final Slot values;
  private final boolean alongRows;
  private final int inner;

  private AxisStream(BlockStream stream, Slot values, boolean alongRows, int inner) {
    this.stream = stream;
    this.values = values;
    this.alongRows = alongRows;
    this.inner = inner;
  }

  /** Of a dense tensor of 32-bit elements. */
  static AxisStream of(Region tensor, int axis) {
    int extent = tensor.shape().get(axis);
    int inner = tensor.shape().stream().skip(axis + 1L).reduce(1, Math::multiplyExact);
    int outer = Math.toIntExact(tensor.size() / extent / inner);
    int bytes = tensor.type().bytes();
    boolean alongRows = inner == 1;
    BlockStream stream =
        alongRows
            ? new BlockStream(1, 1, outer, extent).reducingRows()
            : new BlockStream(1, outer, extent, inner).reducingColumns();
    int row = Math.multiplyExact(bytes, alongRows ? extent : inner);
    long matrix = alongRows ? 0 : (long) extent * row;
    Slot values = stream.input(new View(tensor.base(), tensor.type(), 0, matrix, row, bytes));
    return new AxisStream(stream, values, alongRows, inner);
  }

  BlockStream stream() {
    return stream;
  }

  Slot values() {
    return values;
  }

  private Extent extent() {
    return alongRows ? Extent.PER_ROW : Extent.PER_COLUMN;
  }

  /** Where the dense result goes. */
  Slot result(Region region) {
    ElementType type = region.type();
    int bytes = type.bytes();
    View view =
        alongRows
            ? new View(region.base(), type, 0, 0, bytes, 0)
            : new View(region.base(), type, 0, (long) inner * bytes, 0, bytes);
    return stream.output(view, extent());
  }

  /** An element for each result. */
  Slot temporary() {
    return stream.temporary(extent());
  }

  VectorFunction sum() {
    return alongRows ? VectorFunction.ROW_SUM : VectorFunction.COLUMN_SUM;
  }

  VectorFunction extreme(boolean largest) {
    if (alongRows) {
      return largest ? VectorFunction.ROW_MAX : VectorFunction.ROW_MIN;
    }
    return largest ? VectorFunction.COLUMN_MAX : VectorFunction.COLUMN_MIN;
  }

  /** Elements along the axis that a block has. */
  int extent(Block block) {
    return alongRows ? block.columns() : block.rows();
  }
}
