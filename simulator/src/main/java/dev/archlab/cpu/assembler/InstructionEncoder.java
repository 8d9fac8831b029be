package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Fixup.Part;
import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Operand;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.sim.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Encodes one statement that is an instruction or a pseudo-instruction. */
final class InstructionEncoder {

  private static final Map<String, Op> OPS = ops();

  /** Register operations that text may give an immediate operand instead. */
  private static final Map<Op, Op> IMMEDIATE_FORMS =
      Map.ofEntries(
          Map.entry(Op.ADD, Op.ADDI),
          Map.entry(Op.AND, Op.ANDI),
          Map.entry(Op.OR, Op.ORI),
          Map.entry(Op.XOR, Op.XORI),
          Map.entry(Op.SLT, Op.SLTI),
          Map.entry(Op.SLTU, Op.SLTIU),
          Map.entry(Op.SLL, Op.SLLI),
          Map.entry(Op.SRL, Op.SRLI),
          Map.entry(Op.SRA, Op.SRAI),
          Map.entry(Op.ADDW, Op.ADDIW),
          Map.entry(Op.SLLW, Op.SLLIW),
          Map.entry(Op.SRLW, Op.SRLIW),
          Map.entry(Op.SRAW, Op.SRAIW));

  private final Assembly assembly;

  /** The instruction that is being put together; operands that wait for a symbol are still 0. */
  private int word;

  InstructionEncoder(Assembly assembly) {
    this.assembly = assembly;
  }

  private static Map<String, Op> ops() {
    Map<String, Op> ops = new HashMap<>();
    for (Op op : Op.values()) {
      if (op != Op.ILLEGAL) {
        ops.put(op.mnemonic(), op);
      }
    }
    return ops;
  }

  /** Encodes at the current place. */
  void encode(Token mnemonic, List<List<Token>> operands) {
    if (!assembly.current().isCode()) {
      throw new InputException(
          mnemonic.location(),
          "instruction in section '"
              + assembly.current().name()
              + "'; instructions belong in .text");
    }
    Op op = OPS.get(mnemonic.text());
    if (op != null && isSymbolAccess(op, operands)) {
      accessSymbol(op, mnemonic, operands);
      return;
    }
    if (op != null && operands.size() == 3 && IMMEDIATE_FORMS.containsKey(op)) {
      Token third = operands.get(2).get(0);
      op = Registers.number(third.text()) == null ? IMMEDIATE_FORMS.get(op) : op;
    }
    if (op != null && countMatches(op, operands.size())) {
      encode(op, mnemonic, operands);
      return;
    }
    List<List<Token>> expansion = PseudoInstructions.expand(mnemonic, operands);
    if (expansion != null) {
      for (List<Token> statement : expansion) {
        Cursor cursor = new Cursor(statement, assembly::symbol);
        encode(cursor.take(), cursor.operands());
      }
      return;
    }
    switch (mnemonic.text()) {
      case "li" -> loadImmediate(mnemonic, exactly(2, mnemonic, operands, "li rd, number"));
      case "la", "lla" ->
          loadAddress(mnemonic, exactly(2, mnemonic, operands, mnemonic.text() + " rd, symbol"));
      case "call", "tail" ->
          callFar(mnemonic, exactly(1, mnemonic, operands, mnemonic.text() + " symbol"));
      default -> throw notAnInstruction(op, mnemonic, operands.size());
    }
  }

  private static List<List<Token>> exactly(
      int count, Token mnemonic, List<List<Token>> operands, String form) {
    if (operands.size() != count) {
      throw new InputException(
          mnemonic.location(), operands.size() + " operands; the form is '" + form + "'");
    }
    return operands;
  }

  private static boolean countMatches(Op op, int count) {
    int most = op.operands().size() + (op == Op.FENCE ? 1 : 0);
    int least = op.operands().contains(Operand.ROUNDING) ? most - 1 : most;
    return count >= least && count <= most;
  }

  private static InputException notAnInstruction(@Nullable Op op, Token mnemonic, int count) {
    if (op != null) {
      return new InputException(
          mnemonic.location(), count + " operands; the form is '" + form(op) + "'");
    }
    if (PseudoInstructions.mnemonics().contains(mnemonic.text())) {
      return new InputException(
          mnemonic.location(), "'" + mnemonic.text() + "' does not take " + count + " operands");
    }
    List<String> known = new ArrayList<>(OPS.keySet());
    known.addAll(PseudoInstructions.mnemonics());
    known.addAll(List.of("li", "la", "lla", "call", "tail"));
    return new InputException(
        mnemonic.location(),
        "unknown instruction '"
            + mnemonic.text()
            + "'"
            + Assembly.suggestion(mnemonic.text(), known));
  }

