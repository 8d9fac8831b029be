package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One instruction, in the style of the first TPU (Jouppi et al., ISCA 2017, §2): few, coarse, with
 * addresses, strides and extents in the instruction itself. {@code toString} is its {@code .tpu}
 * text.
 */
public sealed interface Instruction {

  /**
   * Moves a matrix from DRAM into the unified buffer.
   *
   * @param to unified buffer
   * @param from DRAM
   * @param type of the elements; they move as they are
   */
  record ReadHostMemory(Operand to, Operand from, int rows, int columns, ElementType type)
      implements Instruction {

    /** Of 32-bit elements. */
    public ReadHostMemory(Operand to, Operand from, int rows, int columns) {
      this(to, from, rows, columns, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s to=%s, from=%s, rows=%d, columns=%d",
          typed("read_host_memory", type),
          to.text(type.bytes()),
          from.text(type.bytes()),
          rows,
          columns);
    }
  }

  /**
   * Moves a matrix from the unified buffer into DRAM.
   *
   * @param to DRAM
   * @param from unified buffer
   * @param type of the elements; they move as they are
   */
  record WriteHostMemory(Operand to, Operand from, int rows, int columns, ElementType type)
      implements Instruction {

    /** Of 32-bit elements. */
    public WriteHostMemory(Operand to, Operand from, int rows, int columns) {
      this(to, from, rows, columns, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s to=%s, from=%s, rows=%d, columns=%d",
          typed("write_host_memory", type),
          to.text(type.bytes()),
          from.text(type.bytes()),
          rows,
          columns);
    }
  }

  /**
   * Fetches a weight tile into the weight FIFO; the program goes on before it arrives. Weights
   * beyond {@code rows} and {@code columns} are 0.
   *
   * @param from DRAM
   * @param rows used rows of the array
   * @param columns used columns of the array
   * @param type the array's
   */
  record ReadWeights(Operand from, int rows, int columns, ElementType type) implements Instruction {

    /** Of float32. */
    public ReadWeights(Operand from, int rows, int columns) {
      this(from, rows, columns, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s from=%s, rows=%d, columns=%d",
          typed("read_weights", type), from.text(type.bytes()), rows, columns);
    }
  }

  /**
   * Streams rows of the unified buffer through the array; row i gives accumulator row {@code
   * accumulator + i}.
   *
   * @param accumulator first accumulator row
   * @param from unified buffer, rows × depth
   * @param rows operand rows
   * @param depth elements of an operand row, at most the array's rows; the others are 0
   * @param nextTile takes the next tile from the weight FIFO first
   * @param accumulate adds to the accumulators instead of overwriting them
   * @param type the array's
   */
  record MatrixMultiply(
      Affine accumulator,
      Operand from,
      int rows,
      int depth,
      boolean nextTile,
      boolean accumulate,
      ElementType type)
      implements Instruction {

    /** Of float32. */
    public MatrixMultiply(
        Affine accumulator,
        Operand from,
        int rows,
        int depth,
        boolean nextTile,
        boolean accumulate) {
      this(accumulator, from, rows, depth, nextTile, accumulate, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s accumulator=%s, from=%s, rows=%d, depth=%d%s%s",
          typed("matrix_multiply", type),
          accumulator,
          from.text(type.bytes()),
          rows,
          depth,
          nextTile ? ", next_tile" : "",
          accumulate ? ", accumulate" : "");
    }
  }

  /**
   * Streams rows and columns of the unified buffer through an output-stationary array; row i of the
   * product goes to accumulator row {@code accumulator + i}.
   *
   * @param accumulator first accumulator row
   * @param from unified buffer, rows × depth
   * @param weights unified buffer, depth × columns
   * @param rows at most the array's rows
   * @param depth products in a sum
   * @param columns at most the array's columns
   * @param accumulate adds to the accumulators instead of overwriting them
   * @param type the array's
   */
  record MatrixMultiplyStreamed(
      Affine accumulator,
      Operand from,
      Operand weights,
      int rows,
      int depth,
      int columns,
      boolean accumulate,
      ElementType type)
      implements Instruction {

    /** Of float32. */
    public MatrixMultiplyStreamed(
        Affine accumulator,
        Operand from,
        Operand weights,
        int rows,
        int depth,
        int columns,
        boolean accumulate) {
      this(accumulator, from, weights, rows, depth, columns, accumulate, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s accumulator=%s, from=%s, weights=%s, rows=%d, depth=%d, columns=%d%s",
          typed("matrix_multiply_streamed", type),
          accumulator,
          from.text(type.bytes()),
          weights.text(type.bytes()),
          rows,
          depth,
          columns,
          accumulate ? ", accumulate" : "");
    }
  }

