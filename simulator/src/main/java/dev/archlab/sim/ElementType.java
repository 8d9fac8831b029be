package dev.archlab.sim;

/** How the bytes of one element are read; memory is little-endian. */
public enum ElementType {
  F32(4),
  F64(8),
  S32(4),
  S8(1),
  BF16(2);

  private final int bytes;

  ElementType(int bytes) {
    this.bytes = bytes;
  }

  public int bytes() {
    return bytes;
  }
}
