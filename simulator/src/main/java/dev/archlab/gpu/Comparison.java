package dev.archlab.gpu;

import java.util.Locale;
import java.util.Optional;

/** The relations of {@code setp}. Those that end in U are also true where an operand is NaN. */
enum Comparison {
  EQ,
  NE,
  LT,
  LE,
  GT,
  GE,
  LO,
  LS,
  HI,
  HS,
  EQU,
  NEU,
  LTU,
  LEU,
  GTU,
  GEU,
  NUM,
  NAN;

  static Optional<Comparison> named(String name) {
    for (Comparison comparison : values()) {
      if (comparison.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  /** The relation for a sign: −1, 0 or 1 as the first operand is smaller, equal or greater. */
  boolean holds(int sign) {
    return switch (this) {
      case EQ, EQU -> sign == 0;
      case NE, NEU -> sign != 0;
      case LT, LO, LTU -> sign < 0;
      case LE, LS, LEU -> sign <= 0;
      case GT, HI, GTU -> sign > 0;
      case GE, HS, GEU -> sign >= 0;
      case NUM -> true;
      case NAN -> false;
    };
  }

  boolean holds(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return switch (this) {
        case EQU, NEU, LTU, LEU, GTU, GEU, NAN -> true;
        default -> false;
      };
    }
    return holds(a < b ? -1 : a > b ? 1 : 0);
  }

  /** True of relations that only unsigned integers have. */
  boolean isUnsigned() {
    return this == LO || this == LS || this == HI || this == HS;
  }
}
