package dev.archlab.cpu.core;

import static dev.archlab.cpu.core.FloatFormat.DOUBLE;
import static dev.archlab.cpu.core.FloatFormat.SINGLE;
import static dev.archlab.cpu.core.FloatStatus.INVALID;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.RoundingMode;

/** Executes the F and D extensions on a hart's registers. */
final class FloatUnit {

  private static final int SIGN = 0x80000000;
  private static final long DOUBLE_SIGN = Long.MIN_VALUE;

  private final Hart hart;
  private final long[] registers;
  private final FloatStatus status;

  FloatUnit(Hart hart) {
    this.hart = hart;
    this.registers = hart.registers;
    this.status = hart.status;
  }

  private RoundingMode rounding(CodePage page, int i) {
    return status.rounding(page.rounding[i]);
  }

  /** Addition, multiplication, division and square root in single precision. */
  void singles(CodePage page, int i) {
    int a = hart.single(page.source1[i]);
    int b = hart.single(page.source2[i]);
    RoundingMode mode = rounding(page, i);
    int result =
        switch (page.op[i]) {
          case FADD_S -> SingleFloat.add(a, b, mode, status);
          case FSUB_S -> SingleFloat.add(a, b ^ SIGN, mode, status);
          case FMUL_S -> SingleFloat.multiply(a, b, mode, status);
          case FDIV_S -> SingleFloat.divide(a, b, mode, status);
          case FSQRT_S -> SingleFloat.squareRoot(a, mode, status);
          default -> throw unknown(page.op[i]);
        };
    hart.setSingle(page.destination[i], result);
  }

  /** Fused multiply-add in single precision: ±(a × b) ± c. */
  void singleFma(CodePage page, int i) {
    int a = hart.single(page.source1[i]);
    int b = hart.single(page.source2[i]);
    int c = hart.single(page.source3[i]);
    RoundingMode mode = rounding(page, i);
    int result =
        switch (page.op[i]) {
          case FMADD_S -> SingleFloat.fma(a, b, c, mode, status);
          case FMSUB_S -> SingleFloat.fma(a, b, c ^ SIGN, mode, status);
          case FNMSUB_S -> SingleFloat.fma(a ^ SIGN, b, c, mode, status);
          case FNMADD_S -> SingleFloat.fma(a ^ SIGN, b, c ^ SIGN, mode, status);
          default -> throw unknown(page.op[i]);
        };
    hart.setSingle(page.destination[i], result);
  }

  /** Sign injection, minimum and maximum in single precision. */
  void singleSelect(CodePage page, int i) {
    int a = hart.single(page.source1[i]);
    int b = hart.single(page.source2[i]);
    int result =
        switch (page.op[i]) {
          case FSGNJ_S -> a & ~SIGN | b & SIGN;
          case FSGNJN_S -> a & ~SIGN | ~b & SIGN;
          case FSGNJX_S -> a ^ b & SIGN;
          case FMIN_S -> (int) extremum(SINGLE, a, b, lessSingle(a, b));
          case FMAX_S -> (int) extremum(SINGLE, a, b, lessSingle(b, a));
          default -> throw unknown(page.op[i]);
        };
    hart.setSingle(page.destination[i], result);
  }

  /** Addition, multiplication, division and square root in double precision. */
  void doubles(CodePage page, int i) {
    long a = registers[page.source1[i]];
    long b = registers[page.source2[i]];
    RoundingMode mode = rounding(page, i);
    registers[page.destination[i]] =
        switch (page.op[i]) {
          case FADD_D -> DoubleFloat.add(a, b, mode, status);
          case FSUB_D -> DoubleFloat.add(a, b ^ DOUBLE_SIGN, mode, status);
          case FMUL_D -> DoubleFloat.multiply(a, b, mode, status);
          case FDIV_D -> DoubleFloat.divide(a, b, mode, status);
          case FSQRT_D -> DoubleFloat.squareRoot(a, mode, status);
          default -> throw unknown(page.op[i]);
        };
  }

