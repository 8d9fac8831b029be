package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxOperand;
import dev.archlab.gpu.ptx.PtxType;

/** Arithmetic, logic, comparison, selection. */
final class ArithmeticSelector {

  private ArithmeticSelector() {}

  static void select(Selection at) {
    switch (at.instruction.opcode()) {
      case "add" -> plain(at, "ADD", 2, false);
      case "sub" -> plain(at, "SUB", 2, false);
      case "min" -> minMax(at, "MIN");
      case "max" -> minMax(at, "MAX");
      case "abs" -> plain(at, "ABS", 1, false);
      case "neg" -> plain(at, "NEG", 1, false);
      case "and" -> plain(at, "AND", 2, false);
      case "or" -> plain(at, "OR", 2, false);
      case "xor" -> plain(at, "XOR", 2, false);
      case "not" -> plain(at, "NOT", 1, false);
      case "cnot" -> plain(at, "CNOT", 1, false);
      case "copysign" -> plain(at, "COPYSIGN", 2, false);
      case "rem" -> plain(at, "REM", 2, true);
      case "mul" -> multiply(at, "MUL", 2);
      case "mad" -> multiply(at, "MAD", 3);
      case "fma" -> plain(at, "FMA", 3, false);
      case "div" -> divide(at);
      case "rcp" -> root(at, "RCP");
      case "sqrt" -> root(at, "SQRT");
      case "rsqrt" -> root(at, "RSQRT");
      case "ex2" -> approximate(at, "EX2");
      case "lg2" -> approximate(at, "LG2");
      case "sin" -> approximate(at, "SIN");
      case "cos" -> approximate(at, "COS");
      case "tanh" -> approximate(at, "TANH");
      case "shl" -> shift(at, "SHL", false);
      case "shr" -> shift(at, "SHR", true);
      case "shf" -> funnelShift(at);
      case "popc" -> count(at, "POPC", false);
      case "clz" -> count(at, "CLZ", false);
      case "bfind" -> count(at, "BFIND", true);
      case "brev" -> plain(at, "BREV", 1, false);
      case "bfe" -> extract(at);
      case "bfi" -> insert(at);
      case "prmt" -> plain(at, "PRMT", 3, false);
      case "lop3" -> lookup(at);
      case "dp4a" -> dotProduct(at);
      default ->
          throw at.refuse("instruction '%s' is not supported".formatted(at.instruction.name()));
    }
  }

  private static void sources(Selection at, int count, PtxType type) {
    at.a = at.source(1, type);
    at.b = count > 1 ? at.source(2, type) : 0;
    at.c = count > 2 ? at.source(3, type) : 0;
  }

  private static void finish(Selection at, Op op, int sources, PtxType type) {
    if (at.operands() != sources + 1) {
      throw at.refuse(
          "'%s' takes %d operands, not %d"
              .formatted(at.instruction.name(), sources + 1, at.operands()));
    }
    if (type == PtxType.F64 && at.rounding != Rounding.NEAREST) {
      throw at.refuse("'%s' is supported with .rn only".formatted(at.instruction.name()));
    }
    at.d = at.destination(0, type);
    sources(at, sources, type);
    at.emit(op);
  }

  private static void plain(Selection at, String name, int sources, boolean signMatters) {
    PtxType type = at.type();
    if (type.isFloat()) {
      at.floatModifiers();
    }
    finish(at, at.op(name, type, signMatters), sources, type);
  }

  private static void minMax(Selection at, String name) {
    boolean nan = at.take("NaN");
    plain(at, nan ? name + "_NAN" : name, 2, true);
  }

  /** {@code mul} and {@code mad}: of integers the low half, the high half or all of the product. */
  private static void multiply(Selection at, String name, int sources) {
    PtxType type = at.type();
    if (type.isFloat()) {
      at.floatModifiers();
      String base = sources == 3 ? "FMA" : name;
      finish(at, at.op(base, type, false), sources, type);
    } else if (at.take("wide")) {
      wide(at, name, sources, type);
    } else if (at.take("hi")) {
      Op op = type.bits() == 16 && sources == 2 ? Op.MUL_HI_16 : at.op(name + "_HI", type, true);
      finish(at, op, sources, type);
    } else {
      at.take("lo");
      finish(at, at.op(name, type, false), sources, type);
    }
  }

  private static void wide(Selection at, String name, int sources, PtxType type) {
    PtxType result =
        switch (type) {
          case S16 -> PtxType.S32;
          case U16 -> PtxType.U32;
          case S32 -> PtxType.S64;
          case U32 -> PtxType.U64;
          default -> throw at.refuse("'%s' is not an instruction".formatted(at.instruction.name()));
        };
    at.d = at.destination(0, result);
    at.a = at.source(1, type);
    at.b = at.source(2, type);
    at.c = sources == 3 ? at.source(3, result) : 0;
    at.emit(at.op(result.bits() == 64 ? name + "_WIDE" : name, type, result.bits() == 64));
  }

  private static void divide(Selection at) {
    PtxType type = at.type();
    if (type.isFloat()) {
      at.floatModifiers();
      boolean approximate = at.takeAny("approx", "full");
      refuseDirected(at);
      finish(at, at.op(approximate ? "DIV_APPROX" : "DIV", type, false), 2, type);
    } else {
      finish(at, at.op("DIV", type, true), 2, type);
    }
  }

  private static void root(Selection at, String name) {
    PtxType type = at.type();
    at.floatModifiers();
    refuseDirected(at);
    finish(at, at.op(at.take("approx") ? name + "_APPROX" : name, type, false), 1, type);
  }

