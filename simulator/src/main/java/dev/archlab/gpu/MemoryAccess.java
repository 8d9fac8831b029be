package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;

/**
 * What a memory instruction moves.
 *
 * @param type of one element in memory
 * @param wide true if the registers are 64 bits wide
 * @param rows register rows, one per element: destinations of a load, sources of a store (with
 *     their views)
 * @param base row of the address register, or −1 where the address is the offset
 * @param longBase true if that register is 64 bits wide
 * @param offset in bytes
 * @param atomic what an atomic operation does, or {@link Atomic#NONE}
 * @param operand row of an atomic operation's operand
 * @param swap row of the value that a compare-and-swap stores, or −1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once per executed instruction
record MemoryAccess(
    Kind kind,
    StateSpace space,
    PtxType type,
    boolean wide,
    int[] rows,
    int base,
    boolean longBase,
    long offset,
    Atomic atomic,
    int operand,
    int swap) {

  enum Kind {
    LOAD,
    STORE,
    ATOMIC
  }

  enum Atomic {
    NONE,
    ADD,
    MIN,
    MAX,
    AND,
    OR,
    XOR,
    EXCH,
    CAS,
    INC,
    DEC
  }

  /** Bytes that each lane moves. */
  int bytes() {
    return rows.length == 0 ? type.bytes() : rows.length * type.bytes();
  }
}
