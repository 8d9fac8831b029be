package dev.archlab.kernels.tpu;

import dev.archlab.kernels.StridedLoops;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;

/**
 * Matrices in DRAM: as many as two outer loops name, each of rows and columns. A stride of 0 along
 * rows or columns means that all share the elements.
 *
 * @param outer from a round of the outermost loop to the next, in bytes, as the other strides
 * @param middle from a round of the loop within to the next
 */
record View(long base, ElementType type, long outer, long middle, int row, int column) {

  /** What a four-deep nest of loops walks through. */
  static View of(StridedLoops nest, int view, ElementType type) {
    return new View(
        nest.base(view),
        type,
        nest.stride(view, 0),
        nest.stride(view, 1),
        Math.toIntExact(nest.stride(view, 2)),
        Math.toIntExact(nest.stride(view, 3)));
  }

  /** One dense matrix. */
  static View matrix(Region region, int columns) {
    int bytes = region.type().bytes();
    return new View(region.base(), region.type(), 0, 0, columns * bytes, bytes);
  }

  /** All elements of a dense tensor in one row. */
  static View elements(Region tensor) {
    return new View(tensor.base(), tensor.type(), 0, 0, 0, tensor.type().bytes());
  }

  /** A dense vector with an element for each row. */
  static View perRow(Region vector) {
    return new View(vector.base(), vector.type(), 0, 0, vector.type().bytes(), 0);
  }

  /** An element for all. */
  static View scalar(Region region, int index) {
    long address = region.base() + (long) index * region.type().bytes();
    return new View(address, region.type(), 0, 0, 0, 0);
  }

  /** The block that begins at these counters, which are multiplied by {@code parts}. */
  Operand block(Counter[] counters, int[] parts) {
    Affine address =
        Affine.of(base)
            .plus(counters[0].times(outer * parts[0]))
            .plus(counters[1].times(middle * parts[1]))
            .plus(counters[2].times((long) row * parts[2]))
            .plus(counters[3].times((long) column * parts[3]));
    return new Operand(address, row, column);
  }

  long stride(int loop) {
    return switch (loop) {
      case 0 -> outer;
      case 1 -> middle;
      case 2 -> row;
      default -> column;
    };
  }
}
