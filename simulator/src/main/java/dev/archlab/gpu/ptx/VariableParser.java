package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * One variable: {@code .shared .align 4 .b8 tile[4096]}, {@code .param .u64 .ptr .align 1 a},
 * {@code .const .f32 table[2] = {0f3F800000, 0f40000000}}.
 */
final class VariableParser {

  private final TokenReader in;

  VariableParser(TokenReader in) {
    this.in = in;
  }

  PtxVariable variable(boolean external) {
    StateSpace space = space();
    int alignment = 0;
    int vector = 1;
    PtxType type = null;
    while (in.peek().kind() == Kind.DOTTED) {
      Token word = in.next();
      String name = word.text().substring(1);
      switch (name) {
        case "align" -> alignment = Math.toIntExact(in.integer());
        case "ptr" -> skipPointerAttributes();
        case "v2" -> vector = 2;
        case "v4" -> vector = 4;
        case "attribute" -> in.skipPast(')');
        default ->
            type =
                PtxType.named(name)
                    .orElseThrow(
                        () ->
                            in.error(
                                word,
                                word.shown()
                                    + " is not a type of a variable; types are .b8 to .b64,"
                                    + " .u8 to .u64, .s8 to .s64, .f32, .f64"));
      }
    }
    if (type == null) {
      throw in.error(in.peek(), "expected a type such as .u32, found " + in.peek().shown());
    }
    SourceLocation at = in.location();
    String name = in.expect(Kind.NAME, "the name of a variable").text();
    int count = vector * elements();
    List<Long> initial = new ArrayList<>();
    if (in.accept('=')) {
      initialiser(type, initial);
    }
    if (count == 0 && !external) {
      count = initial.size();
    }
    int natural = type.bytes() * vector;
    return new PtxVariable(
        at, name, space, type, count, alignment == 0 ? natural : alignment, external, initial);
  }

  private StateSpace space() {
    Token word = in.expect(Kind.DOTTED, "a state space such as .global");
    return StateSpace.named(word.text().substring(1))
        .orElseThrow(
            () ->
                in.error(
                    word,
                    word.shown()
                        + " is not supported here; expected .param, .global, .shared, .local or"
                        + " .const"));
  }

  /** {@code .ptr .global .align 16}: what a pointer parameter points to. */
  private void skipPointerAttributes() {
    while (in.peek().kind() == Kind.DOTTED) {
      Token word = in.next();
      if (word.text().equals(".align")) {
        in.integer();
      }
    }
  }

  /** The product of the extents; 0 if one is left open. */
  private int elements() {
    int count = 1;
    while (in.accept('[')) {
      if (in.accept(']')) {
        count = 0;
      } else {
        Token size = in.peek();
        long extent = in.integer();
        if (extent < 0 || count * extent > Integer.MAX_VALUE) {
          throw in.error(size, "an array of " + extent + " elements is too large");
        }
        count *= (int) extent;
        in.expect(']');
      }
    }
    return count;
  }

  private void initialiser(PtxType type, List<Long> values) {
    if (in.accept('{')) {
      do {
        initialiser(type, values);
      } while (in.accept(','));
      in.expect('}');
      return;
    }
    Token token = in.peek();
    PtxOperand value = new OperandParser(in).operand();
    if (value instanceof PtxOperand.IntegerConstant constant) {
      values.add(constant.value());
    } else if (value instanceof PtxOperand.FloatConstant constant) {
      values.add(
          type == PtxType.F32
              ? Float.floatToRawIntBits((float) constant.value()) & 0xffffffffL
              : constant.bits());
    } else {
      throw in.error(token, "an initial value must be a number, not " + token.shown());
    }
  }
}
