package dev.archlab.cpu.isa;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rounding modes in the order of their encoding (manual, table 11.1). */
public enum RoundingMode {
  /** To nearest, ties to even. */
  RNE,
  /** Towards zero. */
  RTZ,
  /** Down. */
  RDN,
  /** Up. */
  RUP,
  /** To nearest, ties away from zero. */
  RMM;

  /** The encoding that takes the mode from {@code frm}. */
  public static final int DYNAMIC = 7;

  private static final RoundingMode[] MODES = values();

  /** The mode of an encoding, or null if it is reserved or dynamic. */
  public static @Nullable RoundingMode of(int encoding) {
    return encoding < MODES.length ? MODES[encoding] : null;
  }

  /** As in assembly text; {@code dyn} for the dynamic one. */
  static String text(int encoding) {
    if (encoding == DYNAMIC) {
      return "dyn";
    }
    return encoding < MODES.length
        ? MODES[encoding].name().toLowerCase(Locale.ROOT)
        : "rm" + encoding;
  }

  /** The encoding of a name in assembly text, or -1. */
  public static int encoding(String text) {
    for (int encoding = 0; encoding <= DYNAMIC; encoding++) {
      if (text(encoding).equals(text) && (encoding < MODES.length || encoding == DYNAMIC)) {
        return encoding;
      }
    }
    return -1;
  }
}
