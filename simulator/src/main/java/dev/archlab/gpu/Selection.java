package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.ptx.PtxOperand;
import dev.archlab.gpu.ptx.PtxStatement.Instruction;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.InputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One PTX instruction while it is being lowered: its modifiers, of which each must be taken by
 * somebody; its operands, which become rows; and the decoded instruction that takes shape.
 */
final class Selection {

  final Instruction instruction;
  private final Names names;
  private final RowAllocator rows;
  private final List<Decoded> out;
  private final List<String> modifiers;

  private final List<Integer> reads = new ArrayList<>();
  private final List<Integer> writes = new ArrayList<>();

  int d = -1;
  int q = -1;
  int a;
  int b;
  int c;
  int e;
  long immediate;
  boolean ftz;
  boolean saturate;
  Rounding rounding = Rounding.NEAREST;
  @Nullable MemoryAccess access;

  Selection(Instruction instruction, Names names, RowAllocator rows, List<Decoded> out) {
    this.instruction = instruction;
    this.names = names;
    this.rows = rows;
    this.out = out;
    this.modifiers = new ArrayList<>(instruction.modifiers());
  }

  InputException refuse(String what) {
    return new InputException(instruction.at(), what);
  }

  // Modifiers.

  /** Takes a modifier if it is there. */
  boolean take(String modifier) {
    return modifiers.remove(modifier);
  }

  boolean takeAny(String... wanted) {
    boolean found = false;
    for (String modifier : wanted) {
      found |= take(modifier);
    }
    return found;
  }

  /** Takes the first type among the modifiers. */
  PtxType type() {
    for (int i = 0; i < modifiers.size(); i++) {
      PtxType type = PtxType.named(modifiers.get(i)).orElse(null);
      if (type != null) {
        modifiers.remove(i);
        return type;
      }
    }
    throw refuse(
        "'%s' has no type that is supported; types are .b8 to .b64, .u8 to .u64, .s8 to .s64, .f32, .f64, .pred"
            .formatted(instruction.name()));
  }

  /** Takes the state space; {@link StateSpace#GENERIC} if none is named. */
  StateSpace space() {
    for (String modifier : modifiers) {
      // .shared::cta and .param::entry name what .shared and .param mean in a kernel
      String name =
          modifier.endsWith("::cta") || modifier.endsWith("::entry")
              ? modifier.substring(0, modifier.indexOf(':'))
              : modifier;
      StateSpace space = StateSpace.named(name).orElse(null);
      if (space != null) {
        modifiers.remove(modifier);
        return space;
      }
    }
    return StateSpace.GENERIC;
  }

  void takeIf(java.util.function.Predicate<String> wanted) {
    modifiers.removeIf(wanted);
  }

  List<String> left() {
    return List.copyOf(modifiers);
  }

  void floatModifiers() {
    ftz = take("ftz");
    saturate = take("sat");
    if (take("rz")) {
      rounding = Rounding.ZERO;
    } else if (take("rm")) {
      rounding = Rounding.DOWN;
    } else if (take("rp")) {
      rounding = Rounding.UP;
    } else {
      take("rn");
    }
  }

  // Operands.

  PtxOperand operand(int index) {
    if (index >= instruction.operands().size()) {
      throw refuse(
          "'%s' needs more than %d operands"
              .formatted(instruction.name(), instruction.operands().size()));
    }
    return instruction.operands().get(index);
  }

  int operands() {
    return instruction.operands().size();
  }

  /** A source operand of a type, as the encoded row that its form of instruction reads. */
  int source(int index, PtxType type) {
    return source(operand(index), type);
  }

  int source(PtxOperand operand, PtxType type) {
    if (type == PtxType.PRED) {
      return predicate(operand);
    }
    if (type.bits() == 64) {
      return longSource(operand, type);
    }
    if (operand instanceof PtxOperand.Register register) {
      SpecialRegister special = SpecialRegister.named(register.name()).orElse(null);
      if (special != null) {
        return view(type, 32).encode(rows.special(special));
      }
      RowAllocator.Place place = read(register, Bank.INT, type);
      return view(type, place.type().bits()).encode(place.row());
    }
    return rows.intConstant(intConstant(operand, type));
  }

  private static View view(PtxType type, int registerBits) {
    return switch (type) {
      case B8, U8 -> View.UNSIGNED_8;
      case S8 -> View.SIGNED_8;
      case S16 -> View.SIGNED_16;
      case B16, U16, F16, BF16 -> registerBits > 16 ? View.UNSIGNED_16 : View.WHOLE;
      default -> View.WHOLE;
    };
  }

  private int intConstant(PtxOperand operand, PtxType type) {
    if (operand instanceof PtxOperand.IntegerConstant constant) {
      return view(type, 32).widen((int) constant.value());
    }
    if (operand instanceof PtxOperand.FloatConstant constant) {
      return constant.single()
          ? (int) constant.bits()
          : Float.floatToRawIntBits((float) constant.value());
    }
    return (int) address(operand);
  }

  private int longSource(PtxOperand operand, PtxType type) {
    if (operand instanceof PtxOperand.Register register) {
      return read(register, Bank.LONG, type).row();
    }
    if (operand instanceof PtxOperand.IntegerConstant constant) {
      return rows.longConstant(constant.value());
    }
    if (operand instanceof PtxOperand.FloatConstant constant) {
      return rows.longConstant(Double.doubleToRawLongBits(constant.value()));
    }
    return rows.longConstant(address(operand));
  }

