package dev.archlab.cpu.assembler;

import dev.archlab.cpu.isa.Operand;

/** A place in a section whose value is known only when all symbols are. */
sealed interface Fixup {

  int offset();

  Expression value();

  /** Which part of an address goes into an instruction. */
  enum Part {
    WHOLE,
    /** Bits 31 to 12, rounded so that adding the signed lower part gives the whole. */
    HI,
    LO,
    PCREL_HI,
    /** The lower part of the distance for which {@code value} labels the upper one. */
    PCREL_LO,
    /** The lower part of the distance whose upper part is in the instruction before. */
    PCREL_LO_OF_PREVIOUS
  }

  /** An operand of the instruction word at {@code offset}. */
  record OfOperand(int offset, Operand operand, Part part, Expression value) implements Fixup {}

  /** {@code bytes} of data at {@code offset}. */
  record OfData(int offset, int bytes, Expression value) implements Fixup {}
}
