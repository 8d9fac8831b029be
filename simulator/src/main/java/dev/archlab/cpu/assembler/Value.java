package dev.archlab.cpu.assembler;

import org.jspecify.annotations.Nullable;

/**
 * The value of an expression: a number, or a distance from the start of a section whose address is
 * not known yet.
 *
 * @param section null if the value is a number
 */
record Value(@Nullable Section section, long offset) {

  static Value of(long number) {
    return new Value(null, number);
  }

  boolean isNumber() {
    return section == null;
  }
}
