package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits assembly text into tokens. Comments ({@code #}, {@code //}, {@code /* *}{@code /}) vanish;
 * a line end or {@code ;} ends a statement.
 */
final class Lexer {

  private static final Set<String> LONG_OPERATORS = Set.of("<<", ">>", "==", "!=", "<=", ">=");

  private static final Pattern LOCAL_REFERENCE = Pattern.compile("[0-9]+[fb](?![0-9A-Za-z_])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+\\.?[0-9]*([eE][+-]?[0-9]+)?|\\.[0-9]+([eE][+-]?[0-9]+)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_.$][A-Za-z0-9_.$]*");

  private final String file;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int line = 1;
  private int lineStart;

  private Lexer(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static List<Token> tokens(String file, String text) {
    Lexer lexer = new Lexer(file, text);
    while (lexer.position < text.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, "", lexer.position);
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(position);
    if (c == '\n') {
      add(Kind.END, "", position);
      position++;
      newLine();
    } else if (c == ';') {
      add(Kind.END, "", position++);
    } else if (c == ' ' || c == '\t' || c == '\r') {
      position++;
    } else if (c == '#' || text.startsWith("//", position)) {
      int end = text.indexOf('\n', position);
      position = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", position)) {
      skipBlockComment();
    } else if (c == '"') {
      string();
    } else if (c == '\'') {
      character();
    } else if (!match(Kind.NAME, LOCAL_REFERENCE)
        && !match(Kind.NUMBER, NUMBER)
        && !match(Kind.NAME, NAME)) {
      int length =
          position + 2 <= text.length()
                  && LONG_OPERATORS.contains(text.substring(position, position + 2))
              ? 2
              : 1;
      add(Kind.PUNCTUATION, text.substring(position, position + length), position);
      position += length;
    }
  }

  private boolean match(Kind kind, Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    add(kind, matcher.group(), position);
    position = matcher.end();
    return true;
  }

  private void skipBlockComment() {
    int end = text.indexOf("*/", position + 2);
    if (end < 0) {
      throw error(position, "a comment that is never closed; write '*/' where it ends");
    }
    for (; position < end + 2; position++) {
      if (text.charAt(position) == '\n') {
        line++;
        lineStart = position + 1;
      }
    }
  }

  private void string() {
    int start = position++;
    StringBuilder contents = new StringBuilder();
    while (position < text.length() && text.charAt(position) != '"') {
      if (text.charAt(position) == '\n') {
        break;
      }
      contents.append(possiblyEscaped());
    }
    if (position >= text.length() || text.charAt(position) != '"') {
      throw error(start, "a string that is not closed on its line; write '\"' where it ends");
    }
    position++;
    add(Kind.STRING, contents.toString(), start);
  }

  private void character() {
    int start = position++;
    if (position >= text.length() || text.charAt(position) == '\n') {
      throw error(start, "a character is missing behind the quote");
    }
    char value = possiblyEscaped();
    if (position < text.length() && text.charAt(position) == '\'') {
      position++;
    }
    add(Kind.NUMBER, Integer.toString(value), start);
  }

  /** The character here, or what its escape sequence stands for; moves behind it. */
  private char possiblyEscaped() {
    char c = text.charAt(position++);
    if (c != '\\' || position >= text.length()) {
      return c;
    }
    int start = position - 1;
    char escape = text.charAt(position++);
    return switch (escape) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '\\', '"', '\'' -> escape;
      case 'x', 'X' -> digits(16, 2, start);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        position--;
        yield digits(8, 3, start);
      }
      default -> throw error(start, "no such escape sequence: '\\" + escape + "'");
    };
  }

  private char digits(int radix, int most, int start) {
    int value = 0;
    int count = 0;
    while (count < most
        && position < text.length()
        && Character.digit(text.charAt(position), radix) >= 0) {
      value = value * radix + Character.digit(text.charAt(position++), radix);
      count++;
    }
    if (count == 0) {
      throw error(start, "an escape sequence without digits");
    }
    return (char) (value & 0xff);
  }

  private void newLine() {
    line++;
    lineStart = position;
  }

  private void add(Kind kind, String word, int start) {
    tokens.add(new Token(kind, word, location(start)));
  }

  private SourceLocation location(int start) {
    return new SourceLocation(file, line, start - lineStart + 1);
  }

  private InputException error(int start, String message) {
    return new InputException(location(start), message);
  }
}