  /** How the instruction is written: {@code lw rd, offset(rs1)}. */
  private static String form(Op op) {
    StringJoiner form = new StringJoiner(", ", op.mnemonic() + " ", "");
    for (Operand operand : op.operands()) {
      form.add(
          switch (operand) {
            case RD, RS1, RS2, FRD, FRS1, FRS2, FRS3, CSR ->
                operand.name().toLowerCase(java.util.Locale.ROOT);
            case IMMEDIATE, UPPER, CSR_IMMEDIATE -> "immediate";
            case SHIFT5, SHIFT6 -> "distance";
            case BASE_OFFSET, BASE_STORE_OFFSET -> "offset(rs1)";
            case BRANCH_TARGET, JUMP_TARGET -> "label";
            case ROUNDING -> "[rounding mode]";
            case FENCE_SETS -> "predecessors, successors";
          });
    }
    return form.toString().strip();
  }

  private void encode(Op op, Token mnemonic, List<List<Token>> operands) {
    assembly.noteInstruction(mnemonic.location());
    word = op.match();
    if (op == Op.FENCE) {
      int sets =
          NamedOperands.fenceSet(operands.get(0)) << 4 | NamedOperands.fenceSet(operands.get(1));
      word |= Operand.FENCE_SETS.encode(sets);
    } else {
      for (int i = 0; i < op.operands().size(); i++) {
        Operand operand = op.operands().get(i);
        if (i == operands.size()) {
          word |= Operand.ROUNDING.encode(Disassembler.impliedRounding(op));
        } else {
          Cursor cursor = new Cursor(operands.get(i), assembly::symbol);
          operand(op, operand, cursor);
          cursor.expectEnd();
        }
      }
    }
    assembly.current().append(word, 4);
  }

  private void operand(Op op, Operand operand, Cursor cursor) {
    switch (operand) {
      case RD, RS1, RS2 -> word |= operand.encode(NamedOperands.register(cursor, false));
      case FRD, FRS1, FRS2, FRS3 ->
          word |= operand.encode(NamedOperands.register(cursor, true) - Registers.F0);
      case BASE_OFFSET, BASE_STORE_OFFSET -> baseAndOffset(op, operand, cursor);
      case CSR -> word |= operand.encode(NamedOperands.csr(cursor, assembly));
      case ROUNDING -> word |= operand.encode(NamedOperands.rounding(cursor));
      default -> immediate(operand, cursor);
    }
  }

  private void baseAndOffset(Op op, Operand operand, Cursor cursor) {
    if (op == Op.JALR && Registers.number(cursor.peek().text()) != null) {
      word |= Operand.RS1.encode(NamedOperands.register(cursor, false));
      return;
    }
    if (!cursor.peek().is("(") || Registers.number(cursor.peekSecond().text()) == null) {
      immediate(operand, cursor);
    }
    cursor.expect("(");
    word |= Operand.RS1.encode(NamedOperands.register(cursor, false));
    cursor.expect(")");
  }

  private void immediate(Operand operand, Cursor cursor) {
    Part part = Part.WHOLE;
    if (cursor.takeIf("%")) {
      part = part(cursor.take());
      cursor.expect("(");
      Expression value = cursor.expression();
      cursor.expect(")");
      if (part == Part.PCREL_HI) {
        assembly.noteUpperPart(value);
      }
      fixLater(operand, part, value);
    } else {
      fixLater(operand, part, cursor.expression());
    }
  }

  private void fixLater(Operand operand, Part part, Expression value) {
    Section section = assembly.current();
    section.fixups().add(new Fixup.OfOperand(section.size(), operand, part, value));
  }

  private static Part part(Token name) {
    return switch (name.text()) {
      case "hi" -> Part.HI;
      case "lo" -> Part.LO;
      case "pcrel_hi" -> Part.PCREL_HI;
      case "pcrel_lo" -> Part.PCREL_LO;
      default ->
          throw new InputException(
              name.location(),
              "no such part of an address: '%"
                  + name.text()
                  + "'; there are %hi, %lo, %pcrel_hi and %pcrel_lo");
    };
  }

  /** True for {@code lw rd, symbol} and {@code sw rs, symbol, rt}. */
  private static boolean isSymbolAccess(Op op, List<List<Token>> operands) {
    boolean load = op.unit() == Unit.LOAD;
    if (!load && op.unit() != Unit.STORE || operands.size() < 2) {
      return false;
    }
    List<Token> address = operands.get(1);
    boolean bare = address.stream().noneMatch(t -> t.is(")") || t.is("%"));
    boolean integerLoad = load && op.operands().get(0) == Operand.RD;
    return bare && address.get(0).kind() == Kind.NAME && operands.size() == (integerLoad ? 2 : 3);
  }

