package dev.archlab.cpu.isa;

/**
 * An operand of an instruction: which bits of the word it occupies and how its value is scattered
 * over them.
 */
public enum Operand {
  /** Integer registers. */
  RD(0x00000f80),
  RS1(0x000f8000),
  RS2(0x01f00000),
  /** Floating-point registers. */
  FRD(0x00000f80),
  FRS1(0x000f8000),
  FRS2(0x01f00000),
  FRS3(0xf8000000),
  /** Signed, 12 bits. */
  IMMEDIATE(0xfff00000),
  /** Shift distances. */
  SHIFT6(0x03f00000),
  SHIFT5(0x01f00000),
  /** Signed 12-bit offset and base register, {@code 8(sp)}: the I format of loads and jalr. */
  BASE_OFFSET(0xffff8000),
  /** The same in the S format of stores. */
  BASE_STORE_OFFSET(0xfe0f8f80),
  /** Distance of a branch: even, signed, 13 bits. */
  BRANCH_TARGET(0xfe000f80),
  /** Distance of a jump: even, signed, 21 bits. */
  JUMP_TARGET(0xfffff000),
  /** The upper 20 bits of 32. */
  UPPER(0xfffff000),
  /** Number of a control and status register. */
  CSR(0xfff00000),
  /** Unsigned 5-bit value in the place of rs1. */
  CSR_IMMEDIATE(0x000f8000),
  /** Rounding mode; may be left out in text. */
  ROUNDING(0x00007000),
  /**
   * Predecessor and successor sets of a fence; its other fields are to be ignored (manual §2.7).
   */
  FENCE_SETS(0xffff8f80);

  private final int field;

  Operand(int field) {
    this.field = field;
  }

  /** The bits that it occupies. */
  int field() {
    return field;
  }

  /**
   * The bits of a value; registers by number 0 to 31, distances in bytes, {@link #UPPER} as the
   * 20-bit value. For a base with offset only the offset: the base is encoded as {@link #RS1}.
   */
  public int encode(long value) {
    int v = (int) value;
    return switch (this) {
      case RD, FRD -> v << 7;
      case RS1, FRS1, CSR_IMMEDIATE -> v << 15;
      case RS2, FRS2, SHIFT6, SHIFT5, IMMEDIATE, BASE_OFFSET, CSR, FENCE_SETS -> v << 20;
      case FRS3 -> v << 27;
      case BASE_STORE_OFFSET -> (v & 0xfe0) << 20 | (v & 0x1f) << 7;
      case BRANCH_TARGET ->
          (v & 0x1000) << 19 | (v & 0x7e0) << 20 | (v & 0x1e) << 7 | (v & 0x800) >> 4;
      case JUMP_TARGET -> (v & 0x100000) << 11 | (v & 0x7fe) << 20 | (v & 0x800) << 9 | v & 0xff000;
      case UPPER, ROUNDING -> v << 12;
    };
  }

  /** The value in an instruction word; the inverse of {@link #encode}. {@link #UPPER} signed. */
  public int decode(int word) {
    return switch (this) {
      case RD, FRD -> word >>> 7 & 31;
      case RS1, FRS1, CSR_IMMEDIATE -> word >>> 15 & 31;
      case RS2, FRS2, SHIFT5 -> word >>> 20 & 31;
      case SHIFT6 -> word >>> 20 & 63;
      case FRS3 -> word >>> 27;
      case IMMEDIATE, BASE_OFFSET -> word >> 20;
      case BASE_STORE_OFFSET -> word >> 20 & ~31 | word >>> 7 & 31;
      case BRANCH_TARGET ->
          word >> 19 & ~0xfff | word << 4 & 0x800 | word >>> 20 & 0x7e0 | word >>> 7 & 0x1e;
      case JUMP_TARGET ->
          word >> 11 & ~0xfffff | word & 0xff000 | word >>> 9 & 0x800 | word >>> 20 & 0x7fe;
      case UPPER -> word >> 12;
      case CSR -> word >>> 20;
      case ROUNDING -> word >>> 12 & 7;
      case FENCE_SETS -> word >>> 20 & 0xff;
    };
  }
}