  int longConstant(long value) {
    return rows.longConstant(value);
  }

  int intConstant(int value) {
    return rows.intConstant(value);
  }

  /** The address of a variable within its space, or within generic memory where that is one. */
  private long address(PtxOperand operand) {
    if (operand instanceof PtxOperand.Symbol symbol) {
      return variable(symbol).address();
    }
    throw refuse(
        "'%s' of '%s' is not an operand that is supported here"
            .formatted(operand, instruction.name()));
  }

  Names.Place variable(PtxOperand.Symbol symbol) {
    Names.Place place = names.variable(symbol.name());
    if (place == null) {
      throw refuse("'%s' is not declared".formatted(symbol.name()));
    }
    return place;
  }

  int label(PtxOperand operand) {
    Integer target =
        operand instanceof PtxOperand.Symbol symbol ? names.label(symbol.name()) : null;
    if (target == null) {
      throw refuse("no label '%s' in this kernel".formatted(operand));
    }
    return target;
  }

  int predicate(PtxOperand operand) {
    if (operand instanceof PtxOperand.Negated negated) {
      return ~read(negated.register(), Bank.PREDICATE, PtxType.PRED).row();
    }
    if (operand instanceof PtxOperand.Register register) {
      return read(register, Bank.PREDICATE, PtxType.PRED).row();
    }
    throw refuse("'%s' of '%s' must be a predicate".formatted(operand, instruction.name()));
  }

  RowAllocator.Place read(PtxOperand.Register register, Bank bank, PtxType type) {
    RowAllocator.Place place = place(register);
    check(register, place, bank, type);
    reads.add(place.number());
    return place;
  }

  RowAllocator.Place place(PtxOperand.Register register) {
    RowAllocator.Place place = names.register(register.name());
    if (place == null) {
      throw refuse(
          SpecialRegister.named(register.name()).isPresent()
              ? "special register '%s' cannot be used here".formatted(register.name())
              : "register '%s' is not declared, or is a special register that is not supported"
                  .formatted(register.name()));
    }
    return place;
  }

  private void check(
      PtxOperand.Register register, RowAllocator.Place place, Bank bank, PtxType type) {
    if (place.bank() != bank || place.type().bits() < type.bits() && type.bits() <= 32) {
      throw refuse(
          "register '%s' is of type .%s, but '%s' needs one for .%s"
              .formatted(register.name(), place.type(), instruction.name(), type));
    }
  }

  /** The destination of a type, as an encoded row. */
  int destination(int index, PtxType type) {
    return destination(operand(index), type);
  }

  int destination(PtxOperand operand, PtxType type) {
    if (!(operand instanceof PtxOperand.Register register)) {
      throw refuse(
          "the result of '%s' must go to a register, not to '%s'"
              .formatted(instruction.name(), operand));
    }
    Bank bank = type == PtxType.PRED ? Bank.PREDICATE : type.bits() == 64 ? Bank.LONG : Bank.INT;
    RowAllocator.Place place = place(register);
    check(register, place, bank, type);
    writes.add(place.number());
    if (bank != Bank.INT) {
      return place.row();
    }
    boolean narrow = place.type().bits() <= 16;
    View view =
        switch (type) {
          case B8, U8 -> View.UNSIGNED_8;
          case S8 -> narrow ? View.SIGNED_8_IN_16 : View.SIGNED_8;
          case S16 -> narrow ? View.UNSIGNED_16 : View.SIGNED_16;
          case B16, U16, F16, BF16 -> View.UNSIGNED_16;
          default -> View.WHOLE;
        };
    return view.encode(place.row());
  }

  void writes(RowAllocator.Place place) {
    writes.add(place.number());
  }

  void reads(RowAllocator.Place place) {
    reads.add(place.number());
  }

  // The result.

  /** The operation of that name for a type: {@code MIN} and .s64 make {@code MIN_S_64}. */
  Op op(String base, PtxType type, boolean signMatters) {
    String suffix =
        switch (type.kind()) {
          case FLOAT -> type == PtxType.F32 ? "_F" : type == PtxType.F64 ? "_D" : "?";
          case PREDICATE -> "_P";
          default ->
              (signMatters ? type.isSigned() ? "_S" : "_U" : "") + (type.bits() == 64 ? "_64" : "");
        };
    for (Op op : Op.values()) {
      if (op.name().equals(base + suffix)) {
        return op;
      }
    }
    throw refuse("'%s' with type .%s is not supported".formatted(instruction.opcode(), type));
  }

  /** Appends what has been set as one decoded instruction. */
  void emit(Op op) {
    if (!modifiers.isEmpty()) {
      throw refuse(
          "modifier '.%s' of '%s' is not supported"
              .formatted(modifiers.get(0), instruction.name()));
    }
    PtxOperand guard = instruction.guard();
    int guardOperand = guard == null ? Decoded.ALWAYS : predicate(guard);
    out.add(
        new Decoded(
            op,
            d,
            q,
            a,
            b,
            c,
            e,
            immediate,
            guardOperand,
            ftz,
            saturate,
            rounding,
            access,
            toArray(reads),
            toArray(writes),
            instruction));
    reads.clear();
    writes.clear();
  }

  private static int[] toArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
  }
}
