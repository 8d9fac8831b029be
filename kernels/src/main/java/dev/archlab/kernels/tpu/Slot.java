package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import org.jspecify.annotations.Nullable;

/**
 * A place in the unified buffer for what a block has of a matrix; where blocks take turns, one in
 * each half.
 */
final class Slot {

  /** Which elements there are. */
  enum Extent {
    MATRIX,
    /** One for each row. */
    PER_ROW,
    /** One for each column. */
    PER_COLUMN,
    SCALAR;

    static Extent of(View view) {
      if (view.row() == 0) {
        return view.column() == 0 ? SCALAR : PER_COLUMN;
      }
      return view.column() == 0 ? PER_ROW : MATRIX;
    }

    int rows(int rows) {
      return this == MATRIX || this == PER_ROW ? rows : 1;
    }

    int columns(int columns) {
      return this == MATRIX || this == PER_COLUMN ? columns : 1;
    }
  }

  final Extent extent;
  final ElementType type;
  final @Nullable View view; // null for what stays on the chip

  /** Columns follow each other as rows do elsewhere, because so they do in DRAM. */
  final boolean columnMajor;

  private long address;
  private long toOtherSet;

  Slot(Extent extent, ElementType type, @Nullable View view) {
    this.extent = extent;
    this.type = type;
    this.view = view;
    int bytes = type.bytes();
    columnMajor =
        extent == Extent.MATRIX && view != null && view.row() == bytes && view.column() != bytes;
  }

  /** Words for blocks of that size. */
  long words(int rows, int columns) {
    long bytes = (long) extent.rows(rows) * extent.columns(columns) * type.bytes();
    return (bytes + Operand.ELEMENT_BYTES - 1) / Operand.ELEMENT_BYTES;
  }

  /**
   * @param address in bytes
   * @param toOtherSet distance of the place where every other block is
   */
  void place(long address, long toOtherSet) {
    this.address = address;
    this.toOtherSet = toOtherSet;
  }

  private Affine address(Counter set) {
    return set.alternate(toOtherSet).plus(address);
  }

  /** As a matrix; what there is one of for each row or column repeats. */
  Operand matrix(Counter set, int rows, int columns) {
    int bytes = type.bytes();
    Affine at = address(set);
    return switch (extent) {
      case MATRIX ->
          columnMajor
              ? new Operand(at, bytes, rows * bytes)
              : new Operand(at, columns * bytes, bytes);
      case PER_ROW -> new Operand(at, bytes, 0);
      case PER_COLUMN -> new Operand(at, 0, bytes);
      case SCALAR -> new Operand(at, 0, 0);
    };
  }

  /** All elements in one row. */
  Operand flat(Counter set) {
    return new Operand(address(set), 0, extent == Extent.SCALAR ? 0 : type.bytes());
  }
}
