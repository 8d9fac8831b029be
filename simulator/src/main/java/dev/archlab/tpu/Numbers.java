package dev.archlab.tpu;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;

/**
 * How numbers of each type are read from bytes and narrowed to them. Every bfloat16 and every int8
 * is a float32 without rounding, so that one kind of register serves the array for all its formats:
 * a product of two bfloat16 has 16 significant bits at most, and a sum of 512 products of int8
 * stays below 2²⁴.
 */
final class Numbers {

  private Numbers() {}

  /** The element at an address; int32 is rounded. */
  static float read(AddressSpace memory, long address, ElementType type) {
    return switch (type) {
      case F32 -> memory.readFloat(address);
      case BF16 -> fromBfloat16(memory.readShort(address));
      case S8 -> memory.readByte(address);
      case S32 -> memory.readInt(address);
      case F64 -> throw new IllegalArgumentException("no float64 on a TPU");
    };
  }

  /** Exact; a bfloat16 is the upper half of a float32. */
  static float fromBfloat16(short bits) {
    return Float.intBitsToFloat(bits << Short.SIZE);
  }

  /** To the nearest, ties to even; beyond the largest to infinity; there is one NaN. */
  static short toBfloat16(float value) {
    int bits = Float.floatToIntBits(value);
    int even = bits >>> Short.SIZE & 1;
    return (short) (Float.isNaN(value) ? bits >>> Short.SIZE : bits + 0x7FFF + even >>> Short.SIZE);
  }

  /** To the nearest, ties to even; saturates at −128 and 127; NaN becomes 0. */
  static byte toInt8(float value) {
    double nearest = Math.rint(value);
    return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, nearest));
  }

  /** True if {@link #toInt8} does not give the nearest integer. */
  static boolean saturatesInt8(float value) {
    double nearest = Math.rint(value);
    return !(nearest >= Byte.MIN_VALUE && nearest <= Byte.MAX_VALUE);
  }
}
