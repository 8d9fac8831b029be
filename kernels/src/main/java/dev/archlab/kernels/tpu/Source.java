package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;

/** Where the left operand of a product comes from. */
interface Source {

  ElementType type();

  /**
   * A place for a part of it on the chip.
   *
   * @param rows there is room for
   * @param columns there is room for
   */
  Operand onChip(Affine address, int rows, int columns);

  /** Puts a part of it there. */
  void load(ProgramBuilder program, Operand to, Span rows, Span columns);
}
