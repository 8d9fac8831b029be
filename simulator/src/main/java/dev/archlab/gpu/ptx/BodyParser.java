package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of a kernel. */
final class BodyParser {

  private final TokenReader in;
  private final OperandParser operands;
  private final Map<Integer, String> sourceFiles;
  private @Nullable SourceLocation source;

  BodyParser(TokenReader in, Map<Integer, String> sourceFiles) {
    this.in = in;
    this.operands = new OperandParser(in);
    this.sourceFiles = sourceFiles;
  }

  /** From '{' to its '}'. */
  List<PtxStatement> body() {
    in.expect('{');
    List<PtxStatement> statements = new ArrayList<>();
    while (!in.accept('}')) {
      statement(statements);
    }
    return statements;
  }

  private void statement(List<PtxStatement> into) {
    Token token = in.peek();
    if (token.isMark('{')) {
      SourceLocation at = in.location();
      into.add(new PtxStatement.Scope(at, body()));
    } else if (token.kind() == Kind.DOTTED) {
      directive(token, into);
    } else if (token.kind() == Kind.NAME && in.peekSecond().isMark(':')) {
      into.add(new PtxStatement.Label(in.location(), in.next().text()));
      in.expect(':');
    } else if (token.kind() == Kind.NAME || token.isMark('@')) {
      into.add(instruction());
    } else if (!in.accept(';')) {
      throw in.error(
          token, "expected an instruction, a label or a directive, found " + token.shown());
    }
  }

  private void directive(Token token, List<PtxStatement> into) {
    switch (token.text()) {
      case ".reg" -> registers(into);
      case ".loc" -> loc();
      case ".pragma", ".branchtargets", ".calltargets", ".callprototype" -> in.skipPast(';');
      default -> {
        into.add(new PtxStatement.Declaration(new VariableParser(in).variable(false)));
        in.expect(';');
      }
    }
  }

  private void registers(List<PtxStatement> into) {
    in.next();
    Token typeWord = in.expect(Kind.DOTTED, "the type of the registers");
    PtxType type =
        PtxType.named(typeWord.text().substring(1))
            .orElseThrow(
                () ->
                    in.error(
                        typeWord,
                        "registers of type "
                            + typeWord.shown()
                            + " are not supported; expected .pred, .b16 to .b64, .u16 to .u64,"
                            + " .s16 to .s64, .f32 or .f64"));
    do {
      SourceLocation at = in.location();
      String name = in.expect(Kind.NAME, "the name of a register").text();
      int count = -1;
      if (in.accept('<')) {
        count = Math.toIntExact(in.integer());
        in.expect('>');
      }
      into.add(new PtxStatement.Registers(at, type, name, count));
    } while (in.accept(','));
    in.expect(';');
  }

  /** {@code .loc file line column}, with or without {@code , function_name …, inlined_at …}. */
  private void loc() {
    in.next();
    int file = Math.toIntExact(in.integer());
    int line = Math.toIntExact(in.integer());
    int column = Math.toIntExact(in.integer());
    String name = sourceFiles.get(file);
    source = name == null || line == 0 ? null : new SourceLocation(name, line, column);
    while (in.accept(',')) {
      in.expect(Kind.NAME, "'function_name' or 'inlined_at'");
      if (in.peek().kind() == Kind.NAME) {
        in.next();
        if (in.accept('+')) {
          in.integer();
        }
      } else {
        in.integer();
        in.integer();
        in.integer();
      }
    }
  }

  private PtxStatement.Instruction instruction() {
    PtxOperand guard = null;
    SourceLocation at = in.location();
    if (in.accept('@')) {
      guard = operands.operand();
    }
    String opcode = in.expect(Kind.NAME, "an instruction").text();
    List<String> modifiers = new ArrayList<>();
    while (in.peek().kind() == Kind.DOTTED) {
      modifiers.add(in.next().text().substring(1));
    }
    List<PtxOperand> list = new ArrayList<>();
    if (!in.peek().isMark(';')) {
      do {
        list.add(operands.operand());
      } while (in.accept(','));
    }
    if (!in.accept(';')) {
      throw in.error(
          in.peek(),
          "expected ',' or ';' after the operands of '" + opcode + "', found " + in.peek().shown());
    }
    return new PtxStatement.Instruction(at, source, guard, opcode, modifiers, list);
  }
}
