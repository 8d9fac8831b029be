package dev.archlab.cpu.isa;

import org.jspecify.annotations.Nullable;

/** The control and status registers of this machine; all of them are the unprivileged ones. */
public enum Csr {
  FFLAGS(0x001),
  FRM(0x002),
  FCSR(0x003),
  CYCLE(0xc00),
  TIME(0xc01),
  INSTRET(0xc02);

  private final int number;

  Csr(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The register of that number, or null if the machine has none. */
  public static @Nullable Csr of(int number) {
    for (Csr csr : values()) {
      if (csr.number == number) {
        return csr;
      }
    }
    return null;
  }

  /** The register of that name, or null. */
  public static @Nullable Csr named(String name) {
    for (Csr csr : values()) {
      if (csr.text().equals(name)) {
        return csr;
      }
    }
    return null;
  }
}
