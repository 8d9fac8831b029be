package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.sim.InputException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Carries out the assembler's directives. */
final class Directives {

  /** Accepted and without effect here: they speak to linkers and debuggers. */
  private static final Set<String> IGNORED =
      Set.of(
          ".globl",
          ".global",
          ".local",
          ".weak",
          ".type",
          ".size",
          ".option",
          ".attribute",
          ".file",
          ".ident",
          ".hidden",
          ".loc");

  private static final List<String> KNOWN =
      List.of(
          ".text",
          ".data",
          ".rodata",
          ".bss",
          ".section",
          ".align",
          ".p2align",
          ".balign",
          ".byte",
          ".half",
          ".short",
          ".2byte",
          ".word",
          ".long",
          ".4byte",
          ".dword",
          ".quad",
          ".8byte",
          ".float",
          ".double",
          ".string",
          ".asciz",
          ".ascii",
          ".zero",
          ".space",
          ".skip",
          ".equ",
          ".set",
          ".equiv",
          ".globl",
          ".global",
          ".local",
          ".weak",
          ".type",
          ".size",
          ".option",
          ".attribute",
          ".file",
          ".ident",
          ".hidden",
          ".loc");

  private static final int NOP = 0x13;

  private final Assembly assembly;

  Directives(Assembly assembly) {
    this.assembly = assembly;
  }

  void apply(Token directive, Cursor cursor) {
    switch (directive.text()) {
      case ".text", ".data", ".rodata", ".bss" -> {
        assembly.enter(directive.text());
        cursor.expectEnd();
      }
      case ".section" -> section(cursor);
      case ".align", ".p2align" -> align(directive, 1L << boundedExponent(cursor), cursor);
      case ".balign" -> align(directive, assembly.number(cursor.expression()), cursor);
      case ".byte" -> data(cursor, 1);
      case ".half", ".short", ".2byte" -> data(cursor, 2);
      case ".word", ".long", ".4byte" -> data(cursor, 4);
      case ".dword", ".quad", ".8byte" -> data(cursor, 8);
      case ".float" -> floats(cursor, 4);
      case ".double" -> floats(cursor, 8);
      case ".ascii" -> strings(cursor, false);
      case ".asciz", ".string" -> strings(cursor, true);
      case ".zero", ".space", ".skip" -> space(cursor);
      case ".equ", ".set", ".equiv" -> set(directive, cursor);
      default -> {
        if (!IGNORED.contains(directive.text())) {
          throw new InputException(
              directive.location(),
              "unknown directive '"
                  + directive.text()
                  + "'"
                  + Assembly.suggestion(directive.text(), KNOWN));
        }
      }
    }
  }

  private void section(Cursor cursor) {
    Token name = cursor.take();
    if (name.kind() != Kind.NAME && name.kind() != Kind.STRING) {
      throw new InputException(
          name.location(), "a section's name expected, not " + name.described());
    }
    assembly.enter(name.text());
    // Flags and type follow; which memory may be written or executed is not modelled.
  }

  private long boundedExponent(Cursor cursor) {
    Token token = cursor.peek();
    long exponent = assembly.number(cursor.expression());
    if (exponent < 0 || exponent > 16) {
      throw new InputException(
          token.location(), "alignment to 2^" + exponent + " bytes; 2^0 to 2^16 are possible");
    }
    return exponent;
  }

  private void align(Token directive, long boundary, Cursor cursor) {
    if (boundary < 1 || boundary > 1 << 16 || Long.bitCount(boundary) != 1) {
      throw new InputException(
          directive.location(),
          "alignment to " + boundary + " bytes; a power of two up to 65536 expected");
    }
    long fill = cursor.takeIf(",") ? assembly.number(cursor.expression()) : 0;
    cursor.expectEnd();
    Section section = assembly.current();
    section.alignTo((int) boundary);
    while (section.size() % boundary != 0) {
      boolean nop = section.isCode() && section.size() % 4 == 0 && boundary >= 4;
      section.append(nop ? NOP : fill, nop ? 4 : 1);
    }
  }

  private void data(Cursor cursor, int bytes) {
    do {
      Expression value = cursor.expression();
      Section section = assembly.current();
      section.fixups().add(new Fixup.OfData(section.size(), bytes, value));
      section.append(0, bytes);
    } while (cursor.takeIf(","));
    cursor.expectEnd();
  }

  private void floats(Cursor cursor, int bytes) {
    do {
      boolean negative = cursor.takeIf("-");
      cursor.takeIf("+");
      Token token = cursor.take();
      String text = (negative ? "-" : "") + number(token);
      long bits =
          bytes == 4
              ? Float.floatToIntBits(Float.parseFloat(text)) & 0xffffffffL
              : Double.doubleToLongBits(Double.parseDouble(text));
      assembly.current().append(bits, bytes);
    } while (cursor.takeIf(","));
    cursor.expectEnd();
  }

  /** The text of a floating-point number as Java reads it. */
  private static String number(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (text.equals("nan")) {
      return "NaN";
    }
    if (text.equals("inf") || text.equals("infinity")) {
      return "Infinity";
    }
    try {
      new BigDecimal(text);
      return text;
    } catch (NumberFormatException e) {
      throw new InputException(
          token.location(), "a floating-point number expected, not " + token.described());
    }
  }

  private void strings(Cursor cursor, boolean terminated) {
    do {
      Token token = cursor.take();
      if (token.kind() != Kind.STRING) {
        throw new InputException(
            token.location(), "a string in double quotes expected, not " + token.described());
      }
      assembly.current().append(token.text().getBytes(StandardCharsets.UTF_8));
      if (terminated) {
        assembly.current().append(0, 1);
      }
    } while (cursor.takeIf(","));
    cursor.expectEnd();
  }

  private void space(Cursor cursor) {
    Token token = cursor.peek();
    long count = assembly.number(cursor.expression());
    if (count < 0 || count > 1 << 28) {
      throw new InputException(
          token.location(), "space of " + count + " bytes; 0 to 256 MiB are possible");
    }
    long fill = cursor.takeIf(",") ? assembly.number(cursor.expression()) : 0;
    cursor.expectEnd();
    assembly.current().fill(count, (byte) fill);
  }

  private void set(Token directive, Cursor cursor) {
    Token name = cursor.take();
    if (name.kind() != Kind.NAME) {
      throw new InputException(
          name.location(), "a symbol's name expected, not " + name.described());
    }
    cursor.expect(",");
    assembly.define(name, cursor.expression(), !directive.text().equals(".equiv"));
    cursor.expectEnd();
  }
}
