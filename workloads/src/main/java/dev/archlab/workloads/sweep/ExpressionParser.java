package dev.archlab.workloads.sweep;

import dev.archlab.sim.Unit;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.sweep.Expression.Arithmetic;
import dev.archlab.workloads.sweep.Expression.Both;
import dev.archlab.workloads.sweep.Expression.Comparison;
import dev.archlab.workloads.sweep.Expression.Constant;
import dev.archlab.workloads.sweep.Expression.Either;
import dev.archlab.workloads.sweep.Expression.Name;
import dev.archlab.workloads.sweep.Expression.Node;
import dev.archlab.workloads.sweep.Expression.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@link Expression} by recursive descent. */
final class ExpressionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>[0-9]+\\.?[0-9]*(?:[eE][+-]?[0-9]+)?(?:[A-Za-z]+(?:/s)?)?)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.-]*)"
              + "|'(?<single>[^']*)'|\"(?<quoted>[^\"]*)\""
              + "|(?<sign>==|!=|<=|>=|[<>()+*/%-]))");
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final String END = "";
  private static final int DEEPEST = 100;

  private enum Kind {
    NUMBER,
    WORD,
    TEXT,
    SIGN
  }

  private record Token(Kind kind, String text, int column) {}

  private final List<Token> tokens = new ArrayList<>();
  private final Predicate<String> isName;
  private int next;
  private int depth;

  ExpressionParser(String text, Predicate<String> isName) {
    this.isName = isName;
    Matcher matcher = TOKEN.matcher(text.stripTrailing());
    int at = 0;
    int end = text.stripTrailing().length();
    while (at < end) {
      matcher.region(at, end);
      if (!matcher.lookingAt()) {
        throw new UsageException(
            "column %d: '%s' cannot stand here".formatted(at + 1, text.substring(at).strip()));
      }
      tokens.add(token(matcher));
      at = matcher.end();
    }
    tokens.add(new Token(Kind.SIGN, END, end + 1));
  }

  private static Token token(Matcher matcher) {
    Kind[] kinds = {Kind.NUMBER, Kind.WORD, Kind.TEXT, Kind.TEXT, Kind.SIGN};
    for (int group = 1; group <= kinds.length; group++) {
      String found = matcher.group(group);
      if (found != null) {
        return new Token(kinds[group - 1], found, matcher.start(group) + 1);
      }
    }
    throw new IllegalStateException("a token of no kind");
  }

  Node parse() {
    Node node = either();
    if (!peek().text().equals(END) || peek().kind() != Kind.SIGN) {
      throw unexpected("an operator");
    }
    return node;
  }

  private Node either() {
    if (++depth > DEEPEST) {
      throw new UsageException("nested more than " + DEEPEST + " deep");
    }
    Node node = both();
    while (takeWord("or")) {
      node = new Either(node, both());
    }
    depth--;
    return node;
  }

  private Node both() {
    Node node = not();
    while (takeWord("and")) {
      node = new Both(node, not());
    }
    return node;
  }

  private Node not() {
    boolean negated = false;
    while (takeWord("not")) {
      negated = !negated;
    }
    Node node = comparison();
    return negated ? new Not(node) : node;
  }

  private Node comparison() {
    Node left = sum();
    Token operator = peek();
    if (operator.kind() != Kind.SIGN || !COMPARISONS.contains(operator.text())) {
      return left;
    }
    next++;
    Node right = sum();
    if (operator.text().equals("==") || operator.text().equals("!=")) {
      if (isKnown(left) && right instanceof Name word && !isKnown(right)) {
        right = new Constant(word.name());
      } else if (isKnown(right) && left instanceof Name word && !isKnown(left)) {
        left = new Constant(word.name());
      }
    }
    return new Comparison(operator.text(), left, right);
  }

  /** A word beside a known name needs no quotes. */
  private boolean isKnown(Node node) {
    return node instanceof Name name && isName.test(name.name());
  }

  private Node sum() {
    Node node = product();
    while (true) {
      if (takeSign("+")) {
        node = new Arithmetic('+', node, product());
      } else if (takeSign("-")) {
        node = new Arithmetic('-', node, product());
      } else {
        return node;
      }
    }
  }

  private Node product() {
    Node node = signed();
    while (peek().kind() == Kind.SIGN && "*/%".contains(peek().text()) && !atEnd()) {
      char operator = tokens.get(next++).text().charAt(0);
      node = new Arithmetic(operator, node, signed());
    }
    return node;
  }

  private Node signed() {
    boolean negative = false;
    while (takeSign("-")) {
      negative = !negative;
    }
    Node node = primary();
    return negative ? new Arithmetic('-', new Constant(0.0), node) : node;
  }

  private Node primary() {
    Token token = peek();
    if (takeSign("(")) {
      Node node = either();
      if (!takeSign(")")) {
        throw unexpected("')'");
      }
      return node;
    }
    if (token.kind() == Kind.SIGN || Set.of("and", "or", "not").contains(token.text())) {
      throw unexpected("a name, a number or '('");
    }
    next++;
    return switch (token.kind()) {
      case NUMBER -> new Constant(number(token));
      case TEXT -> new Constant(token.text());
      default ->
          token.text().equals("true") || token.text().equals("false")
              ? new Constant(Boolean.valueOf(token.text()))
              : new Name(token.text());
    };
  }

  private static Double number(Token token) {
    for (Unit unit : Unit.values()) {
      OptionalDouble number = unit.number(token.text());
      if (number.isPresent()) {
        return number.getAsDouble();
      }
    }
    throw new UsageException(
        "column %d: '%s' is no number and has no unit that is known"
            .formatted(token.column(), token.text()));
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean atEnd() {
    return next == tokens.size() - 1;
  }

  private boolean takeSign(String sign) {
    boolean taken = !atEnd() && peek().kind() == Kind.SIGN && peek().text().equals(sign);
    next += taken ? 1 : 0;
    return taken;
  }

  private boolean takeWord(String word) {
    boolean taken = peek().kind() == Kind.WORD && peek().text().equals(word);
    next += taken ? 1 : 0;
    return taken;
  }

  private UsageException unexpected(String expected) {
    return new UsageException(
        "column %d: %s is expected, not %s"
            .formatted(peek().column(), expected, atEnd() ? "the end" : "'" + peek().text() + "'"));
  }
}
