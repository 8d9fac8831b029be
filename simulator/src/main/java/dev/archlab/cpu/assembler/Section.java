package dev.archlab.cpu.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of the program that grows while the text is read and gets its address at the end. */
final class Section {

  private final String name;
  private final boolean code;
  private byte[] bytes = new byte[256];
  private int size;
  private int alignment = 1;
  private long base = -1;
  private final List<Fixup> fixups = new ArrayList<>();

  Section(String name, boolean code) {
    this.name = name;
    this.code = code;
  }

  String name() {
    return name;
  }

  /** True if it holds instructions, so that padding must be executable. */
  boolean isCode() {
    return code;
  }

  int size() {
    return size;
  }

  int alignment() {
    return alignment;
  }

  List<Fixup> fixups() {
    return fixups;
  }

  byte[] contents() {
    return Arrays.copyOf(bytes, size);
  }

  long base() {
    return base;
  }

  void place(long address) {
    base = address;
  }

  /** A place in this section: an address if it is known, else a distance from its start. */
  Value placed(long offset) {
    return base == -1 ? new Value(this, offset) : Value.of(base + offset);
  }

  void append(long value, int count) {
    reserve(count);
    put(size, value, count);
    size += count;
  }

  void append(byte[] data) {
    reserve(data.length);
    System.arraycopy(data, 0, bytes, size, data.length);
    size += data.length;
  }

  void fill(long count, byte value) {
    reserve(count);
    Arrays.fill(bytes, size, size + (int) count, value);
    size += (int) count;
  }

  /** Overwrites bytes, little-endian. */
  void put(int offset, long value, int count) {
    for (int i = 0; i < count; i++) {
      bytes[offset + i] = (byte) (value >>> 8 * i);
    }
  }

  int word(int offset) {
    int word = 0;
    for (int i = 3; i >= 0; i--) {
      word = word << 8 | bytes[offset + i] & 0xff;
    }
    return word;
  }

  void alignTo(int boundary) {
    alignment = Math.max(alignment, boundary);
  }

  private void reserve(long count) {
    long needed = size + count;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(needed, 2L * bytes.length));
    }
  }
}
