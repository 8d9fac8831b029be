package dev.archlab.gpu;

/**
 * How many bits of a 32-bit register row an operand means, and how they are widened. An operand is
 * encoded in an int: the row below, the view above.
 */
enum View {
  WHOLE,
  UNSIGNED_8,
  SIGNED_8,
  UNSIGNED_16,
  SIGNED_16,
  /** A signed byte widened to a 16-bit register; only for results. */
  SIGNED_8_IN_16;

  private static final int SHIFT = 24;
  private static final View[] VALUES = values();

  int encode(int row) {
    return ordinal() << SHIFT | row;
  }

  static int row(int operand) {
    return operand & (1 << SHIFT) - 1;
  }

  static View of(int operand) {
    return VALUES[operand >>> SHIFT];
  }

  static boolean isWhole(int operand) {
    return operand >>> SHIFT == 0;
  }

  int widen(int bits) {
    return switch (this) {
      case WHOLE -> bits;
      case UNSIGNED_8 -> bits & 0xff;
      case SIGNED_8 -> (byte) bits;
      case UNSIGNED_16 -> bits & 0xffff;
      case SIGNED_16 -> (short) bits;
      case SIGNED_8_IN_16 -> (byte) bits & 0xffff;
    };
  }
}
