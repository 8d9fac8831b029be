package dev.archlab.cpu.assembler;

import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.SourceLocation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has been read so far: sections, symbols, and where instructions stand in the text. */
final class Assembly {

  /** A symbol: a label's place, or the expression of a {@code .set}. */
  private record Definition(Token token, Expression value, boolean redefinable) {}

  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Definition> symbols = new LinkedHashMap<>();
  private final Map<String, Integer> localLabels = new HashMap<>();
  private final Map<Value, SourceLocation> instructions = new LinkedHashMap<>();
  private final Map<Value, Expression> upperParts = new HashMap<>();
  private Section current;

  Assembly() {
    current = section(".text");
    section(".rodata");
    section(".data");
    section(".bss");
  }

  Section current() {
    return current;
  }

  void enter(String name) {
    current = section(name);
  }

  private Section section(String name) {
    return sections.computeIfAbsent(
        name, n -> new Section(n, n.equals(".text") || n.startsWith(".text.")));
  }

  /** In the order in which they lie in memory. */
  Iterable<Section> sections() {
    return sections.values();
  }

  Value here() {
    return new Value(current, current.size());
  }

  /** Defines a label at the current place; a numeric one may be defined again and again. */
  void defineLabel(Token token) {
    Expression place = new Expression.Here(token, here());
    String name = token.text();
    if (Character.isDigit(name.charAt(0))) {
      int instance = localLabels.merge(name, 1, Integer::sum);
      symbols.put(name + "#" + instance, new Definition(token, place, false));
    } else {
      define(token, place, false);
    }
  }

  /** Defines a symbol; only those of {@code .set} may change their value. */
  void define(Token token, Expression value, boolean redefinable) {
    Definition previous = symbols.get(token.text());
    if (previous != null && !(previous.redefinable() && redefinable)) {
      throw new InputException(
          token.location(),
          "'" + token.text() + "' is already defined at " + previous.token().location());
    }
    symbols.put(token.text(), new Definition(token, value, redefinable));
  }

  /** The expression for a name at the current place. */
  Expression symbol(Token token) {
    String name = token.text();
    if (name.equals(".")) {
      return new Expression.Here(token, here());
    }
    if (Character.isDigit(name.charAt(0))) {
      String label = name.substring(0, name.length() - 1);
      int defined = localLabels.getOrDefault(label, 0);
      int instance = name.endsWith("f") ? defined + 1 : defined;
      return new Expression.Symbol(token, label + "#" + instance);
    }
    Definition definition = symbols.get(name);
    // The value of a .set symbol is the one that it has here, not a later one.
    return definition != null && definition.redefinable()
        ? definition.value()
        : new Expression.Symbol(token, name);
  }

  @Nullable Value valueOf(String name) {
    Definition definition = symbols.get(name);
    return definition == null ? null : definition.value().evaluate(this::valueOf);
  }

  /** The value of an expression that must be a number already where it stands. */
  long number(Expression expression) {
    Value value = expression.evaluate(this::valueOf);
    if (value == null || !value.isNumber()) {
      throw new InputException(
          expression.token().location(), "a number that is known at this point expected");
    }
    return value.offset();
  }

  /** The number that an expression is once all sections have their places. */
  long resolved(Expression expression) {
    Value value = expression.evaluate(this::valueOf);
    if (value == null) {
      throw undefined(expression);
    }
    return value.offset();
  }

  private InputException undefined(Expression expression) {
    if (expression instanceof Expression.Binary binary) {
      return undefined(
          binary.left().evaluate(this::valueOf) == null ? binary.left() : binary.right());
    }
    if (expression instanceof Expression.Unary unary) {
      return undefined(unary.operand());
    }
    String name = expression.token().text();
    return new InputException(
        expression.token().location(),
        "undefined symbol '" + name + "'" + suggestion(name, symbols.keySet()));
  }

  /** What was probably meant, as the end of a message; nothing if no name is near. */
  static String suggestion(String name, Collection<String> known) {
    return Nearest.to(name, new TreeSet<>(known))
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("");
  }

  /** Notes that an instruction begins here. */
  void noteInstruction(SourceLocation location) {
    instructions.put(here(), location);
  }

  Map<Value, SourceLocation> instructions() {
    return instructions;
  }

  /** Notes that the instruction here takes the upper part of the distance to a target. */
  void noteUpperPart(Expression target) {
    upperParts.put(here(), target);
  }

  /** The target of the upper part in the instruction at an address, or null. */
  @Nullable Expression upperPartAt(long address) {
    for (Map.Entry<Value, Expression> entry : upperParts.entrySet()) {
      if (addressOf(entry.getKey()) == address) {
        return entry.getValue();
      }
    }
    return null;
  }

  static long addressOf(Value place) {
    Section section = place.section();
    return section == null ? place.offset() : section.base() + place.offset();
  }

  /** Labels and constants with their values, without the local ones. */
  Map<String, Long> symbolTable() {
    Map<String, Long> table = new LinkedHashMap<>();
    symbols.forEach(
        (name, definition) -> {
          if (name.indexOf('#') < 0) {
            table.put(name, resolved(definition.value()));
          }
        });
    return table;
  }
}
