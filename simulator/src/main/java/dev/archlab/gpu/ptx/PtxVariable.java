package dev.archlab.gpu.ptx;

import dev.archlab.sim.SourceLocation;
import java.util.List;

/**
 * A variable, an array, or a parameter of a kernel.
 *
 * @param count number of elements; 0 where the launch decides (dynamic shared memory)
 * @param alignment in bytes
 * @param external declared {@code .extern}
 * @param initial the first elements, as bits of the type; the rest is zero
 */
public record PtxVariable(
    SourceLocation at,
    String name,
    StateSpace space,
    PtxType type,
    int count,
    int alignment,
    boolean external,
    List<Long> initial) {

  public PtxVariable {
    initial = List.copyOf(initial);
  }

  public int bytes() {
    return count * type.bytes();
  }
}
