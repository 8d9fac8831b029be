package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.ptx.PtxOperand;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;
import java.util.List;

/** Moves and conversions. */
final class ConversionSelector {

  private ConversionSelector() {}

  static void mov(Selection at) {
    PtxType type = at.type();
    if (at.operand(0) instanceof PtxOperand.Vector parts) {
      unpack(at, type, parts.elements());
    } else if (at.operand(1) instanceof PtxOperand.Vector parts) {
      pack(at, type, parts.elements());
    } else if (at.operand(1) instanceof PtxOperand.Register register
        && register.name().startsWith("%clock")) {
      at.d = at.destination(0, type);
      at.immediate = register.name().equals("%clock_hi") ? 32 : 0;
      at.emit(type.bits() == 64 ? Op.CLOCK_64 : Op.CLOCK);
    } else {
      at.d = at.destination(0, type);
      if (type == PtxType.PRED && at.operand(1) instanceof PtxOperand.IntegerConstant constant) {
        at.a = -1;
        at.immediate = constant.value() == 0 ? 0 : -1;
        at.emit(Op.MOV_P);
        return;
      }
      at.immediate = type == PtxType.PRED ? 1 : 0;
      at.a =
          at.operand(1) instanceof PtxOperand.Symbol symbol
              ? addressOf(at, symbol, type)
              : at.source(1, type);
      at.emit(type == PtxType.PRED ? Op.MOV_P : type.bits() == 64 ? Op.MOV_64 : Op.MOV);
    }
  }

  private static int addressOf(Selection at, PtxOperand.Symbol symbol, PtxType type) {
    long address = at.variable(symbol).address();
    return type.bits() == 64 ? at.longConstant(address) : at.intConstant((int) address);
  }

  private static void pack(Selection at, PtxType type, List<PtxOperand> parts) {
    PtxType part = half(at, type, parts);
    at.d = at.destination(0, type);
    at.a = at.source(parts.get(0), part);
    at.b = at.source(parts.get(1), part);
    at.emit(type.bits() == 64 ? Op.PAIR_64 : Op.PAIR_32);
  }

  private static void unpack(Selection at, PtxType type, List<PtxOperand> parts) {
    PtxType part = half(at, type, parts);
    for (int i = 0; i < 2; i++) {
      if (parts.get(i) instanceof PtxOperand.Register) {
        at.d = at.destination(parts.get(i), part);
        at.a = at.source(1, type);
        Op low = type.bits() == 64 ? Op.LOW_32 : Op.MOV;
        Op high = type.bits() == 64 ? Op.HIGH_32 : Op.HIGH_16;
        at.emit(i == 0 ? low : high);
      }
    }
  }

  private static PtxType half(Selection at, PtxType type, List<PtxOperand> parts) {
    if (parts.size() != 2 || type.bits() < 32) {
      throw at.refuse(
          "'%s' moves between one register and a vector of two halves"
              .formatted(at.instruction.name()));
    }
    return type.bits() == 64 ? PtxType.B32 : PtxType.B16;
  }

  static void cvta(Selection at) {
    boolean toSpace = at.take("to");
    StateSpace space = at.space();
    PtxType type = at.type();
    if (type.bits() != 64) {
      throw at.refuse("'cvta' is supported with 64-bit addresses only");
    }
    at.d = at.destination(0, type);
    at.a = at.source(1, type);
    long window = AddressMap.window(space);
    at.b = at.longConstant(window);
    at.emit(window == 0 ? Op.MOV_64 : toSpace ? Op.SUB_64 : Op.ADD_64);
  }

  static void cvt(Selection at) {
    boolean integral = takeIntegralRounding(at);
    Rounding integralRounding = at.rounding;
    at.floatModifiers();
    if (integral) {
      at.rounding = integralRounding;
    }
    PtxType to = at.type();
    PtxType from = at.type();
    if (at.saturate && !to.isFloat()) {
      throw at.refuse(
          "'%s': .sat is supported for floating-point results only"
              .formatted(at.instruction.name()));
    }
    at.d = at.destination(0, to);
    at.a = sourceOfConversion(at, from);
    at.immediate = to.bits();
    if (!to.isFloat() && !from.isFloat()) {
      at.emit(betweenIntegers(to, from));
    } else if (to.isFloat() && from.isFloat()) {
      at.emit(betweenFloats(at, to, from, integral));
    } else if (to.isFloat()) {
      at.emit(conversion(at, to, widened(from), to, from));
    } else {
      if (!integral) {
        throw at.refuse("'%s' needs .rni, .rzi, .rmi or .rpi".formatted(at.instruction.name()));
      }
      at.emit(conversion(at, widened(to), from, to, from));
    }
  }

  private static boolean takeIntegralRounding(Selection at) {
    if (at.take("rni")) {
      at.rounding = Rounding.NEAREST;
    } else if (at.take("rzi")) {
      at.rounding = Rounding.ZERO;
    } else if (at.take("rmi")) {
      at.rounding = Rounding.DOWN;
    } else if (at.take("rpi")) {
      at.rounding = Rounding.UP;
    } else {
      return false;
    }
    return true;
  }

  /** A conversion may read a register that is wider than its source type. */
  private static int sourceOfConversion(Selection at, PtxType from) {
    if (at.operand(1) instanceof PtxOperand.Register register
        && from.bits() < 64
        && SpecialRegister.named(register.name()).isEmpty()
        && at.place(register).bank() == Bank.LONG) {
      throw at.refuse(
          "'%s' of the 64-bit register '%s' is not supported"
              .formatted(at.instruction.name(), register.name()));
    }
    return at.source(1, from);
  }

  private static Op betweenIntegers(PtxType to, PtxType from) {
    if (to.bits() == 64) {
      return from.bits() == 64 ? Op.MOV_64 : from.isSigned() ? Op.S64_OF_S32 : Op.U64_OF_U32;
    }
    return from.bits() == 64 ? Op.LOW_32 : Op.MOV;
  }

  private static Op betweenFloats(Selection at, PtxType to, PtxType from, boolean integral) {
    if (to == from && to == PtxType.F32) {
      at.immediate = integral ? 1 : 0;
      return Op.ROUND_F;
    }
    if (to == from && to == PtxType.F64) {
      at.immediate = integral ? 1 : 0;
      return Op.ROUND_D;
    }
    if (integral) {
      throw at.refuse("'%s' is not supported".formatted(at.instruction.name()));
    }
    return conversion(at, to, from, to, from);
  }

  /** Integers of 8 and 16 bits are converted as 32 bits wide; {@code immediate} holds the width. */
  private static PtxType widened(PtxType type) {
    return type.bits() >= 32 ? type : type.isSigned() ? PtxType.S32 : PtxType.U32;
  }

  private static Op conversion(
      Selection at, PtxType to, PtxType from, PtxType writtenTo, PtxType writtenFrom) {
    String name = (to + "_OF_" + from).toUpperCase(java.util.Locale.ROOT);
    for (Op op : Op.values()) {
      if (op.name().equals(name)) {
        return op;
      }
    }
    throw at.refuse(
        "the conversion from .%s to .%s is not supported".formatted(writtenFrom, writtenTo));
  }
}
