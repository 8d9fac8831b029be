package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Cuts PTX text into words. */
final class Lexer {

  private static final String MARKS = "{}[]()<>,;:@!|+-=*";

  private final String file;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** All words, with one {@link Kind#END} behind them. */
  static List<Token> tokens(String file, String text) {
    Lexer lexer = new Lexer(file, text);
    while (lexer.skipBlanks()) {
      lexer.next();
    }
    lexer.add(Kind.END, text.length(), "");
    return lexer.tokens;
  }

  /** False at the end of the text. */
  private boolean skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        skipBlockComment();
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipBlockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw error("comment without an end; '*/' is missing");
    }
    for (; at < end + 2; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private void next() {
    int start = at;
    char c = text.charAt(at);
    if (Character.isDigit(c)) {
      number(start);
    } else if (isNameStart(c)) {
      at++;
      skipName();
      add(Kind.NAME, start);
    } else if (c == '.' && at + 1 < text.length() && isNamePart(text.charAt(at + 1))) {
      dotted(start);
    } else if (c == '"') {
      string(start);
    } else if (MARKS.indexOf(c) >= 0) {
      at++;
      add(Kind.MARK, start);
    } else {
      throw error("unexpected character '" + c + "'");
    }
  }

  private void dotted(int start) {
    at++;
    skipName();
    while (text.startsWith("::", at)) {
      at += 2;
      skipName();
    }
    add(Kind.DOTTED, start);
  }

  private void string(int start) {
    int end = text.indexOf('"', at + 1);
    int newline = text.indexOf('\n', at);
    if (end < 0 || newline >= 0 && newline < end) {
      throw error("string without an end; '\"' is missing");
    }
    at = end + 1;
    add(Kind.STRING, start, text.substring(start + 1, end));
  }

  private void number(int start) {
    if (isHexFloat('f', 8)) {
      at += 10;
      add(Kind.FLOAT32, start);
      return;
    }
    if (isHexFloat('d', 16)) {
      at += 18;
      add(Kind.FLOAT64, start);
      return;
    }
    boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
    boolean real = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean exponentSign =
          !hex && (c == '-' || c == '+') && (text.charAt(at - 1) | 0x20) == 'e' && real;
      if (!hex && (c == '.' || c == 'e' || c == 'E')) {
        real = true;
      } else if (!Character.isLetterOrDigit(c) && !exponentSign) {
        break;
      }
      at++;
    }
    add(real ? Kind.FLOAT64 : Kind.INTEGER, start);
  }

  private boolean isHexFloat(char letter, int digits) {
    if (text.charAt(at) != '0' || at + 2 + digits > text.length()) {
      return false;
    }
    if ((text.charAt(at + 1) | 0x20) != letter) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (Character.digit(text.charAt(at + 2 + i), 16) < 0) {
        return false;
      }
    }
    return at + 2 + digits == text.length() || !isNamePart(text.charAt(at + 2 + digits));
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$' || c == '%';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private void skipName() {
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
  }

  private void add(Kind kind, int start) {
    add(kind, start, text.substring(start, at));
  }

  private void add(Kind kind, int start, String word) {
    tokens.add(new Token(kind, word, line, start - lineStart + 1));
  }

  private InputException error(String what) {
    return new InputException(new SourceLocation(file, line, at - lineStart + 1), what);
  }
}
