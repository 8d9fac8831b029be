package dev.archlab.workloads.sweep;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A condition on named values, such as {@code m == n and array.rows * array.cols <= 1024}, or
 * arithmetic with them.
 *
 * <p>From the weakest binding to the strongest: {@code or}; {@code and}; {@code not}; {@code == !=
 * < <= > >=}; {@code + -}; {@code * / %}; the sign {@code -}. Numbers may carry a unit ({@code
 * 32KiB}, {@code 1GB/s}). A word that is compared with a name needs no quotes: {@code machine ==
 * tpu}.
 *
 * <p>A value that is not there makes every comparison with it false.
 */
public final class Expression {

  /** A part of the expression: a {@link Double}, {@link String}, {@link Boolean} or null. */
  sealed interface Node {
    @Nullable Object value(Function<String, @Nullable Object> values);
  }

  record Constant(Object constant) implements Node {
    @Override
    public Object value(Function<String, @Nullable Object> values) {
      return constant;
    }
  }

  record Name(String name) implements Node {
    @Override
    public @Nullable Object value(Function<String, @Nullable Object> values) {
      return values.apply(name);
    }
  }

  record Not(Node operand) implements Node {
    @Override
    public Object value(Function<String, @Nullable Object> values) {
      return !truth(operand.value(values));
    }
  }

  record Both(Node left, Node right) implements Node {
    @Override
    public Object value(Function<String, @Nullable Object> values) {
      return truth(left.value(values)) && truth(right.value(values));
    }
  }

  record Either(Node left, Node right) implements Node {
    @Override
    public Object value(Function<String, @Nullable Object> values) {
      return truth(left.value(values)) || truth(right.value(values));
    }
  }

  record Arithmetic(char operator, Node left, Node right) implements Node {
    @Override
    public @Nullable Object value(Function<String, @Nullable Object> values) {
      Object a = left.value(values);
      Object b = right.value(values);
      if (a == null || b == null) {
        return null;
      }
      if (!(a instanceof Double x) || !(b instanceof Double y)) {
        throw new UsageException("'%s %s %s' is no arithmetic".formatted(a, operator, b));
      }
      return switch (operator) {
        case '+' -> x + y;
        case '-' -> x - y;
        case '*' -> x * y;
        case '/' -> x / y;
        default -> x % y;
      };
    }
  }

  record Comparison(String operator, Node left, Node right) implements Node {
    @Override
    public Object value(Function<String, @Nullable Object> values) {
      Object a = left.value(values);
      Object b = right.value(values);
      if (a == null || b == null) {
        return false;
      }
      boolean numbers = a instanceof Double && b instanceof Double;
      if (operator.equals("==") || operator.equals("!=")) {
        // A number equals a word that is written as it is, never another word.
        boolean same = numbers ? a.equals(b) : text(a).equals(text(b));
        return same == operator.equals("==");
      }
      if (!(a instanceof Double x) || !(b instanceof Double y)) {
        throw new UsageException(
            "'%s %s %s' compares what is no number; == and != compare words"
                .formatted(text(a), operator, text(b)));
      }
      return switch (operator) {
        case "<" -> x < y;
        case "<=" -> x <= y;
        case ">" -> x > y;
        default -> x >= y;
      };
    }
  }

  private final String text;
  private final Node root;

  private Expression(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /**
   * Reads an expression.
   *
   * @param option it was given with, for errors
   * @param known the names it may use
   * @throws UsageException if it is none, or uses another name
   */
  public static Expression parse(String option, String text, Collection<String> known) {
    Map<String, String> full = new HashMap<>();
    known.forEach(name -> full.put(name, name));
    return parse(option, text, full::get, known);
  }

  /**
   * As {@link #parse(String, String, Collection)}, where names may be shortened.
   *
   * @param resolver gives the full name that one stands for, or null
   * @param known names to suggest
   */
  static Expression parse(
      String option,
      String text,
      Function<String, @Nullable String> resolver,
      Collection<String> known) {
    try {
      Node root = new ExpressionParser(text, name -> resolver.apply(name) != null).parse();
      Node resolved =
          rename(
              root,
              name -> {
                String full = resolver.apply(name);
                if (full == null) {
                  throw new UsageException(
                      "unknown name '%s'; %s".formatted(name, Nearest.hint(name, known)));
                }
                return full;
              });
      return new Expression(text, resolved);
    } catch (UsageException e) {
      throw new UsageException("%s '%s': %s".formatted(option, text, e.getMessage()));
    }
  }

  private static Node rename(Node node, UnaryOperator<String> full) {
    if (node instanceof Name name) {
      return new Name(full.apply(name.name()));
    }
    if (node instanceof Not not) {
      return new Not(rename(not.operand(), full));
    }
    if (node instanceof Both both) {
      return new Both(rename(both.left(), full), rename(both.right(), full));
    }
    if (node instanceof Either either) {
      return new Either(rename(either.left(), full), rename(either.right(), full));
    }
    if (node instanceof Arithmetic sum) {
      return new Arithmetic(sum.operator(), rename(sum.left(), full), rename(sum.right(), full));
    }
    if (node instanceof Comparison comparison) {
      return new Comparison(
          comparison.operator(), rename(comparison.left(), full), rename(comparison.right(), full));
    }
    return node;
  }

  /**
   * Whether it holds.
   *
   * @param values gives the {@link Double}, {@link String} or {@link Boolean} of a name, or null
   * @throws UsageException if it mixes what cannot be mixed
   */
  public boolean holds(Function<String, @Nullable Object> values) {
    try {
      return truth(root.value(values));
    } catch (UsageException e) {
      throw new UsageException("'%s': %s".formatted(text, e.getMessage()));
    }
  }

  /**
   * What it is worth: a {@link Double}, {@link String} or {@link Boolean}; null if a value is not
   * there.
   *
   * @param values gives the value of a name, or null
   * @throws UsageException if it mixes what cannot be mixed
   */
  public @Nullable Object value(Function<String, @Nullable Object> values) {
    try {
      return root.value(values);
    } catch (UsageException e) {
      throw new UsageException("'%s': %s".formatted(text, e.getMessage()));
    }
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean truth(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw new UsageException(
        "%s is neither true nor false; compare it with something".formatted(text(value)));
  }

  private static String text(Object value) {
    return value instanceof Double number && number == StrictMath.rint(number)
        ? Long.toString(number.longValue())
        : value.toString();
  }
}
