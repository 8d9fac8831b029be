package dev.archlab.gpu.ptx;

/**
 * One word of PTX.
 *
 * @param text as written; of a string, what stands between the quotes
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

  enum Kind {
    /** A name: {@code add}, {@code %r1}, {@code $L_1}, {@code _}. */
    NAME,
    /** A word that begins with a dot: {@code .reg}, {@code .f32}, {@code .L2::128B}. */
    DOTTED,
    INTEGER,
    /** {@code 0f} and eight hexadecimal digits. */
    FLOAT32,
    /**
     * {@code 0d} and sixteen hexadecimal digits, or a decimal number with a point or an exponent.
     */
    FLOAT64,
    STRING,
    /** One character. */
    MARK,
    END
  }

  boolean is(Kind wanted, String wantedText) {
    return kind == wanted && text.equals(wantedText);
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  /** For messages. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case STRING -> '"' + text + '"';
      default -> "'" + text + "'";
    };
  }
}
