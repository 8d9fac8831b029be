package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The floating-point control and status register: sticky exception flags and rounding mode. */
final class FloatStatus {

  /** Exception flags, as fflags has them (manual, §11.2). */
  static final int INEXACT = 1;

  static final int UNDERFLOW = 2;
  static final int OVERFLOW = 4;
  static final int DIVIDE_BY_ZERO = 8;
  static final int INVALID = 16;

  private static final int FLAGS = 31;

  private int flags;
  private int mode;
  private @Nullable RoundingMode dynamic = RoundingMode.RNE; // what the mode means

  void raise(int exceptions) {
    flags |= exceptions;
  }

  /** True if it makes no difference any more whether a result is inexact. */
  boolean isInexact() {
    return (flags & INEXACT) != 0;
  }

  int flags() {
    return flags;
  }

  void setFlags(int value) {
    flags = value & FLAGS;
  }

  /** The frm field, which may hold a reserved encoding. */
  int mode() {
    return mode;
  }

  void setMode(int value) {
    mode = value & 7;
    dynamic = RoundingMode.of(mode);
  }

  /**
   * The rounding mode that an instruction asks for.
   *
   * @throws Trap if it is a reserved one
   */
  RoundingMode rounding(int encoding) {
    RoundingMode rounding = encoding == RoundingMode.DYNAMIC ? dynamic : RoundingMode.of(encoding);
    if (rounding == null) {
      throw new Trap("reserved rounding mode");
    }
    return rounding;
  }
}