  private static void refuseDirected(Selection at) {
    if (at.rounding != Rounding.NEAREST) {
      throw at.refuse("'%s' is supported with .rn only".formatted(at.instruction.name()));
    }
  }

  private static void approximate(Selection at, String name) {
    at.take("approx");
    plain(at, name, 1, false);
  }

  private static void shift(Selection at, String name, boolean signMatters) {
    PtxType type = at.type();
    at.d = at.destination(0, type);
    at.a = at.source(1, type);
    at.b = at.source(2, PtxType.U32);
    at.emit(at.op(name, type, signMatters));
  }

  private static void funnelShift(Selection at) {
    PtxType type = at.type();
    boolean left = at.take("l");
    if (!left && !at.take("r")) {
      throw at.refuse("'shf' needs .l or .r");
    }
    boolean clamp = at.take("clamp");
    at.take("wrap");
    Op op = left ? clamp ? Op.SHF_L_CLAMP : Op.SHF_L_WRAP : clamp ? Op.SHF_R_CLAMP : Op.SHF_R_WRAP;
    finish(at, op, 3, type);
  }

  /** Results of 32 bits, whatever the operand's size. */
  private static void count(Selection at, String name, boolean signMatters) {
    PtxType type = at.type();
    at.immediate = at.take("shiftamt") ? 1 : 0;
    at.d = at.destination(0, PtxType.U32);
    at.a = at.source(1, type);
    at.emit(at.op(name, type, signMatters));
  }

  private static void extract(Selection at) {
    PtxType type = at.type();
    at.d = at.destination(0, type);
    at.a = at.source(1, type);
    at.b = at.source(2, PtxType.U32);
    at.c = at.source(3, PtxType.U32);
    at.emit(at.op("BFE", type, true));
  }

  private static void insert(Selection at) {
    PtxType type = at.type();
    at.d = at.destination(0, type);
    at.a = at.source(1, type);
    at.b = at.source(2, type);
    at.c = at.source(3, PtxType.U32);
    at.e = at.source(4, PtxType.U32);
    at.emit(at.op("BFI", type, false));
  }

  private static void lookup(Selection at) {
    PtxType type = at.type();
    if (!(at.operand(4) instanceof PtxOperand.IntegerConstant table)) {
      throw at.refuse("the last operand of 'lop3' must be a number from 0 to 255");
    }
    at.immediate = table.value();
    at.d = at.destination(0, type);
    sources(at, 3, type);
    at.emit(at.op("LOP3", type, false));
  }

  /** {@code dp4a.s32.u32}: whether bytes are signed is each factor's own. */
  private static void dotProduct(Selection at) {
    PtxType left = at.type();
    PtxType right = at.type();
    if (!isWord(left) || !isWord(right)) {
      throw at.refuse("'dp4a' takes two types, each .s32 or .u32");
    }
    at.immediate = (left.isSigned() ? 2 : 0) | (right.isSigned() ? 1 : 0);
    finish(at, Op.DP4A, 3, PtxType.S32);
  }

  private static boolean isWord(PtxType type) {
    return type == PtxType.S32 || type == PtxType.U32;
  }

  /** {@code setp.lt.and.s32 p|q, a, b, c}. */
  static void setp(Selection at) {
    PtxType type = at.type();
    at.ftz = at.take("ftz");
    Comparison comparison = null;
    for (String modifier : at.left()) {
      Comparison named = Comparison.named(modifier).orElse(null);
      if (named != null && at.take(modifier)) {
        comparison = named;
      }
    }
    if (comparison == null) {
      throw at.refuse("'%s' has no comparison such as .lt or .eq".formatted(at.instruction.name()));
    }
    Combination combination = Combination.NONE;
    for (Combination named : Combination.values()) {
      if (at.take(named.modifier())) {
        combination = named;
      }
    }
    at.immediate = comparison.ordinal() | combination.ordinal() << 8;
    PtxOperand result = at.operand(0);
    if (result instanceof PtxOperand.Pair pair) {
      at.d = predicateOrSink(at, pair.first());
      at.q = predicateOrSink(at, pair.second());
    } else {
      at.d = at.destination(0, PtxType.PRED);
    }
    at.a = at.source(1, type);
    at.b = at.source(2, type);
    at.c = combination == Combination.NONE ? 0 : at.predicate(at.operand(3));
    PtxType compared = comparison.isUnsigned() ? unsigned(type) : type;
    at.emit(at.op("SETP", compared, true));
  }

  private static int predicateOrSink(Selection at, PtxOperand operand) {
    return operand instanceof PtxOperand.Symbol ? -1 : at.destination(operand, PtxType.PRED);
  }

  private static PtxType unsigned(PtxType type) {
    return type.bits() == 64 ? PtxType.U64 : PtxType.U32;
  }

  /** How {@code setp} combines its comparison with a further predicate. */
  enum Combination {
    NONE(""),
    AND("and"),
    OR("or"),
    XOR("xor");

    private final String modifier;

    Combination(String modifier) {
      this.modifier = modifier;
    }

    String modifier() {
      return modifier;
    }

    int apply(int left, int right) {
      return switch (this) {
        case NONE -> left;
        case AND -> left & right;
        case OR -> left | right;
        case XOR -> left ^ right;
      };
    }
  }

  static void selp(Selection at) {
    PtxType type = at.type();
    at.d = at.destination(0, type);
    at.a = at.source(1, type);
    at.b = at.source(2, type);
    at.c = at.predicate(at.operand(3));
    at.emit(type.bits() == 64 ? Op.SELP_64 : Op.SELP);
  }
}
