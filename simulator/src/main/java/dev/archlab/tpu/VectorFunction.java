package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the vector unit can do to matrices in the unified buffer, as if row by row: a row's operands
 * are read before its results are written. Comparisons give int32 1 or 0. Reductions to the
 * smallest or greatest element pass over NaN, and of equal ones take the first; nothing but NaN
 * gives the first element.
 *
 * <p>Float32 sums, products, quotients and roots are rounded to the nearest, ties to even;
 * exponential, logarithm, sigmoid and hyperbolic tangent are off by at most {@link #FUNCTION_ERROR}
 * of the result, and half of the smallest subnormal. Computed NaNs are all the same one.
 */
public enum VectorFunction {
  ADD(Types.NUMBERS, "a", "b"),
  SUBTRACT(Types.NUMBERS, "a", "b"),
  MULTIPLY(Types.NUMBERS, "a", "b"),
  DIVIDE(Pace.DIVIDER, "a", "b"),
  MINIMUM(Types.NUMBERS, "a", "b"),
  MAXIMUM(Types.NUMBERS, "a", "b"),
  /** a × b + c; the product is rounded, as it is in the array unless that is fused. */
  MULTIPLY_ADD(Types.FLOATS, "a", "b", "c"),
  SQRT(Pace.DIVIDER, "a"),
  /** eᵃ. */
  EXP(Pace.FUNCTION, "a"),
  /** Natural logarithm. */
  LOG(Pace.FUNCTION, "a"),
  /** 1 ÷ (1 + e⁻ᵃ). */
  SIGMOID(Pace.FUNCTION, "a"),
  TANH(Pace.FUNCTION, "a"),
  EQUAL(Types.NUMBERS, "a", "b"),
  NOT_EQUAL(Types.NUMBERS, "a", "b"),
  /** 1 where a < b. */
  LESS(Types.NUMBERS, "a", "b"),
  LESS_EQUAL(Types.NUMBERS, "a", "b"),
  /** 1 where a > b. */
  GREATER(Types.NUMBERS, "a", "b"),
  GREATER_EQUAL(Types.NUMBERS, "a", "b"),
  /** a where the mask is not 0, otherwise b. */
  SELECT(Types.WORDS, "mask", "a", "b"),
  COPY(Types.WORDS, "a"),
  /** Float32 to bfloat16, to the nearest, ties to even. */
  F32_TO_BF16(Types.WORDS, "a"),
  /** Bfloat16 to float32, exactly. */
  BF16_TO_F32(Types.WORDS, "a"),
  /** Int32 to float32, to the nearest, ties to even. */
  S32_TO_F32(Types.WORDS, "a"),
  /** Int8 to float32, exactly. */
  S8_TO_F32(Types.WORDS, "a"),
  /** Float32 to int32, to the nearest, ties to even; saturates, and NaN gives 0. */
  F32_TO_S32(Types.WORDS, "a"),
  /**
   * a ÷ b to the nearest integer, ties to even, as int8 between −127 and 127; what lies beyond
   * saturates and is counted, as is NaN, which gives 0.
   */
  QUANTIZE(Pace.DIVIDER, "a", "b"),
  /** One value everywhere. */
  FILL(Kind.ELEMENTWISE, Types.NUMBERS, List.of("to"), List.of(), "value"),
  /** The column's number plus {@code start}, int32. */
  IOTA(Kind.ELEMENTWISE, Types.WORDS, List.of("to"), List.of(), "start"),
  /** The sum of each row: lane by lane, then the lanes pairwise. */
  ROW_SUM(Kind.ROW_REDUCTION, "to"),
  /** The smallest element of each row, and its column. */
  ROW_MIN(Kind.ROW_REDUCTION, "to", "index"),
  /** The greatest element of each row, and its column. */
  ROW_MAX(Kind.ROW_REDUCTION, "to", "index"),
  /** The sum of each column, row after row. */
  COLUMN_SUM(Kind.COLUMN_REDUCTION, "to"),
  /** The smallest element of each column, and its row. */
  COLUMN_MIN(Kind.COLUMN_REDUCTION, "to", "index"),
  /** The greatest element of each column, and its row. */
  COLUMN_MAX(Kind.COLUMN_REDUCTION, "to", "index"),
  /** to[r, c] = table[r, index[r, c]]; {@code size} columns in the table. */
  GATHER(Kind.INDEXED, Types.WORDS, List.of("to"), List.of("table", "index"), "size"),
  /** to[r, index[r, c]] = a[r, c]; {@code size} columns in the target. */
  SCATTER(Kind.INDEXED, Types.WORDS, List.of("to"), List.of("index", "a"), "size");

  /**
   * Relative error of exponential, logarithm, sigmoid and hyperbolic tangent: they are computed in
   * float64, off by less than 2⁻⁴⁰, and rounded.
   */
  public static final double FUNCTION_ERROR = 0x1.0001p-24;

  /** How a function's time depends on its shape. */
  public enum Kind {
    /** One element in each lane in each cycle. */
    ELEMENTWISE,
    /** As element-wise, then a tree over the lanes. */
    ROW_REDUCTION,
    /** As element-wise; each lane keeps the result of its column. */
    COLUMN_REDUCTION,
    /** One element in each cycle. */
    INDEXED
  }

  /** How often a lane takes an element. */
  enum Pace {
    /** In each cycle. */
    LANE,
    /** As its divider does. */
    DIVIDER,
    /** As its function evaluator does. */
    FUNCTION
  }

  /** What a mnemonic says of the elements. */
  private enum Types {
    /** {@code .f32} or {@code .s32}. */
    NUMBERS,
    /** {@code .f32}. */
    FLOATS,
    /** Nothing: the function moves or makes words, or converts what its name says. */
    WORDS
  }

  private final Kind kind;
  private final Pace pace;
  private final Types types;
  private final List<String> targets;
  private final List<String> sources;
  private final @Nullable String parameter;

  /** Element by element, at full pace. */
  VectorFunction(Types types, String... sources) {
    this(Kind.ELEMENTWISE, Pace.LANE, types, List.of("to"), List.of(sources), null);
  }

  /** Element by element, of float32. */
  VectorFunction(Pace pace, String... sources) {
    this(Kind.ELEMENTWISE, pace, Types.FLOATS, List.of("to"), List.of(sources), null);
  }

  /** A reduction. */
  VectorFunction(Kind kind, String... targets) {
    this(kind, Pace.LANE, Types.NUMBERS, List.of(targets), List.of("a"), null);
  }

  VectorFunction(
      Kind kind, Types types, List<String> targets, List<String> sources, String parameter) {
    this(kind, Pace.LANE, types, targets, sources, parameter);
  }

  VectorFunction(
      Kind kind,
      Pace pace,
      Types types,
      List<String> targets,
      List<String> sources,
      @Nullable String parameter) {
    this.kind = kind;
    this.pace = pace;
    this.types = types;
    this.targets = targets;
    this.sources = sources;
    this.parameter = parameter;
  }

  public Kind kind() {
    return kind;
  }

  Pace pace() {
    return pace;
  }

  /** Types that the mnemonic can carry; none if the function moves, makes or converts words. */
  List<ElementType> suffixes() {
    return switch (types) {
      case NUMBERS -> List.of(ElementType.F32, ElementType.S32);
      case FLOATS -> List.of(ElementType.F32);
      case WORDS -> List.of();
    };
  }

  /** True if the mnemonic carries {@code .f32} or {@code .s32}. */
  public boolean typed() {
    return types != Types.WORDS;
  }

  /** Names of the operands that are written. */
  public List<String> targets() {
    return targets;
  }

  /** Names of the operands that are read. */
  public List<String> sources() {
    return sources;
  }

  /** Name of the parameter, or null. */
  public @Nullable String parameter() {
    return parameter;
  }

  /**
   * Which source may be left out for a constant, the same for all elements, that is written {@code
   * value}: operand {@code b}. −1 if none may.
   */
  public int constantSource() {
    return sources.indexOf("b");
  }

  /** As a {@code .tpu} text writes it, without type. */
  public String mnemonic() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Columns of a target, when the instruction names {@code columns}. */
  int targetColumns(int columns, int value) {
    return switch (kind) {
      case ELEMENTWISE, COLUMN_REDUCTION -> columns;
      case ROW_REDUCTION -> 1;
      case INDEXED -> this == SCATTER ? value : columns;
    };
  }

  /** Rows of a target, when the instruction names {@code rows}. */
  int targetRows(int rows) {
    return kind == Kind.COLUMN_REDUCTION ? 1 : rows;
  }

  /** Columns of source {@code i}, when the instruction names {@code columns}. */
  int sourceColumns(int i, int columns, int value) {
    return this == GATHER && i == 0 ? value : columns;
  }

  /** Bytes of a target's element. */
  public int targetBytes() {
    return targetType(ElementType.F32).bytes();
  }

  /** Bytes of a source's element. */
  public int sourceBytes() {
    return sourceType(ElementType.F32).bytes();
  }

  /**
   * Type of a target's elements.
   *
   * @param own what the mnemonic carries
   */
  public ElementType targetType(ElementType own) {
    return switch (this) {
      case F32_TO_BF16 -> ElementType.BF16;
      case QUANTIZE -> ElementType.S8;
      case F32_TO_S32 -> ElementType.S32;
      case BF16_TO_F32, S8_TO_F32, S32_TO_F32 -> ElementType.F32;
      default -> own;
    };
  }

  /** Type of a source's elements, likewise. */
  public ElementType sourceType(ElementType own) {
    return switch (this) {
      case BF16_TO_F32 -> ElementType.BF16;
      case S8_TO_F32 -> ElementType.S8;
      case S32_TO_F32 -> ElementType.S32;
      case F32_TO_BF16, F32_TO_S32, QUANTIZE -> ElementType.F32;
      default -> own;
    };
  }
}
