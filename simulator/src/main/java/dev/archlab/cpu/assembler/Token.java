package dev.archlab.cpu.assembler;

import dev.archlab.sim.SourceLocation;

/**
 * A word of assembly text.
 *
 * @param text as written; of a string, its contents with escapes resolved
 */
record Token(Kind kind, String text, SourceLocation location) {

  enum Kind {
    /** Mnemonics, directives, symbols, registers, local label references such as {@code 1f}. */
    NAME,
    /** Integers, floating-point numbers and character constants. */
    NUMBER,
    STRING,
    /** Operators and punctuation. */
    PUNCTUATION,
    /** End of a statement. */
    END
  }

  boolean is(String punctuation) {
    return kind == Kind.PUNCTUATION && text.equals(punctuation);
  }

  /** For messages. */
  String described() {
    return kind == Kind.END ? "the end of the line" : "'" + text + "'";
  }
}
