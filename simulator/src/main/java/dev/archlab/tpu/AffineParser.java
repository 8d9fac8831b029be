package dev.archlab.tpu;

import dev.archlab.sim.InputException;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads {@code a + 0x100 + 64*i - 32*(j%2)}: numbers, parameters, and loop counters times numbers,
 * in any order.
 */
final class AffineParser {

  private final String text;
  private final int column;
  private final Map<String, Long> parameters;
  private final BiFunction<Integer, String, InputException> error;
  private int at;

  /**
   * @param column of the text's first character
   * @param parameters names that stand for addresses
   * @param error makes the error at a column
   */
  AffineParser(
      String text,
      int column,
      Map<String, Long> parameters,
      BiFunction<Integer, String, InputException> error) {
    this.text = text;
    this.column = column;
    this.parameters = parameters;
    this.error = error;
  }

  Affine parse() {
    Affine sum = term(Affine.of(0), skip('-') ? -1 : 1);
    while (peek() != 0) {
      if (skip('+')) {
        sum = term(sum, 1);
      } else if (skip('-')) {
        sum = term(sum, -1);
      } else {
        throw unexpected("'+' or '-'");
      }
    }
    return sum;
  }

  private Affine term(Affine sum, long sign) {
    if (Character.isDigit(peek())) {
      long number = sign * number();
      return skip('*') ? counter(sum, number) : sum.plus(number);
    }
    int before = at;
    Affine one = counter(Affine.of(0), sign); // to find what follows it
    if (!skip('*')) {
      return sum.plus(one);
    }
    long number = number();
    int after = at;
    at = before;
    Affine product = counter(sum, sign * number);
    at = after;
    return product;
  }

  private Affine counter(Affine sum, long step) {
    if (!skip('(')) {
      int begin = at;
      String name = name();
      Long address = parameters.get(name);
      if (address == null) {
        return sum.plus(step, name);
      }
      if (step != 1) {
        throw error.apply(column + begin, "'" + name + "' is an address; it can only be added");
      }
      return sum.plus(address);
    }
    String name = name();
    if (!skip('%')) {
      throw unexpected("'%'");
    }
    long modulus = number();
    if (modulus < 1 || modulus > Integer.MAX_VALUE) {
      throw error.apply(column + at, "a counter modulo " + modulus);
    }
    if (!skip(')')) {
      throw unexpected("')'");
    }
    return sum.plus(step, name, (int) modulus);
  }

  private String name() {
    peek();
    int begin = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    if (at == begin || Character.isDigit(text.charAt(begin))) {
      at = begin;
      throw unexpected("the name of a loop or parameter");
    }
    return text.substring(begin, at);
  }

  private long number() {
    peek();
    int begin = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(begin, at);
    try {
      return digits.startsWith("0x")
          ? Long.parseLong(digits.substring(2), 16)
          : Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw error.apply(column + begin, "'" + digits + "' is no number");
    }
  }

  /** The next character that is no space, or 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private InputException unexpected(String wanted) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return error.apply(column + at, "expected " + wanted + ", found " + found);
  }
}
