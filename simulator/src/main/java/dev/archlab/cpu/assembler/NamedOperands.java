package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.cpu.isa.Csr;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.RoundingMode;
import dev.archlab.sim.InputException;
import java.util.List;

/** Reads operands that are names: of registers, rounding modes and a fence's sets. */
final class NamedOperands {

  private NamedOperands() {}

  /** A register, counted from x0, and from {@link Registers#F0} if it is a floating-point one. */
  static int register(Cursor cursor, boolean floating) {
    Token token = cursor.take();
    Integer number = Registers.number(token.text());
    if (number == null || number >= Registers.F0 != floating) {
      String wanted = floating ? "floating-point register" : "integer register";
      throw new InputException(
          token.location(),
          wanted
              + " expected, not "
              + token.described()
              + (number == null && token.kind() == Kind.NAME
                  ? Assembly.suggestion(token.text(), Registers.names())
                  : ""));
    }
    return number;
  }

  /** A control and status register, by its name or its number. */
  static int csr(Cursor cursor, Assembly assembly) {
    Csr csr = Csr.named(cursor.peek().text());
    if (csr != null) {
      cursor.take();
      return csr.number();
    }
    Token token = cursor.peek();
    if (token.kind() == Kind.NAME && assembly.valueOf(token.text()) == null) {
      throw cursor.error(
          "no control and status register '"
              + token.text()
              + "'; there are fflags, frm, fcsr, cycle, time and instret");
    }
    long number = assembly.number(cursor.expression());
    if (number < 0 || number > 0xfff) {
      throw new InputException(token.location(), "register number " + number + " is not 0 to 4095");
    }
    return (int) number;
  }

  /** The encoding of a rounding mode. */
  static int rounding(Cursor cursor) {
    Token token = cursor.take();
    int encoding = RoundingMode.encoding(token.text());
    if (encoding < 0) {
      throw new InputException(
          token.location(),
          "rounding mode expected (rne, rtz, rdn, rup, rmm, dyn), not " + token.described());
    }
    return encoding;
  }

  /** The encoding of one set of a fence: some of i, o, r and w, or 0. */
  static int fenceSet(List<Token> operand) {
    Token token = operand.get(0);
    int set = 0;
    for (char c : token.text().toCharArray()) {
      int bit = "iorw".indexOf(c);
      if (bit < 0 && !token.text().equals("0")) {
        throw new InputException(
            token.location(), "a set of i, o, r and w expected, not " + token.described());
      }
      set |= bit < 0 ? 0 : 8 >> bit;
    }
    return set;
  }
}
