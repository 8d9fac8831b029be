package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Program.Segment;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assembles RISC-V assembly text in GNU syntax into machine words.
 *
 * <p>It knows RV64IMFD with Zicsr and Zifencei, the usual pseudo-instructions, local labels, and
 * the directives for sections, data and symbols. It differs from GNU as in that nothing is
 * compressed, relaxed or left to a linker: sections lie one behind the other in the order .text,
 * .rodata, .data, .bss and then as they appear, every symbol must be defined in the one text, and a
 * branch out of reach is an error. There are no macros and no conditional assembly.
 */
public final class Assembler {

  /** Where RAM begins, and with it a program that is not placed elsewhere. */
  public static final long BASE = 0x8000_0000L;

  private final Assembly assembly = new Assembly();
  private final Directives directives = new Directives(assembly);
  private final InstructionEncoder instructions = new InstructionEncoder(assembly);

  private Assembler() {}

  /**
   * Assembles a whole program at {@link #BASE}.
   *
   * @param file its name, for messages and the source map
   * @return a program whose entry is {@code _start}, else {@code main}, else its first instruction
   * @throws InputException at the first error, with its line and column
   */
  public static Program assemble(String file, String text) {
    return assemble(file, text, BASE);
  }

  /** The same at another address, which must be a multiple of 64. */
  public static Program assemble(String file, String text, long base) {
    if (base % 64 != 0) {
      throw new IllegalArgumentException("base 0x" + Long.toHexString(base));
    }
    Assembler assembler = new Assembler();
    assembler.read(Lexer.tokens(file, text));
    return assembler.link(file, base);
  }

  private void read(List<Token> tokens) {
    List<Token> statement = new ArrayList<>();
    for (Token token : tokens) {
      statement.add(token);
      if (token.kind() == Kind.END) {
        statement(new Cursor(statement, assembly::symbol));
        statement = new ArrayList<>();
      }
    }
  }

  private void statement(Cursor cursor) {
    while (!cursor.atEnd() && cursor.peekSecond().is(":")) {
      Token label = cursor.take();
      boolean numeric = label.kind() == Kind.NUMBER && label.text().matches("[0-9]+");
      if (!numeric && label.kind() != Kind.NAME) {
        throw new InputException(
            label.location(), "a label must be a name or a number, not " + label.described());
      }
      cursor.take();
      assembly.defineLabel(label);
    }
    if (cursor.atEnd()) {
      return;
    }
    Token first = cursor.take();
    if (first.kind() != Kind.NAME) {
      throw new InputException(
          first.location(), "an instruction or a directive expected, not " + first.described());
    }
    if (cursor.peek().is("=")) {
      cursor.take();
      assembly.define(first, cursor.expression(), true);
      cursor.expectEnd();
    } else if (first.text().startsWith(".")) {
      directives.apply(first, cursor);
    } else {
      instructions.encode(first, cursor.operands());
    }
  }

  private Program link(String file, long base) {
    new Linker(assembly).link(base);
    List<Segment> segments = new ArrayList<>();
    for (Section section : assembly.sections()) {
      if (section.size() > 0) {
        segments.add(new Segment(section.base(), section.contents(), section.size()));
      }
    }
    Map<String, Long> symbols = assembly.symbolTable();
    Map<Long, SourceLocation> locations = new HashMap<>();
    assembly
        .instructions()
        .forEach((place, location) -> locations.put(Assembly.addressOf(place), location));
    long entry = symbols.getOrDefault("_start", symbols.getOrDefault("main", base));
    return new Program(file, segments, entry, symbols, locations::get);
  }
}
