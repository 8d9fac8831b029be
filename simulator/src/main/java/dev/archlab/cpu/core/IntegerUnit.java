package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.Op;

/** Integer arithmetic: function of the operation and its operands, without state. */
final class IntegerUnit {

  private IntegerUnit() {}

  /**
   * @param a rs1
   * @param b rs2
   * @param immediate the immediate operand, already shifted to its place for lui and auipc
   */
  static long alu(Op op, long a, long b, int immediate, long pc) {
    return switch (op) {
      case LUI -> immediate;
      case AUIPC -> pc + immediate;
      case ADDI -> a + immediate;
      case SLTI -> a < immediate ? 1 : 0;
      case SLTIU -> Long.compareUnsigned(a, immediate) < 0 ? 1 : 0;
      case XORI -> a ^ immediate;
      case ORI -> a | immediate;
      case ANDI -> a & immediate;
      case SLLI -> a << immediate;
      case SRLI -> a >>> immediate;
      case SRAI -> a >> immediate;
      case ADD -> a + b;
      case SUB -> a - b;
      case SLL -> a << b;
      case SLT -> a < b ? 1 : 0;
      case SLTU -> Long.compareUnsigned(a, b) < 0 ? 1 : 0;
      case XOR -> a ^ b;
      case SRL -> a >>> b;
      case SRA -> a >> b;
      case OR -> a | b;
      case AND -> a & b;
      case ADDIW -> (int) a + immediate;
      case SLLIW -> (int) a << immediate;
      case SRLIW -> (int) a >>> immediate;
      case SRAIW -> (int) a >> immediate;
      case ADDW -> (int) a + (int) b;
      case SUBW -> (int) a - (int) b;
      case SLLW -> (int) a << (int) b;
      case SRLW -> (int) a >>> (int) b;
      case SRAW -> (int) a >> (int) b;
      default -> throw new IllegalStateException("not of the ALU: " + op);
    };
  }

  static long multiply(Op op, long a, long b) {
    return switch (op) {
      case MUL -> a * b;
      case MULH -> Math.multiplyHigh(a, b);
      case MULHSU -> Math.multiplyHigh(a, b) + (b >> 63 & a);
      case MULHU -> Math.multiplyHigh(a, b) + (b >> 63 & a) + (a >> 63 & b);
      case MULW -> (int) a * (int) b;
      default -> throw new IllegalStateException("not of the multiplier: " + op);
    };
  }

  /** Division by zero and overflow give what table 7.1 of the manual says, and never trap. */
  static long divide(Op op, long a, long b) {
    return switch (op) {
      case DIV -> b == 0 ? -1 : a / b;
      case DIVU -> b == 0 ? -1 : Long.divideUnsigned(a, b);
      case REM -> b == 0 ? a : a % b;
      case REMU -> b == 0 ? a : Long.remainderUnsigned(a, b);
      case DIVW -> (int) b == 0 ? -1 : (int) a / (int) b;
      case DIVUW -> (int) b == 0 ? -1 : Integer.divideUnsigned((int) a, (int) b);
      case REMW -> (int) b == 0 ? (int) a : (int) a % (int) b;
      case REMUW -> (int) b == 0 ? (int) a : Integer.remainderUnsigned((int) a, (int) b);
      default -> throw new IllegalStateException("not of the divider: " + op);
    };
  }

  static boolean isTaken(Op op, long a, long b) {
    return switch (op) {
      case BEQ -> a == b;
      case BNE -> a != b;
      case BLT -> a < b;
      case BGE -> a >= b;
      case BLTU -> Long.compareUnsigned(a, b) < 0;
      case BGEU -> Long.compareUnsigned(a, b) >= 0;
      default -> throw new IllegalStateException("not a branch: " + op);
    };
  }
}
