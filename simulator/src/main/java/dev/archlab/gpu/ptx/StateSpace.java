package dev.archlab.gpu.ptx;

import java.util.Locale;
import java.util.Optional;

/** Where a variable lives. */
public enum StateSpace {
  /** Arguments of a kernel. */
  PARAM,
  /** Memory that the whole grid sees. */
  GLOBAL,
  /** Memory of one CTA. */
  SHARED,
  /** Memory of one thread. */
  LOCAL,
  /** Memory that the grid only reads. */
  CONST,
  /** Whatever space the address falls into. */
  GENERIC;

  /** The space of that name without its dot, if it is one that can be named. */
  public static Optional<StateSpace> named(String name) {
    for (StateSpace space : values()) {
      if (space != GENERIC && space.toString().equals(name)) {
        return Optional.of(space);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
