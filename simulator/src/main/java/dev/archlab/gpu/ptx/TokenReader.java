package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.List;

/** Reads tokens one after the other and says what was expected instead. */
final class TokenReader {

  private final String file;
  private final List<Token> tokens;
  private int at;

  TokenReader(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  String file() {
    return file;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token behind the next one. */
  Token peekSecond() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  /** Takes a token; the end of the file is an error, as whoever asks expects more. */
  Token next() {
    Token token = tokens.get(at);
    if (token.kind() == Kind.END) {
      throw error(token, "the file ends too early; a '}' or ';' may be missing");
    }
    at++;
    return token;
  }

  SourceLocation location() {
    return location(peek());
  }

  SourceLocation location(Token token) {
    return new SourceLocation(file, token.line(), token.column());
  }

  InputException error(Token token, String what) {
    return new InputException(location(token), what);
  }

  /** Takes a mark if it is the next token. */
  boolean accept(char mark) {
    if (peek().isMark(mark)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(char mark) {
    if (!accept(mark)) {
      throw error(peek(), "expected '" + mark + "', found " + peek().shown());
    }
  }

  Token expect(Kind kind, String what) {
    if (peek().kind() != kind) {
      throw error(peek(), "expected " + what + ", found " + peek().shown());
    }
    return next();
  }

  void skipPast(char mark) {
    while (!next().isMark(mark)) {
      continue;
    }
  }

  /** Skips a block that begins with '{' to behind its end. */
  void skipBraces() {
    int depth = 0;
    do {
      Token token = next();
      if (token.isMark('{')) {
        depth++;
      } else if (token.isMark('}')) {
        depth--;
      }
    } while (depth > 0);
  }

  /** An integer with its sign: decimal, 0x, 0b or octal, with or without a U behind it. */
  long integer() {
    boolean negative = accept('-');
    Token token = expect(Kind.INTEGER, "an integer");
    String digits = token.text();
    if (digits.endsWith("U") || digits.endsWith("u")) {
      digits = digits.substring(0, digits.length() - 1);
    }
    int radix = 10;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b") || digits.startsWith("0B")) {
      radix = 2;
      digits = digits.substring(2);
    } else if (digits.length() > 1 && digits.startsWith("0")) {
      radix = 8;
    }
    try {
      long value = Long.parseUnsignedLong(digits, radix);
      return negative ? -value : value;
    } catch (NumberFormatException e) {
      throw error(token, token.shown() + " is not an integer of at most 64 bits");
    }
  }
}