  /**
   * Moves accumulators into the unified buffer, through a function: {@code function(accumulator ×
   * scale) × resultScale}, in float32, is narrowed to the type. int32 takes an int32 accumulator as
   * it is, or its larger one with 0.
   *
   * @param to unified buffer
   * @param accumulator first accumulator row
   * @param columns the first ones of each accumulator row
   * @param type of the results
   */
  record Activate(
      Operand to,
      Affine accumulator,
      int rows,
      int columns,
      ActivationFunction function,
      float scale,
      float resultScale,
      ElementType type)
      implements Instruction {

    /** To float32, unscaled. */
    public Activate(
        Operand to, Affine accumulator, int rows, int columns, ActivationFunction function) {
      this(to, accumulator, rows, columns, function, 1, 1, ElementType.F32);
    }

    @Override
    public String toString() {
      return text(
          "%s to=%s, accumulator=%s, rows=%d, columns=%d, function=%s%s%s",
          typed("activate", type),
          to.text(type.bytes()),
          accumulator,
          rows,
          columns,
          function.name().toLowerCase(Locale.ROOT),
          scale == 1 ? "" : ", scale=" + scale,
          resultScale == 1 ? "" : ", result_scale=" + resultScale);
    }
  }

  /**
   * Pools windows of a matrix in the unified buffer: element (r, c) of the result is made of the
   * elements of {@code from} at (r, c) that are moved by {@code i × windowRowStride + j ×
   * windowColumnStride} bytes, for i below {@code windowRows} and j below {@code windowColumns}, in
   * this order. It is narrowed to the type as an activation's results are.
   *
   * @param to unified buffer
   * @param from unified buffer; its strides lead from a window to the next
   * @param rows of the result
   * @param columns of the result
   * @param type of the elements of both
   */
  record Pool(
      Operand to,
      Operand from,
      int rows,
      int columns,
      PoolFunction function,
      int windowRows,
      int windowColumns,
      int windowRowStride,
      int windowColumnStride,
      ElementType type)
      implements Instruction {

    /** Elements of a window. */
    int windowElements() {
      return Math.multiplyExact(windowRows, windowColumns);
    }

    @Override
    public String toString() {
      return text(
          "%s to=%s, from=%s, rows=%d, columns=%d, function=%s, window_rows=%d, window_columns=%d,"
              + " window_row_stride=%d, window_column_stride=%d",
          typed("pool", type),
          to.text(type.bytes()),
          from.text(type.bytes()),
          rows,
          columns,
          function.name().toLowerCase(Locale.ROOT),
          windowRows,
          windowColumns,
          windowRowStride,
          windowColumnStride);
    }
  }

  /**
   * Lets the vector unit compute on the unified buffer.
   *
   * @param type of the elements, where the function has one; otherwise int32
   * @param to targets, as {@link VectorFunction#targets} names them
   * @param from sources, as {@link VectorFunction#sources} names them; without {@code b} where
   *     {@code value} stands for it
   * @param value the function's parameter or its constant operand {@code b}; of float32 the bits; 0
   *     if there is none
   */
  record VectorOperation(
      VectorFunction function,
      ElementType type,
      List<Operand> to,
      List<Operand> from,
      int rows,
      int columns,
      int value)
      implements Instruction {

    public VectorOperation {
      to = List.copyOf(to);
      from = List.copyOf(from);
    }

    /** The mnemonic with its type. */
    public String mnemonic() {
      return function.mnemonic()
          + (function.typed() ? "." + type.name().toLowerCase(Locale.ROOT) : "");
    }

    /** True if {@code value} stands for operand {@code b}. */
    public boolean hasConstant() {
      return from.size() < function.sources().size();
    }

    /** What {@code value} is called in this instruction, or null if it means nothing. */
    public @Nullable String valueName() {
      return hasConstant() ? "value" : function.parameter();
    }

    /** Which of the function's sources {@code from.get(i)} is. */
    int source(int i) {
      return hasConstant() && i >= function.constantSource() ? i + 1 : i;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(mnemonic()).append(' ');
      for (int i = 0; i < to.size(); i++) {
        text.append(function.targets().get(i)).append('=');
        text.append(to.get(i).text(function.targetBytes())).append(", ");
      }
      for (int i = 0; i < from.size(); i++) {
        text.append(function.sources().get(source(i))).append('=');
        text.append(from.get(i).text(function.sourceBytes())).append(", ");
      }
      text.append("rows=").append(rows).append(", columns=").append(columns);
      if (valueName() != null) {
        boolean isFloat = function.typed() && type == ElementType.F32;
        text.append(", ").append(valueName()).append('=');
        text.append(isFloat ? Float.toString(Float.intBitsToFloat(value)) : "" + value);
      }
      return text.toString();
    }
  }

  /** Nothing behind it is issued before all in front of it has ended. */
  record Sync() implements Instruction {
    @Override
    public String toString() {
      return "sync";
    }
  }

  /** Ends the program when all in front of it has ended; so does the program's last line. */
  record Halt() implements Instruction {
    @Override
    public String toString() {
      return "halt";
    }
  }

  /**
   * Repeats what stands between it and its {@link EndLoop}; takes no cycle itself.
   *
   * @param name by which addresses name its counter, which runs from 0 to {@code count} − 1
   */
  record Loop(String name, int count) implements Instruction {
    @Override
    public String toString() {
      return "loop " + name + ", " + count;
    }
  }

  /** Closes the innermost loop. */
  record EndLoop() implements Instruction {
    @Override
    public String toString() {
      return "end";
    }
  }

  /** A mnemonic with its type, which is float32 if none stands there. */
  private static String typed(String mnemonic, ElementType type) {
    return type == ElementType.F32
        ? mnemonic
        : mnemonic + "." + type.name().toLowerCase(Locale.ROOT);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
