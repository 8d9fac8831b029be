package dev.archlab.cpu.isa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns instruction words into text that the assembler reads back to the same words. */
public final class Disassembler {

  private Disassembler() {}

  /**
   * The text of an instruction, without pseudo-instructions; targets as {@code . + distance}.
   *
   * @param word the instruction
   */
  public static String text(int word) {
    Op op = Decoder.decode(word);
    if (op == Op.ILLEGAL) {
      return ".word 0x%08x".formatted(word);
    }
    List<String> operands = new ArrayList<>();
    for (Operand operand : op.operands()) {
      String text = operand(operand, op, word);
      if (text != null) {
        operands.add(text);
      }
    }
    String list = String.join(", ", operands);
    return list.isEmpty() ? op.mnemonic() : op.mnemonic() + " " + list;
  }

  private static @Nullable String operand(Operand operand, Op op, int word) {
    int value = operand.decode(word);
    return switch (operand) {
      case RD, RS1, RS2 -> Registers.name(value);
      case FRD, FRS1, FRS2, FRS3 -> Registers.name(Registers.F0 + value);
      case IMMEDIATE, SHIFT6, SHIFT5, CSR_IMMEDIATE -> Integer.toString(value);
      case UPPER -> "0x" + Integer.toHexString(value & 0xfffff);
      case BASE_OFFSET, BASE_STORE_OFFSET ->
          value + "(" + Registers.name(Operand.RS1.decode(word)) + ")";
      case BRANCH_TARGET, JUMP_TARGET -> value < 0 ? ". - " + -value : ". + " + value;
      case CSR -> csr(value);
      case ROUNDING -> value == impliedRounding(op) ? null : RoundingMode.text(value);
      case FENCE_SETS -> fenceSet(value >> 4) + ", " + fenceSet(value & 15);
    };
  }

  /** The rounding mode that text without one means: exact conversions are written with 0. */
  public static int impliedRounding(Op op) {
    return switch (op) {
      case FCVT_D_W, FCVT_D_WU, FCVT_D_S -> 0;
      default -> RoundingMode.DYNAMIC;
    };
  }

  private static String csr(int number) {
    Csr csr = Csr.of(number);
    return csr == null ? "0x" + Integer.toHexString(number) : csr.text();
  }

  private static String fenceSet(int set) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 4; bit++) {
      if ((set & 8 >> bit) != 0) {
        text.append("iorw".charAt(bit));
      }
    }
    return text.isEmpty() ? "0" : text.toString();
  }
}
