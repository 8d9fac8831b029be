package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** One operand of an instruction. */
final class OperandParser {

  private final TokenReader in;

  OperandParser(TokenReader in) {
    this.in = in;
  }

  PtxOperand operand() {
    PtxOperand operand = single();
    return in.accept('|') ? new PtxOperand.Pair(operand, single()) : operand;
  }

  private PtxOperand single() {
    Token token = in.peek();
    if (in.accept('[')) {
      return address();
    }
    if (in.accept('{')) {
      return new PtxOperand.Vector(list('}'));
    }
    if (in.accept('(')) {
      return new PtxOperand.Group(list(')'));
    }
    if (in.accept('!')) {
      return new PtxOperand.Negated(register());
    }
    return switch (token.kind()) {
      case NAME ->
          token.text().startsWith("%") ? register() : new PtxOperand.Symbol(in.next().text());
      case INTEGER -> new PtxOperand.IntegerConstant(in.integer());
      case FLOAT32, FLOAT64 -> floating(false);
      case MARK -> negative(token);
      default -> throw in.error(token, "expected an operand, found " + token.shown());
    };
  }

  private PtxOperand negative(Token token) {
    if (!token.isMark('-')) {
      throw in.error(token, "expected an operand, found " + token.shown());
    }
    if (in.peekSecond().kind() == Kind.FLOAT64 || in.peekSecond().kind() == Kind.FLOAT32) {
      in.next();
      return floating(true);
    }
    return new PtxOperand.IntegerConstant(in.integer());
  }

  private PtxOperand.Register register() {
    String name = in.expect(Kind.NAME, "a register").text();
    if (in.peek().kind() == Kind.DOTTED) {
      name += in.next().text();
    }
    return new PtxOperand.Register(name);
  }

  private List<PtxOperand> list(char end) {
    List<PtxOperand> elements = new ArrayList<>();
    if (in.accept(end)) {
      return elements;
    }
    do {
      elements.add(operand());
    } while (in.accept(','));
    in.expect(end);
    return elements;
  }

  private PtxOperand address() {
    PtxOperand base = in.peek().kind() == Kind.NAME ? single() : new PtxOperand.IntegerConstant(0);
    long offset = 0;
    if (base instanceof PtxOperand.IntegerConstant) {
      offset = in.integer();
    }
    if (in.accept(',')) { // a texture and its coordinates
      List<PtxOperand> parts = new ArrayList<>(List.of(base));
      parts.addAll(list(']'));
      return new PtxOperand.Group(parts);
    }
    while (!in.accept(']')) {
      if (!in.accept('+') && !in.peek().isMark('-')) {
        throw in.error(
            in.peek(), "expected an offset such as '+4', or ']', found " + in.peek().shown());
      }
      offset += in.integer();
    }
    return new PtxOperand.Address(base, offset);
  }

  private PtxOperand floating(boolean negate) {
    Token token = in.next();
    String text = token.text();
    if (token.kind() == Kind.FLOAT32) {
      int bits = Integer.parseUnsignedInt(text.substring(2), 16) ^ (negate ? 1 << 31 : 0);
      return new PtxOperand.FloatConstant(Float.intBitsToFloat(bits), bits & 0xffffffffL, true);
    }
    long bits;
    if (text.startsWith("0d") || text.startsWith("0D")) {
      bits = Long.parseUnsignedLong(text.substring(2), 16);
    } else {
      try {
        bits = Double.doubleToRawLongBits(Double.parseDouble(text));
      } catch (NumberFormatException e) {
        throw in.error(token, token.shown() + " is not a number");
      }
    }
    bits ^= negate ? 1L << 63 : 0;
    return new PtxOperand.FloatConstant(Double.longBitsToDouble(bits), bits, false);
  }
}
