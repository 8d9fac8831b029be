package dev.archlab.tpu;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the vector unit can do to matrices in the unified buffer, as if element by element in
 * row-major order. Comparisons give int32 1 or 0. Row reductions of the smallest or greatest
 * element pass over NaN, and of equal ones take the lowest column; a row of nothing but NaN gives
 * its first element.
 */
public enum VectorFunction {
  ADD(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  SUBTRACT(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  MULTIPLY(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  MINIMUM(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  MAXIMUM(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  /** 1 where a = b. */
  EQUAL(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  /** 1 where a < b. */
  LESS(Kind.ELEMENTWISE, true, List.of("to"), List.of("a", "b"), null),
  /** a where the mask is not 0, otherwise b. */
  SELECT(Kind.ELEMENTWISE, false, List.of("to"), List.of("mask", "a", "b"), null),
  COPY(Kind.ELEMENTWISE, false, List.of("to"), List.of("a"), null),
  /** One value everywhere. */
  FILL(Kind.ELEMENTWISE, true, List.of("to"), List.of(), "value"),
  /** The column's number plus {@code start}, int32. */
  IOTA(Kind.ELEMENTWISE, false, List.of("to"), List.of(), "start"),
  /** The sum of each row: lane by lane, then the lanes pairwise. */
  ROW_SUM(Kind.REDUCTION, true, List.of("to"), List.of("a"), null),
  /** The smallest element of each row, and its column. */
  ROW_MIN(Kind.REDUCTION, true, List.of("to", "index"), List.of("a"), null),
  /** The greatest element of each row, and its column. */
  ROW_MAX(Kind.REDUCTION, true, List.of("to", "index"), List.of("a"), null),
  /** to[r, c] = table[r, index[r, c]]; {@code size} columns in the table. */
  GATHER(Kind.INDEXED, false, List.of("to"), List.of("table", "index"), "size"),
  /** to[r, index[r, c]] = a[r, c]; {@code size} columns in the target. */
  SCATTER(Kind.INDEXED, false, List.of("to"), List.of("index", "a"), "size");

  /** How a function's time depends on its shape. */
  enum Kind {
    /** One element in each lane in each cycle. */
    ELEMENTWISE,
    /** As element-wise, then a tree over the lanes. */
    REDUCTION,
    /** One element in each cycle. */
    INDEXED
  }

  private final Kind kind;
  private final boolean typed;
  private final List<String> targets;
  private final List<String> sources;
  private final @Nullable String parameter;

  VectorFunction(
      Kind kind,
      boolean typed,
      List<String> targets,
      List<String> sources,
      @Nullable String parameter) {
    this.kind = kind;
    this.typed = typed;
    this.targets = targets;
    this.sources = sources;
    this.parameter = parameter;
  }

  Kind kind() {
    return kind;
  }

  /** True if the mnemonic carries {@code .f32} or {@code .s32}; the others move or make words. */
  public boolean typed() {
    return typed;
  }

  /** Names of the operands that are written. */
  public List<String> targets() {
    return targets;
  }

  /** Names of the operands that are read. */
  public List<String> sources() {
    return sources;
  }

  /** Name of the integer parameter, or null. */
  public @Nullable String parameter() {
    return parameter;
  }

  /** As a {@code .tpu} text writes it, without type. */
  public String mnemonic() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Columns of a target, when the instruction names {@code columns}. */
  int targetColumns(int columns, int value) {
    return switch (kind) {
      case ELEMENTWISE -> columns;
      case REDUCTION -> 1;
      case INDEXED -> this == SCATTER ? value : columns;
    };
  }

  /** Columns of source {@code i}, when the instruction names {@code columns}. */
  int sourceColumns(int i, int columns, int value) {
    return this == GATHER && i == 0 ? value : columns;
  }
}
