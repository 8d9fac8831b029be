package dev.archlab.gpu.ptx;

import java.util.Locale;
import java.util.Optional;

/** A fundamental type. */
public enum PtxType {
  B8(8, Kind.BITS),
  B16(16, Kind.BITS),
  B32(32, Kind.BITS),
  B64(64, Kind.BITS),
  U8(8, Kind.UNSIGNED),
  U16(16, Kind.UNSIGNED),
  U32(32, Kind.UNSIGNED),
  U64(64, Kind.UNSIGNED),
  S8(8, Kind.SIGNED),
  S16(16, Kind.SIGNED),
  S32(32, Kind.SIGNED),
  S64(64, Kind.SIGNED),
  F16(16, Kind.FLOAT),
  BF16(16, Kind.FLOAT),
  F32(32, Kind.FLOAT),
  F64(64, Kind.FLOAT),
  PRED(1, Kind.PREDICATE);

  /** What the bits mean. */
  public enum Kind {
    BITS,
    UNSIGNED,
    SIGNED,
    FLOAT,
    PREDICATE
  }

  private final int bits;
  private final Kind kind;

  PtxType(int bits, Kind kind) {
    this.bits = bits;
    this.kind = kind;
  }

  public int bits() {
    return bits;
  }

  /** Bytes in memory; a predicate has none. */
  public int bytes() {
    return bits / 8;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isSigned() {
    return kind == Kind.SIGNED;
  }

  public boolean isFloat() {
    return kind == Kind.FLOAT;
  }

  /** The type of that name without its dot ({@code f32}), if it is one. */
  public static Optional<PtxType> named(String name) {
    for (PtxType type : values()) {
      if (type.toString().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