  private void accessSymbol(Op op, Token mnemonic, List<List<Token>> operands) {
    Cursor temporary = new Cursor(operands.get(operands.size() == 2 ? 0 : 2), assembly::symbol);
    int base = NamedOperands.register(temporary, false);
    addressUpperPart(mnemonic, base, operands.get(1));
    assembly.noteInstruction(mnemonic.location());
    word = op.match() | Operand.RS1.encode(base);
    operand(op, op.operands().get(0), new Cursor(operands.get(0), assembly::symbol));
    addressLowerPart(op.operands().get(1), operands.get(1));
    assembly.current().append(word, 4);
  }

  private void loadAddress(Token mnemonic, List<List<Token>> operands) {
    int register = NamedOperands.register(new Cursor(operands.get(0), assembly::symbol), false);
    addressUpperPart(mnemonic, register, operands.get(1));
    assembly.noteInstruction(mnemonic.location());
    addressLowerPart(Operand.IMMEDIATE, operands.get(1));
    append(Op.ADDI, register, register, 0);
  }

  private void callFar(Token mnemonic, List<List<Token>> operands) {
    // The link register and the temporary that the manual's table 25.3 gives.
    boolean tail = mnemonic.text().equals("tail");
    int temporary = tail ? 6 : Registers.RA;
    addressUpperPart(mnemonic, temporary, operands.get(0));
    assembly.noteInstruction(mnemonic.location());
    addressLowerPart(Operand.BASE_OFFSET, operands.get(0));
    append(Op.JALR, tail ? 0 : Registers.RA, temporary, 0);
  }

  private void addressUpperPart(Token mnemonic, int register, List<Token> target) {
    assembly.noteInstruction(mnemonic.location());
    fixLater(Operand.UPPER, Part.PCREL_HI, expression(target));
    assembly.current().append(Op.AUIPC.match() | Operand.RD.encode(register), 4);
  }

  private void addressLowerPart(Operand operand, List<Token> target) {
    fixLater(operand, Part.PCREL_LO_OF_PREVIOUS, expression(target));
  }

  private Expression expression(List<Token> tokens) {
    Cursor cursor = new Cursor(tokens, assembly::symbol);
    Expression expression = cursor.expression();
    cursor.expectEnd();
    return expression;
  }

  private void loadImmediate(Token mnemonic, List<List<Token>> operands) {
    int register = NamedOperands.register(new Cursor(operands.get(0), assembly::symbol), false);
    Expression expression = expression(operands.get(1));
    Value value = expression.evaluate(assembly::valueOf);
    if (value == null || !value.isNumber()) {
      throw new InputException(
          expression.token().location(),
          "li takes a number that is known at this point; for the address of a symbol use la");
    }
    long number = value.offset();
    if (number == (number << 52 >> 52)) {
      assembly.noteInstruction(mnemonic.location());
      append(Op.ADDI, register, 0, (int) number);
    } else {
      loadConstant(mnemonic, register, number);
    }
  }

  /** The shortest sequence of lui, addiw, slli and addi for most constants; at most eight. */
  private void loadConstant(Token mnemonic, int register, long number) {
    long low = number << 52 >> 52;
    long high = number - low;
    if (number == (int) number) {
      int base = 0;
      if (high != 0) {
        assembly.noteInstruction(mnemonic.location());
        assembly
            .current()
            .append(
                Op.LUI.match()
                    | Operand.RD.encode(register)
                    | Operand.UPPER.encode(high >> 12 & 0xfffff),
                4);
        base = register;
      }
      if (low != 0 || base == 0) {
        assembly.noteInstruction(mnemonic.location());
        append(Op.ADDIW, register, base, (int) low);
      }
      return;
    }
    int shift = Long.numberOfTrailingZeros(high);
    loadConstant(mnemonic, register, high >> shift);
    assembly.noteInstruction(mnemonic.location());
    append(Op.SLLI, register, register, shift);
    if (low != 0) {
      assembly.noteInstruction(mnemonic.location());
      append(Op.ADDI, register, register, (int) low);
    }
  }

  private void append(Op op, int rd, int rs1, int immediate) {
    int word =
        op.match()
            | Operand.RD.encode(rd)
            | Operand.RS1.encode(rs1)
            | Operand.IMMEDIATE.encode(immediate);
    assembly.current().append(word, 4);
  }
}