  /** Fused multiply-add in double precision: ±(a × b) ± c. */
  void doubleFma(CodePage page, int i) {
    long a = registers[page.source1[i]];
    long b = registers[page.source2[i]];
    long c = registers[page.source3[i]];
    RoundingMode mode = rounding(page, i);
    registers[page.destination[i]] =
        switch (page.op[i]) {
          case FMADD_D -> DoubleFloat.fma(a, b, c, mode, status);
          case FMSUB_D -> DoubleFloat.fma(a, b, c ^ DOUBLE_SIGN, mode, status);
          case FNMSUB_D -> DoubleFloat.fma(a ^ DOUBLE_SIGN, b, c, mode, status);
          case FNMADD_D -> DoubleFloat.fma(a ^ DOUBLE_SIGN, b, c ^ DOUBLE_SIGN, mode, status);
          default -> throw unknown(page.op[i]);
        };
  }

  /** Sign injection, minimum and maximum in double precision. */
  void doubleSelect(CodePage page, int i) {
    long a = registers[page.source1[i]];
    long b = registers[page.source2[i]];
    registers[page.destination[i]] =
        switch (page.op[i]) {
          case FSGNJ_D -> a & ~DOUBLE_SIGN | b & DOUBLE_SIGN;
          case FSGNJN_D -> a & ~DOUBLE_SIGN | ~b & DOUBLE_SIGN;
          case FSGNJX_D -> a ^ b & DOUBLE_SIGN;
          case FMIN_D -> extremum(DOUBLE, a, b, lessDouble(a, b));
          case FMAX_D -> extremum(DOUBLE, a, b, lessDouble(b, a));
          default -> throw unknown(page.op[i]);
        };
  }

  /** The first operand if it is the one wanted; a number is preferred to a NaN (manual, §11.6). */
  private long extremum(FloatFormat format, long a, long b, boolean first) {
    if (format.isSignaling(a) || format.isSignaling(b)) {
      status.raise(INVALID);
    }
    if (format.isNaN(a)) {
      return format.isNaN(b) ? format.canonicalNaN() : b;
    }
    return format.isNaN(b) || first ? a : b;
  }

  /** Less, where -0 is less than +0. */
  private static boolean lessSingle(int a, int b) {
    return Float.compare(Float.intBitsToFloat(a), Float.intBitsToFloat(b)) < 0;
  }

  private static boolean lessDouble(long a, long b) {
    return Double.compare(Double.longBitsToDouble(a), Double.longBitsToDouble(b)) < 0;
  }

  /** Conversions, comparisons, classification, moves between the register files. */
  void convert(CodePage page, int i) {
    switch (page.op[i]) {
      case FEQ_S, FLT_S, FLE_S, FEQ_D, FLT_D, FLE_D -> compare(page, i);
      case FCVT_S_W, FCVT_S_WU, FCVT_S_L, FCVT_S_LU, FCVT_S_D -> toSingle(page, i);
      case FCVT_D_W, FCVT_D_WU, FCVT_D_L, FCVT_D_LU, FCVT_D_S -> toDouble(page, i);
      case FMV_X_W, FMV_X_D, FMV_W_X, FMV_D_X, FCLASS_S, FCLASS_D -> move(page, i);
      default -> toInteger(page, i);
    }
  }

  private void move(CodePage page, int i) {
    int from = page.source1[i];
    int to = page.destination[i];
    switch (page.op[i]) {
      case FMV_X_W -> registers[to] = (int) registers[from];
      case FMV_X_D, FMV_D_X -> registers[to] = registers[from];
      case FMV_W_X -> hart.setSingle(to, (int) registers[from]);
      case FCLASS_S -> registers[to] = SINGLE.classify(hart.single(from));
      default -> registers[to] = DOUBLE.classify(registers[from]);
    }
  }

