package dev.archlab.gpu;

import dev.archlab.gpu.MemoryAccess.Atomic;
import dev.archlab.gpu.ptx.PtxType;

/** What an atomic operation leaves in memory (PTX ISA, "atom"). */
final class Atomics {

  private Atomics() {}

  /**
   * The new value.
   *
   * @param old what memory holds, widened as the type says
   * @param swap what a compare-and-swap stores
   */
  static long apply(Atomic atomic, PtxType type, long old, long operand, long swap) {
    boolean wide = type.bits() == 64;
    long value = wide ? operand : type.isSigned() ? (int) operand : operand & 0xffffffffL;
    return switch (atomic) {
      case ADD -> add(type, old, value);
      case MIN -> less(type, old, value) ? old : value;
      case MAX -> less(type, old, value) ? value : old;
      case AND -> old & value;
      case OR -> old | value;
      case XOR -> old ^ value;
      case EXCH -> value;
      case CAS -> old == value ? swap : old;
      case INC -> Long.compareUnsigned(old, value) >= 0 ? 0 : old + 1;
      case DEC -> old == 0 || Long.compareUnsigned(old, value) > 0 ? value : old - 1;
      case NONE -> throw new IllegalArgumentException("no atomic operation");
    };
  }

  private static long add(PtxType type, long old, long value) {
    return switch (type) {
      case F32 ->
          FloatLanes.bits(Float.intBitsToFloat((int) old) + Float.intBitsToFloat((int) value));
      case F64 ->
          Double.doubleToLongBits(Double.longBitsToDouble(old) + Double.longBitsToDouble(value));
      default -> old + value;
    };
  }

  private static boolean less(PtxType type, long a, long b) {
    return type.isSigned() ? a < b : Long.compareUnsigned(a, b) < 0;
  }
}
