package dev.archlab.cpu.assembler;

import dev.archlab.cpu.isa.Operand;
import dev.archlab.sim.InputException;

/** Gives the sections their addresses and completes what depends on them. */
final class Linker {

  /** Sections begin on cache lines of their own, so that data never shares one with code. */
  private static final int SECTION_ALIGNMENT = 64;

  private final Assembly assembly;

  Linker(Assembly assembly) {
    this.assembly = assembly;
  }

  void link(long base) {
    long address = base;
    for (Section section : assembly.sections()) {
      int alignment = Math.max(SECTION_ALIGNMENT, section.alignment());
      address = (address + alignment - 1) & -alignment;
      section.place(address);
      address += section.size();
    }
    for (Section section : assembly.sections()) {
      for (Fixup fixup : section.fixups()) {
        apply(section, fixup);
      }
    }
  }

  private void apply(Section section, Fixup fixup) {
    if (fixup instanceof Fixup.OfData data) {
      section.put(data.offset(), dataValue(data), data.bytes());
    } else if (fixup instanceof Fixup.OfOperand operand) {
      long value = operandValue(operand, section.base() + operand.offset());
      section.put(
          operand.offset(), section.word(operand.offset()) | operand.operand().encode(value), 4);
    }
  }

  private long dataValue(Fixup.OfData data) {
    long value = assembly.resolved(data.value());
    int bits = 8 * data.bytes();
    if (bits < 64 && (value >> bits - 1 > 1 || value >> bits - 1 < -1)) {
      throw new InputException(
          data.value().token().location(), value + " does not fit into " + bits + " bits");
    }
    return value;
  }

  private long operandValue(Fixup.OfOperand fixup, long pc) {
    long target = assembly.resolved(fixup.value());
    return switch (fixup.part()) {
      case HI -> upper(fixup, target);
      case LO -> lower(target);
      case PCREL_HI -> upper(fixup, target - pc);
      case PCREL_LO_OF_PREVIOUS -> lower(target - (pc - 4));
      case PCREL_LO -> {
        Expression far = assembly.upperPartAt(target);
        if (far == null) {
          throw new InputException(
              fixup.value().token().location(),
              "%pcrel_lo takes the label of an instruction with %pcrel_hi");
        }
        yield lower(assembly.resolved(far) - target);
      }
      case WHOLE -> whole(fixup, target, pc);
    };
  }

  private static long upper(Fixup.OfOperand fixup, long value) {
    long upper = value + 0x800 >> 12;
    if (upper != (int) upper << 12 >> 12 && upper != (upper & 0xfffff)) {
      throw new InputException(
          fixup.value().token().location(),
          "0x" + Long.toHexString(value) + " is out of reach: 32 bits, signed, are");
    }
    return upper & 0xfffff;
  }

  private static long lower(long value) {
    return value << 52 >> 52;
  }

  private static long whole(Fixup.OfOperand fixup, long value, long pc) {
    Operand operand = fixup.operand();
    return switch (operand) {
      case BRANCH_TARGET -> distance(fixup, value - pc, 13, "a branch reaches 4 KiB");
      case JUMP_TARGET -> distance(fixup, value - pc, 21, "a jump reaches 1 MiB");
      case IMMEDIATE, BASE_OFFSET, BASE_STORE_OFFSET -> ranged(fixup, value, -2048, 2047);
      case SHIFT6 -> ranged(fixup, value, 0, 63);
      case SHIFT5, CSR_IMMEDIATE -> ranged(fixup, value, 0, 31);
      case UPPER -> ranged(fixup, value, 0, 0xfffff);
      default -> throw new IllegalStateException("no immediate operand: " + operand);
    };
  }

  private static long ranged(Fixup.OfOperand fixup, long value, long least, long most) {
    if (value < least || value > most) {
      throw new InputException(
          fixup.value().token().location(),
          "immediate " + value + " is out of range; " + least + " to " + most + " are possible");
    }
    return value;
  }

  private static long distance(Fixup.OfOperand fixup, long distance, int bits, String reach) {
    if (distance != distance << 64 - bits >> 64 - bits || (distance & 1) != 0) {
      throw new InputException(
          fixup.value().token().location(),
          "the target is " + distance + " bytes away; " + reach + " either way");
    }
    return distance;
  }
}
