package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.sim.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the tokens of one statement, or of one operand, from left to right. */
final class Cursor {

  /** Binary operators from the loosest to the tightest binding, as GNU as has them. */
  private static final List<List<String>> PRECEDENCE =
      List.of(
          List.of("+", "-", "==", "!=", "<", "<=", ">", ">="),
          List.of("|", "&", "^"),
          List.of("*", "/", "%", "<<", ">>"));

  private final List<Token> tokens;
  private final Function<Token, Expression> symbols;
  private int position;

  /**
   * @param tokens ends with a token of kind END
   * @param symbols makes the expression for a name
   */
  Cursor(List<Token> tokens, Function<Token, Expression> symbols) {
    this.tokens = tokens;
    this.symbols = symbols;
  }

  Token peek() {
    return tokens.get(position);
  }

  Token peekSecond() {
    return tokens.get(Math.min(position + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      position++;
    }
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  boolean takeIf(String punctuation) {
    if (peek().is(punctuation)) {
      take();
      return true;
    }
    return false;
  }

  void expect(String punctuation) {
    if (!takeIf(punctuation)) {
      throw error("'" + punctuation + "' expected, not " + peek().described());
    }
  }

  void expectEnd() {
    if (!atEnd()) {
      throw error("end of statement expected, not " + peek().described());
    }
  }

  /** The rest, split at commas outside parentheses; each part ends with END. */
  List<List<Token>> operands() {
    List<List<Token>> operands = new ArrayList<>();
    if (atEnd()) {
      return operands;
    }
    List<Token> operand = new ArrayList<>();
    int depth = 0;
    while (!atEnd()) {
      Token token = take();
      if (depth == 0 && token.is(",")) {
        operands.add(ended(operand, token));
        operand = new ArrayList<>();
        continue;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      operand.add(token);
    }
    operands.add(ended(operand, peek()));
    return operands;
  }

  private static List<Token> ended(List<Token> operand, Token next) {
    if (operand.isEmpty()) {
      throw new InputException(next.location(), "an operand expected before " + next.described());
    }
    operand.add(new Token(Kind.END, "", next.location()));
    return operand;
  }

  Expression expression() {
    return binary(0);
  }

  private Expression binary(int level) {
    if (level == PRECEDENCE.size()) {
      return unary();
    }
    Expression left = binary(level + 1);
    while (peek().kind() == Kind.PUNCTUATION && PRECEDENCE.get(level).contains(peek().text())) {
      Token operator = take();
      left = new Expression.Binary(operator, left, binary(level + 1));
    }
    return left;
  }

  private Expression unary() {
    if (peek().is("-") || peek().is("~") || peek().is("+") || peek().is("!")) {
      Token operator = take();
      return new Expression.Unary(operator, unary());
    }
    if (takeIf("(")) {
      Expression inner = expression();
      expect(")");
      return inner;
    }
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> new Expression.Number(token, integer(token));
      case NAME -> symbols.apply(token);
      case STRING, PUNCTUATION, END ->
          throw new InputException(
              token.location(), "a number or a symbol expected, not " + token.described());
    };
  }

  private static long integer(Token token) {
    String text = token.text().toLowerCase(java.util.Locale.ROOT);
    try {
      if (text.startsWith("0x")) {
        return Long.parseUnsignedLong(text.substring(2), 16);
      }
      if (text.startsWith("0b")) {
        return Long.parseUnsignedLong(text.substring(2), 2);
      }
      if (text.length() > 1
          && text.startsWith("0")
          && text.chars().allMatch(c -> c < '8' && c >= '0')) {
        return Long.parseUnsignedLong(text, 8);
      }
      return Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new InputException(
          token.location(),
          token.described() + " is not an integer of at most 64 bits such as 42 or 0x2a");
    }
  }

  InputException error(String message) {
    return new InputException(peek().location(), message);
  }
}
