package dev.archlab.cpu.assembler;

import dev.archlab.sim.InputException;
import org.jspecify.annotations.Nullable;

/** An arithmetic expression over numbers and symbols, in 64-bit two's complement. */
sealed interface Expression {

  /** Gives symbols their values; null where a symbol has none (yet). */
  @FunctionalInterface
  interface Scope {
    @Nullable Value valueOf(String symbol);
  }

  /** Where it stands in the text. */
  Token token();

  /**
   * The value, or null if it depends on a symbol without a value.
   *
   * @throws InputException if the operation makes no sense
   */
  @Nullable Value evaluate(Scope scope);

  /** A literal. */
  record Number(Token token, long value) implements Expression {
    @Override
    public Value evaluate(Scope scope) {
      return Value.of(value);
    }
  }

  /** A symbol; {@code name} tells the instances of a local label apart. */
  record Symbol(Token token, String name) implements Expression {
    @Override
    public @Nullable Value evaluate(Scope scope) {
      return scope.valueOf(name);
    }
  }

  /** The place of the statement itself. */
  record Here(Token token, Value place) implements Expression {
    @Override
    public Value evaluate(Scope scope) {
      Section section = place.section();
      return section == null ? place : section.placed(place.offset());
    }
  }

  /** A prefix operator. */
  record Unary(Token token, Expression operand) implements Expression {
    @Override
    public @Nullable Value evaluate(Scope scope) {
      Value value = operand.evaluate(scope);
      if (value == null) {
        return null;
      }
      long number = numberOf(value, token);
      return Value.of(
          switch (token.text()) {
            case "-" -> -number;
            case "~" -> ~number;
            case "!" -> number == 0 ? 1 : 0;
            default -> number;
          });
    }
  }

  /** An infix operator. */
  record Binary(Token token, Expression left, Expression right) implements Expression {
    @Override
    public @Nullable Value evaluate(Scope scope) {
      Value a = left.evaluate(scope);
      Value b = right.evaluate(scope);
      if (a == null || b == null) {
        return null;
      }
      if (token.text().equals("+") && (a.isNumber() || b.isNumber())) {
        return new Value(a.isNumber() ? b.section() : a.section(), a.offset() + b.offset());
      }
      if (token.text().equals("-") && b.isNumber()) {
        return new Value(a.section(), a.offset() - b.offset());
      }
      if (token.text().equals("-") && a.section() == b.section()) {
        return Value.of(a.offset() - b.offset());
      }
      return Value.of(apply(numberOf(a, token), numberOf(b, token)));
    }

    private long apply(long a, long b) {
      return switch (token.text()) {
        case "+" -> a + b;
        case "-" -> a - b;
        case "*" -> a * b;
        case "/" -> a / divisor(b);
        case "%" -> a % divisor(b);
        case "<<" -> b < 0 || b > 63 ? 0 : a << b;
        case ">>" -> b < 0 || b > 63 ? 0 : a >>> b;
        case "&" -> a & b;
        case "|" -> a | b;
        case "^" -> a ^ b;
        case "==" -> a == b ? -1 : 0;
        case "!=" -> a != b ? -1 : 0;
        case "<" -> a < b ? -1 : 0;
        case "<=" -> a <= b ? -1 : 0;
        case ">" -> a > b ? -1 : 0;
        case ">=" -> a >= b ? -1 : 0;
        default -> throw new InputException(token.location(), "no operator " + token.described());
      };
    }

    private long divisor(long b) {
      if (b == 0) {
        throw new InputException(token.location(), "division by zero");
      }
      return b;
    }
  }

  private static long numberOf(Value value, Token operator) {
    if (!value.isNumber()) {
      throw new InputException(
          operator.location(),
          operator.described()
              + " on an address; only differences of addresses and address ± number are known");
    }
    return value.offset();
  }
}