  private void compare(CodePage page, int i) {
    Op op = page.op[i];
    boolean single = op == Op.FEQ_S || op == Op.FLT_S || op == Op.FLE_S;
    FloatFormat format = single ? SINGLE : DOUBLE;
    long x = single ? hart.single(page.source1[i]) : registers[page.source1[i]];
    long y = single ? hart.single(page.source2[i]) : registers[page.source2[i]];
    double a = value(format, x);
    double b = value(format, y);
    boolean quiet = op == Op.FEQ_S || op == Op.FEQ_D;
    boolean invalid =
        quiet ? format.isSignaling(x) || format.isSignaling(y) : Double.isNaN(a) || Double.isNaN(b);
    if (invalid) {
      status.raise(INVALID);
    }
    boolean result =
        switch (op) {
          case FEQ_S, FEQ_D -> a == b;
          case FLT_S, FLT_D -> a < b;
          default -> a <= b;
        };
    registers[page.destination[i]] = result ? 1 : 0;
  }

  private static double value(FloatFormat format, long bits) {
    return format == SINGLE ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
  }

  private void toSingle(CodePage page, int i) {
    long x = registers[page.source1[i]];
    RoundingMode mode = rounding(page, i);
    long result =
        switch (page.op[i]) {
          case FCVT_S_W -> FloatConversions.fromLong(SINGLE, (int) x, mode, status);
          case FCVT_S_WU -> FloatConversions.fromLong(SINGLE, x & 0xffffffffL, mode, status);
          case FCVT_S_L -> FloatConversions.fromLong(SINGLE, x, mode, status);
          case FCVT_S_LU -> FloatConversions.fromUnsignedLong(SINGLE, x, mode, status);
          default -> SingleFloat.fromDouble(x, mode, status);
        };
    hart.setSingle(page.destination[i], (int) result);
  }

  private void toDouble(CodePage page, int i) {
    long x = registers[page.source1[i]];
    RoundingMode mode = rounding(page, i);
    registers[page.destination[i]] =
        switch (page.op[i]) {
          case FCVT_D_W -> FloatConversions.fromLong(DOUBLE, (int) x, mode, status);
          case FCVT_D_WU -> FloatConversions.fromLong(DOUBLE, x & 0xffffffffL, mode, status);
          case FCVT_D_L -> FloatConversions.fromLong(DOUBLE, x, mode, status);
          case FCVT_D_LU -> FloatConversions.fromUnsignedLong(DOUBLE, x, mode, status);
          default -> widened(hart.single(page.source1[i]));
        };
  }

  /** Every number of the one format is one of the other. */
  private long widened(int single) {
    if (SINGLE.isNaN(single)) {
      return ExactFloat.convert(SINGLE, single, DOUBLE, RoundingMode.RNE, status);
    }
    return Double.doubleToRawLongBits(Float.intBitsToFloat(single));
  }

  private void toInteger(CodePage page, int i) {
    RoundingMode mode = rounding(page, i);
    int from = page.source1[i];
    registers[page.destination[i]] =
        switch (page.op[i]) {
          case FCVT_W_S -> FloatConversions.toInt(singleValue(from), mode, status);
          case FCVT_WU_S -> FloatConversions.toUnsignedInt(singleValue(from), mode, status);
          case FCVT_L_S -> FloatConversions.toLong(singleValue(from), mode, status);
          case FCVT_LU_S -> FloatConversions.toUnsignedLong(singleValue(from), mode, status);
          case FCVT_W_D -> FloatConversions.toInt(doubleValue(from), mode, status);
          case FCVT_WU_D -> FloatConversions.toUnsignedInt(doubleValue(from), mode, status);
          case FCVT_L_D -> FloatConversions.toLong(doubleValue(from), mode, status);
          case FCVT_LU_D -> FloatConversions.toUnsignedLong(doubleValue(from), mode, status);
          default -> throw unknown(page.op[i]);
        };
  }

  private double singleValue(int register) {
    return Float.intBitsToFloat(hart.single(register));
  }

  private double doubleValue(int register) {
    return Double.longBitsToDouble(registers[register]);
  }

  private static IllegalStateException unknown(Op op) {
    return new IllegalStateException("not of this unit: " + op);
  }
}
