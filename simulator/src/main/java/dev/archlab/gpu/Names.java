package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxStatement;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.PtxVariable;
import dev.archlab.gpu.ptx.StateSpace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names in one scope of a kernel mean. */
final class Names {

  /** A variable's place: its address within its state space. */
  record Place(StateSpace space, long address, PtxVariable variable) {}

  private record Range(PtxType type, int count) {}

  private final @Nullable Names outer;
  private final RowAllocator rows;
  private final Map<String, Range> ranges = new HashMap<>();
  private final Map<String, PtxType> singles = new HashMap<>();
  private final Map<String, RowAllocator.Place> registers = new HashMap<>();
  private final Map<String, Place> variables = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();

  Names(@Nullable Names outer, RowAllocator rows) {
    this.outer = outer;
    this.rows = rows;
  }

  void declare(PtxStatement.Registers declared) {
    if (declared.count() < 0) {
      singles.put(declared.prefix(), declared.type());
    } else {
      ranges.put(declared.prefix(), new Range(declared.type(), declared.count()));
    }
  }

  void declare(Place place) {
    variables.put(place.variable().name(), place);
  }

  void label(String name, int pc) {
    labels.put(name, pc);
  }

  RowAllocator.@Nullable Place register(String name) {
    RowAllocator.Place known = registers.get(name);
    if (known != null) {
      return known;
    }
    PtxType type = declaredType(name);
    if (type == null) {
      return outer == null ? null : outer.register(name);
    }
    RowAllocator.Place place = rows.register(name, type);
    registers.put(name, place);
    return place;
  }

  private @Nullable PtxType declaredType(String name) {
    PtxType single = singles.get(name);
    if (single != null) {
      return single;
    }
    int digits = name.length();
    while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    Range range = ranges.get(name.substring(0, digits));
    if (range == null || digits == name.length() || name.length() - digits > 9) {
      return null;
    }
    return Integer.parseInt(name.substring(digits)) < range.count() ? range.type() : null;
  }

  @Nullable Place variable(String name) {
    Place place = variables.get(name);
    return place != null || outer == null ? place : outer.variable(name);
  }

  @Nullable Integer label(String name) {
    Integer pc = labels.get(name);
    return pc != null || outer == null ? pc : outer.label(name);
  }
}
