package dev.archlab.cpu.isa;

import dev.archlab.sim.AddressSpace;

/**
 * A page of memory, decoded: one entry per instruction word, each property in an array of its own.
 * Registers are in the one numbering of {@link Registers}; a source that an operation does not have
 * is x0, which is always there, and so is a destination that it does not have.
 */
public final class CodePage {

  public static final int BYTES = 4096;

  private static final int WORDS = BYTES / 4;

  private final long base;
  private final boolean mapped;

  public final int[] word = new int[WORDS];
  public final Op[] op = new Op[WORDS];
  public final Unit[] unit = new Unit[WORDS];
  public final byte[] destination = new byte[WORDS];

  /** Operands that are needed when execution begins. */
  public final byte[] source1 = new byte[WORDS];

  public final byte[] source2 = new byte[WORDS];
  public final byte[] source3 = new byte[WORDS];

  /** The value of a store, which is needed only when memory is accessed; else x0. */
  public final byte[] stored = new byte[WORDS];

  /**
   * All of these registers in one mask, bit n for register n. Bit 0, which x0 leaves free, says
   * that the unit is an iterative divider.
   */
  public final long[] registers = new long[WORDS];

  /** The immediate operand, sign-extended; {@link Operand#UPPER} shifted to its place. */
  public final int[] immediate = new int[WORDS];

  /** Bytes that a load or store moves; else 0. */
  public final byte[] accessBytes = new byte[WORDS];

  /** Rounding mode as encoded. */
  public final byte[] rounding = new byte[WORDS];

  /**
   * Decodes the page around an address.
   *
   * @param memory where there is no memory, every entry is {@link Op#ILLEGAL}
   */
  public CodePage(AddressSpace memory, long address) {
    this.base = address & -BYTES;
    this.mapped = memory.isMapped(base);
    for (int i = 0; i < WORDS; i++) {
      decode(i, mapped ? memory.readInt(base + 4L * i) : 0);
    }
  }

  private void decode(int i, int instruction) {
    Op decoded = Decoder.decode(instruction);
    word[i] = instruction;
    op[i] = decoded;
    unit[i] = decoded.unit();
    accessBytes[i] = (byte) decoded.accessBytes();
    for (Operand operand : decoded.operands()) {
      int value = operand.decode(instruction);
      switch (operand) {
        case RD -> destination[i] = (byte) value;
        case FRD -> destination[i] = (byte) (Registers.F0 + value);
        case RS1 -> source1[i] = (byte) value;
        case FRS1 -> source1[i] = (byte) (Registers.F0 + value);
        case RS2 -> setSecondSource(i, value);
        case FRS2 -> setSecondSource(i, Registers.F0 + value);
        case FRS3 -> source3[i] = (byte) (Registers.F0 + value);
        case BASE_OFFSET, BASE_STORE_OFFSET -> {
          source1[i] = (byte) Operand.RS1.decode(instruction);
          immediate[i] = value;
        }
        case UPPER -> immediate[i] = value << 12;
        case ROUNDING -> rounding[i] = (byte) value;
        case CSR_IMMEDIATE -> source1[i] = 0;
        default -> immediate[i] = value;
      }
    }
    registers[i] = registers(i);
  }

  private long registers(int i) {
    long mask =
        1L << source1[i]
            | 1L << source2[i]
            | 1L << source3[i]
            | 1L << stored[i]
            | 1L << destination[i];
    return unit[i].isIterative() ? mask | 1 : mask & ~1L;
  }

  private void setSecondSource(int i, int register) {
    if (unit[i] == Unit.STORE) {
      stored[i] = (byte) register;
    } else {
      source2[i] = (byte) register;
    }
  }

  /** Address of the first instruction. */
  public long base() {
    return base;
  }

  /** False if there is no memory here; then no entry may be executed. */
  public boolean mapped() {
    return mapped;
  }

  /** True if the address lies in this page. */
  public boolean contains(long address) {
    return (address & -BYTES) == base;
  }

  /** The entry of the instruction at an address, which must lie in this page. */
  public static int index(long address) {
    return (int) address >> 2 & WORDS - 1;
  }
}
