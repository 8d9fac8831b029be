package dev.archlab.cpu.isa;

import static dev.archlab.cpu.isa.Operand.BASE_OFFSET;
import static dev.archlab.cpu.isa.Operand.BASE_STORE_OFFSET;
import static dev.archlab.cpu.isa.Operand.BRANCH_TARGET;
import static dev.archlab.cpu.isa.Operand.CSR_IMMEDIATE;
import static dev.archlab.cpu.isa.Operand.FENCE_SETS;
import static dev.archlab.cpu.isa.Operand.FRD;
import static dev.archlab.cpu.isa.Operand.FRS1;
import static dev.archlab.cpu.isa.Operand.FRS2;
import static dev.archlab.cpu.isa.Operand.FRS3;
import static dev.archlab.cpu.isa.Operand.IMMEDIATE;
import static dev.archlab.cpu.isa.Operand.JUMP_TARGET;
import static dev.archlab.cpu.isa.Operand.RD;
import static dev.archlab.cpu.isa.Operand.ROUNDING;
import static dev.archlab.cpu.isa.Operand.RS1;
import static dev.archlab.cpu.isa.Operand.RS2;
import static dev.archlab.cpu.isa.Operand.SHIFT5;
import static dev.archlab.cpu.isa.Operand.SHIFT6;
import static dev.archlab.cpu.isa.Operand.UPPER;
import static dev.archlab.cpu.isa.Unit.ALU;
import static dev.archlab.cpu.isa.Unit.BRANCH;
import static dev.archlab.cpu.isa.Unit.CSR;
import static dev.archlab.cpu.isa.Unit.DIVIDE;
import static dev.archlab.cpu.isa.Unit.DOUBLE_ADD;
import static dev.archlab.cpu.isa.Unit.DOUBLE_DIVIDE;
import static dev.archlab.cpu.isa.Unit.DOUBLE_FMA;
import static dev.archlab.cpu.isa.Unit.DOUBLE_MULTIPLY;
import static dev.archlab.cpu.isa.Unit.DOUBLE_SELECT;
import static dev.archlab.cpu.isa.Unit.DOUBLE_SQRT;
import static dev.archlab.cpu.isa.Unit.FLOAT_ADD;
import static dev.archlab.cpu.isa.Unit.FLOAT_CONVERT;
import static dev.archlab.cpu.isa.Unit.FLOAT_DIVIDE;
import static dev.archlab.cpu.isa.Unit.FLOAT_FMA;
import static dev.archlab.cpu.isa.Unit.FLOAT_MULTIPLY;
import static dev.archlab.cpu.isa.Unit.FLOAT_SELECT;
import static dev.archlab.cpu.isa.Unit.FLOAT_SQRT;
import static dev.archlab.cpu.isa.Unit.JUMP;
import static dev.archlab.cpu.isa.Unit.LOAD;
import static dev.archlab.cpu.isa.Unit.MULTIPLY;
import static dev.archlab.cpu.isa.Unit.STORE;
import static dev.archlab.cpu.isa.Unit.SYSTEM;

import java.util.List;

/**
 * The instructions of RV64IMFD with Zicsr and Zifencei: mnemonic, fixed bits, the unit that
 * executes it, and operands in assembly order. The assembler, the decoder and the disassembler all
 * read this one table.
 *
 * <p>Source: The RISC-V Instruction Set Manual, volume I, unprivileged ISA, version 20191213,
 * chapter 24 "RV32/64G Instruction Set Listings".
 */
public enum Op {
  // RV64I
  LUI("lui", 0x00000037, ALU, RD, UPPER),
  AUIPC("auipc", 0x00000017, ALU, RD, UPPER),
  JAL("jal", 0x0000006f, JUMP, RD, JUMP_TARGET),
  JALR("jalr", 0x00000067, JUMP, RD, BASE_OFFSET),
  BEQ("beq", 0x00000063, BRANCH, RS1, RS2, BRANCH_TARGET),
  BNE("bne", 0x00001063, BRANCH, RS1, RS2, BRANCH_TARGET),
  BLT("blt", 0x00004063, BRANCH, RS1, RS2, BRANCH_TARGET),
  BGE("bge", 0x00005063, BRANCH, RS1, RS2, BRANCH_TARGET),
  BLTU("bltu", 0x00006063, BRANCH, RS1, RS2, BRANCH_TARGET),
  BGEU("bgeu", 0x00007063, BRANCH, RS1, RS2, BRANCH_TARGET),
  LB("lb", 0x00000003, LOAD, RD, BASE_OFFSET),
  LH("lh", 0x00001003, LOAD, RD, BASE_OFFSET),
  LW("lw", 0x00002003, LOAD, RD, BASE_OFFSET),
  LD("ld", 0x00003003, LOAD, RD, BASE_OFFSET),
  LBU("lbu", 0x00004003, LOAD, RD, BASE_OFFSET),
  LHU("lhu", 0x00005003, LOAD, RD, BASE_OFFSET),
  LWU("lwu", 0x00006003, LOAD, RD, BASE_OFFSET),
  SB("sb", 0x00000023, STORE, RS2, BASE_STORE_OFFSET),
  SH("sh", 0x00001023, STORE, RS2, BASE_STORE_OFFSET),
  SW("sw", 0x00002023, STORE, RS2, BASE_STORE_OFFSET),
  SD("sd", 0x00003023, STORE, RS2, BASE_STORE_OFFSET),
  ADDI("addi", 0x00000013, ALU, RD, RS1, IMMEDIATE),
  SLTI("slti", 0x00002013, ALU, RD, RS1, IMMEDIATE),
  SLTIU("sltiu", 0x00003013, ALU, RD, RS1, IMMEDIATE),
  XORI("xori", 0x00004013, ALU, RD, RS1, IMMEDIATE),
  ORI("ori", 0x00006013, ALU, RD, RS1, IMMEDIATE),
  ANDI("andi", 0x00007013, ALU, RD, RS1, IMMEDIATE),
  SLLI("slli", 0x00001013, ALU, RD, RS1, SHIFT6),
  SRLI("srli", 0x00005013, ALU, RD, RS1, SHIFT6),
  SRAI("srai", 0x40005013, ALU, RD, RS1, SHIFT6),
  ADD("add", 0x00000033, ALU, RD, RS1, RS2),
  SUB("sub", 0x40000033, ALU, RD, RS1, RS2),
  SLL("sll", 0x00001033, ALU, RD, RS1, RS2),
  SLT("slt", 0x00002033, ALU, RD, RS1, RS2),
  SLTU("sltu", 0x00003033, ALU, RD, RS1, RS2),
  XOR("xor", 0x00004033, ALU, RD, RS1, RS2),
  SRL("srl", 0x00005033, ALU, RD, RS1, RS2),
  SRA("sra", 0x40005033, ALU, RD, RS1, RS2),
  OR("or", 0x00006033, ALU, RD, RS1, RS2),
  AND("and", 0x00007033, ALU, RD, RS1, RS2),
  ADDIW("addiw", 0x0000001b, ALU, RD, RS1, IMMEDIATE),
  SLLIW("slliw", 0x0000101b, ALU, RD, RS1, SHIFT5),
  SRLIW("srliw", 0x0000501b, ALU, RD, RS1, SHIFT5),
  SRAIW("sraiw", 0x4000501b, ALU, RD, RS1, SHIFT5),
  ADDW("addw", 0x0000003b, ALU, RD, RS1, RS2),
  SUBW("subw", 0x4000003b, ALU, RD, RS1, RS2),
  SLLW("sllw", 0x0000103b, ALU, RD, RS1, RS2),
  SRLW("srlw", 0x0000503b, ALU, RD, RS1, RS2),
  SRAW("sraw", 0x4000503b, ALU, RD, RS1, RS2),
  FENCE("fence", 0x0000000f, Unit.FENCE, FENCE_SETS),
  FENCE_I("fence.i", 0x0000100f, Unit.FENCE),
  ECALL("ecall", 0x00000073, SYSTEM),
  EBREAK("ebreak", 0x00100073, SYSTEM),
  // Zicsr
  CSRRW("csrrw", 0x00001073, CSR, RD, Operand.CSR, RS1),
  CSRRS("csrrs", 0x00002073, CSR, RD, Operand.CSR, RS1),
  CSRRC("csrrc", 0x00003073, CSR, RD, Operand.CSR, RS1),
  CSRRWI("csrrwi", 0x00005073, CSR, RD, Operand.CSR, CSR_IMMEDIATE),
  CSRRSI("csrrsi", 0x00006073, CSR, RD, Operand.CSR, CSR_IMMEDIATE),
  CSRRCI("csrrci", 0x00007073, CSR, RD, Operand.CSR, CSR_IMMEDIATE),
  // RV64M
  MUL("mul", 0x02000033, MULTIPLY, RD, RS1, RS2),
  MULH("mulh", 0x02001033, MULTIPLY, RD, RS1, RS2),
  MULHSU("mulhsu", 0x02002033, MULTIPLY, RD, RS1, RS2),
  MULHU("mulhu", 0x02003033, MULTIPLY, RD, RS1, RS2),
  DIV("div", 0x02004033, DIVIDE, RD, RS1, RS2),
  DIVU("divu", 0x02005033, DIVIDE, RD, RS1, RS2),
  REM("rem", 0x02006033, DIVIDE, RD, RS1, RS2),
  REMU("remu", 0x02007033, DIVIDE, RD, RS1, RS2),
  MULW("mulw", 0x0200003b, MULTIPLY, RD, RS1, RS2),
  DIVW("divw", 0x0200403b, DIVIDE, RD, RS1, RS2),
  DIVUW("divuw", 0x0200503b, DIVIDE, RD, RS1, RS2),
  REMW("remw", 0x0200603b, DIVIDE, RD, RS1, RS2),
  REMUW("remuw", 0x0200703b, DIVIDE, RD, RS1, RS2),
  // RV64F
  FLW("flw", 0x00002007, LOAD, FRD, BASE_OFFSET),
  FSW("fsw", 0x00002027, STORE, FRS2, BASE_STORE_OFFSET),
  FMADD_S("fmadd.s", 0x00000043, FLOAT_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FMSUB_S("fmsub.s", 0x00000047, FLOAT_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FNMSUB_S("fnmsub.s", 0x0000004b, FLOAT_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FNMADD_S("fnmadd.s", 0x0000004f, FLOAT_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FADD_S("fadd.s", 0x00000053, FLOAT_ADD, FRD, FRS1, FRS2, ROUNDING),
  FSUB_S("fsub.s", 0x08000053, FLOAT_ADD, FRD, FRS1, FRS2, ROUNDING),
  FMUL_S("fmul.s", 0x10000053, FLOAT_MULTIPLY, FRD, FRS1, FRS2, ROUNDING),
  FDIV_S("fdiv.s", 0x18000053, FLOAT_DIVIDE, FRD, FRS1, FRS2, ROUNDING),
  FSQRT_S("fsqrt.s", 0x58000053, FLOAT_SQRT, FRD, FRS1, ROUNDING),
  FSGNJ_S("fsgnj.s", 0x20000053, FLOAT_SELECT, FRD, FRS1, FRS2),
  FSGNJN_S("fsgnjn.s", 0x20001053, FLOAT_SELECT, FRD, FRS1, FRS2),
  FSGNJX_S("fsgnjx.s", 0x20002053, FLOAT_SELECT, FRD, FRS1, FRS2),
  FMIN_S("fmin.s", 0x28000053, FLOAT_SELECT, FRD, FRS1, FRS2),
  FMAX_S("fmax.s", 0x28001053, FLOAT_SELECT, FRD, FRS1, FRS2),
  FEQ_S("feq.s", 0xa0002053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FLT_S("flt.s", 0xa0001053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FLE_S("fle.s", 0xa0000053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FCLASS_S("fclass.s", 0xe0001053, FLOAT_CONVERT, RD, FRS1),
  FCVT_W_S("fcvt.w.s", 0xc0000053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_WU_S("fcvt.wu.s", 0xc0100053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_L_S("fcvt.l.s", 0xc0200053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_LU_S("fcvt.lu.s", 0xc0300053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_S_W("fcvt.s.w", 0xd0000053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_S_WU("fcvt.s.wu", 0xd0100053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_S_L("fcvt.s.l", 0xd0200053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_S_LU("fcvt.s.lu", 0xd0300053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FMV_X_W("fmv.x.w", 0xe0000053, FLOAT_CONVERT, RD, FRS1),
  FMV_W_X("fmv.w.x", 0xf0000053, FLOAT_CONVERT, FRD, RS1),
  // RV64D
  FLD("fld", 0x00003007, LOAD, FRD, BASE_OFFSET),
  FSD("fsd", 0x00003027, STORE, FRS2, BASE_STORE_OFFSET),
  FMADD_D("fmadd.d", 0x02000043, DOUBLE_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FMSUB_D("fmsub.d", 0x02000047, DOUBLE_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FNMSUB_D("fnmsub.d", 0x0200004b, DOUBLE_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FNMADD_D("fnmadd.d", 0x0200004f, DOUBLE_FMA, FRD, FRS1, FRS2, FRS3, ROUNDING),
  FADD_D("fadd.d", 0x02000053, DOUBLE_ADD, FRD, FRS1, FRS2, ROUNDING),
  FSUB_D("fsub.d", 0x0a000053, DOUBLE_ADD, FRD, FRS1, FRS2, ROUNDING),
  FMUL_D("fmul.d", 0x12000053, DOUBLE_MULTIPLY, FRD, FRS1, FRS2, ROUNDING),
  FDIV_D("fdiv.d", 0x1a000053, DOUBLE_DIVIDE, FRD, FRS1, FRS2, ROUNDING),
  FSQRT_D("fsqrt.d", 0x5a000053, DOUBLE_SQRT, FRD, FRS1, ROUNDING),
  FSGNJ_D("fsgnj.d", 0x22000053, DOUBLE_SELECT, FRD, FRS1, FRS2),
  FSGNJN_D("fsgnjn.d", 0x22001053, DOUBLE_SELECT, FRD, FRS1, FRS2),
  FSGNJX_D("fsgnjx.d", 0x22002053, DOUBLE_SELECT, FRD, FRS1, FRS2),
  FMIN_D("fmin.d", 0x2a000053, DOUBLE_SELECT, FRD, FRS1, FRS2),
  FMAX_D("fmax.d", 0x2a001053, DOUBLE_SELECT, FRD, FRS1, FRS2),
  FEQ_D("feq.d", 0xa2002053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FLT_D("flt.d", 0xa2001053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FLE_D("fle.d", 0xa2000053, FLOAT_CONVERT, RD, FRS1, FRS2),
  FCLASS_D("fclass.d", 0xe2001053, FLOAT_CONVERT, RD, FRS1),
  FCVT_W_D("fcvt.w.d", 0xc2000053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_WU_D("fcvt.wu.d", 0xc2100053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_L_D("fcvt.l.d", 0xc2200053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_LU_D("fcvt.lu.d", 0xc2300053, FLOAT_CONVERT, RD, FRS1, ROUNDING),
  FCVT_D_W("fcvt.d.w", 0xd2000053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_D_WU("fcvt.d.wu", 0xd2100053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_D_L("fcvt.d.l", 0xd2200053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FCVT_D_LU("fcvt.d.lu", 0xd2300053, FLOAT_CONVERT, FRD, RS1, ROUNDING),
  FMV_X_D("fmv.x.d", 0xe2000053, FLOAT_CONVERT, RD, FRS1),
  FMV_D_X("fmv.d.x", 0xf2000053, FLOAT_CONVERT, FRD, RS1),
  FCVT_S_D("fcvt.s.d", 0x40100053, FLOAT_CONVERT, FRD, FRS1, ROUNDING),
  FCVT_D_S("fcvt.d.s", 0x42000053, FLOAT_CONVERT, FRD, FRS1, ROUNDING),

  /** No instruction of this machine; it has no fixed bits and faults when it is executed. */
  ILLEGAL("illegal", 0, SYSTEM);

  private final String mnemonic;
  private final int match;
  private final int mask;
  private final Unit unit;
  private final List<Operand> operands;

  Op(String mnemonic, int match, Unit unit, Operand... operands) {
    this.mnemonic = mnemonic;
    this.match = match;
    this.unit = unit;
    this.operands = List.of(operands);
    int variable = 0;
    for (Operand operand : operands) {
      variable |= operand.field();
    }
    this.mask = ~variable;
  }

  /** As written in assembly text. */
  public String mnemonic() {
    return mnemonic;
  }

  /** The bits that are the same in every instance. */
  public int match() {
    return match;
  }

  /**
   * Where the fixed bits are: an instruction word is this operation if {@code word & mask ==
   * match}.
   */
  public int mask() {
    return mask;
  }

  public Unit unit() {
    return unit;
  }

  /** Bytes that a load or store moves; 0 for all others. */
  public int accessBytes() {
    if (unit != Unit.LOAD && unit != Unit.STORE) {
      return 0;
    }
    return switch (this) {
      case LB, LBU, SB -> 1;
      case LH, LHU, SH -> 2;
      case LW, LWU, FLW, SW, FSW -> 4;
      default -> 8;
    };
  }

  /** In the order of assembly text. */
  public List<Operand> operands() {
    return operands;
  }
}
