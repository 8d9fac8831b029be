package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.SourceLocation;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Halt;
import dev.archlab.tpu.Instruction.Loop;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Instruction.Pool;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.Sync;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .tpu} text: an instruction a line, {@code #} begins a comment, operands are {@code
 * key=value} and flags, separated by commas. The first line may name parameters.
 */
final class TpuParser {

  private final String file;
  private final String[] text;
  private final TpuParameters parameters;
  private final Map<String, Long> addresses;
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<SourceLocation> places = new ArrayList<>();

  /**
   * @param arguments address of each parameter
   */
  TpuParser(String file, String text, List<Long> arguments) {
    this.file = file;
    this.text = text.split("\n", -1);
    this.parameters = TpuParameters.of(file, text);
    this.addresses = parameters.bind(arguments);
  }

  TpuProgram parse() {
    for (int i = 0; i < text.length; i++) {
      String line = text[i];
      int comment = line.indexOf('#');
      if (comment >= 0) {
        line = line.substring(0, comment);
      }
      if (!line.isBlank() && i + 1 != parameters.line()) {
        Line read = new Line(i + 1, line);
        instructions.add(read.instruction());
        places.add(read.place());
      }
    }
    return new TpuProgram(file, instructions, places);
  }

  /** One instruction's text. */
  private final class Line {

    private record Field(String text, int column) {}

    private final int number;
    private final String mnemonic;
    private final int mnemonicColumn;
    private final String form;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Field> words = new ArrayList<>();

    Line(int number, String line) {
      this.number = number;
      int begin = 0;
      while (Character.isWhitespace(line.charAt(begin))) {
        begin++;
      }
      int end = begin;
      while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
        end++;
      }
      mnemonic = line.substring(begin, end);
      mnemonicColumn = begin + 1;
      @Nullable String known = InstructionForms.of(mnemonic);
      if (known == null) {
        throw error(
            mnemonicColumn,
            "unknown instruction '"
                + mnemonic
                + "'; "
                + Nearest.hint(mnemonic, InstructionForms.mnemonics()));
      }
      form = known;
      if (!line.substring(end).isBlank()) {
        split(line, end);
      }
    }

    private void split(String line, int begin) {
      while (begin <= line.length()) {
        int comma = line.indexOf(',', begin);
        int end = comma < 0 ? line.length() : comma;
        field(line, begin, end);
        begin = end + 1;
      }
    }

    private void field(String line, int begin, int end) {
      int start = begin;
      while (start < end && Character.isWhitespace(line.charAt(start))) {
        start++;
      }
      String piece = line.substring(start, end).strip();
      if (piece.isEmpty()) {
        throw error(start + 1, "an operand is missing here");
      }
      int equals = piece.indexOf('=');
      if (equals < 0) {
        words.add(new Field(piece, start + 1));
        return;
      }
      String key = piece.substring(0, equals).strip();
      String value = piece.substring(equals + 1);
      int column = start + equals + 2 + (value.length() - value.stripLeading().length());
      if (fields.put(key, new Field(value.strip(), column)) != null) {
        throw error(start + 1, "'" + key + "' is given twice");
      }
    }

    SourceLocation place() {
      return new SourceLocation(file, number, mnemonicColumn);
    }

    private InputException error(int column, String message) {
      return new InputException(new SourceLocation(file, number, column), message);
    }

    private InputException misfit(int column, String message) {
      return error(column, message + "; the form is: " + (mnemonic + " " + form).strip());
    }

    Instruction instruction() {
      Instruction instruction = read();
      for (Map.Entry<String, Field> rest : fields.entrySet()) {
        throw misfit(
            rest.getValue().column() - rest.getKey().length() - 1,
            "'" + rest.getKey() + "' is no operand of " + mnemonic);
      }
      for (Field rest : words) {
        throw misfit(rest.column(), "'" + rest.text() + "' means nothing here");
      }
      return instruction;
    }

    private Instruction read() {
      switch (name()) {
        case "read_host_memory":
          return new ReadHostMemory(
              operand("to"), operand("from"), count("rows"), columns(), type());
        case "write_host_memory":
          return new WriteHostMemory(
              operand("to"), operand("from"), count("rows"), columns(), type());
        case "read_weights":
          return new ReadWeights(operand("from"), count("rows"), columns(), type());
        case "matrix_multiply":
          return new MatrixMultiply(
              affine(take("accumulator")),
              operand("from"),
              count("rows"),
              take("depth", "columns"),
              flag("next_tile"),
              flag("accumulate"),
              type());
        case "matrix_multiply_streamed":
          return new MatrixMultiplyStreamed(
              affine(take("accumulator")),
              operand("from"),
              operand("weights"),
              count("rows"),
              count("depth"),
              columns(),
              flag("accumulate"),
              type());
        case "activate":
          return new Activate(
              operand("to"),
              affine(take("accumulator")),
              count("rows"),
              columns(),
              activationFunction(),
              factor("scale"),
              factor("result_scale"),
              type());
        case "pool":
          return new Pool(
              operand("to"),
              operand("from"),
              count("rows"),
              columns(),
              poolFunction(),
              count("window_rows"),
              count("window_columns"),
              integer(take("window_row_stride")),
              integer(take("window_column_stride")),
              type());
        case "sync":
          return new Sync();
        case "halt":
          return new Halt();
        case "loop":
          return loop();
        case "end":
          return new EndLoop();
        default:
          return vector();
      }
    }

    private String name() {
      int dot = mnemonic.indexOf('.');
      return dot < 0 ? mnemonic : mnemonic.substring(0, dot);
    }

    /** Of the elements that move, meet or result; float32 if the mnemonic does not say. */
    private ElementType type() {
      return mnemonic.equals(name())
          ? ElementType.F32
          : ElementType.valueOf(mnemonic.substring(name().length() + 1).toUpperCase(Locale.ROOT));
    }

    private float factor(String key) {
      Field field = fields.remove(key);
      return field == null ? 1 : real(field);
    }

    private Instruction loop() {
      if (words.size() != 2) {
        throw misfit(mnemonicColumn, "a loop has a name and a count");
      }
      Field name = words.remove(0);
      if (!name.text().matches("[A-Za-z_][A-Za-z_0-9]*")) {
        throw misfit(name.column(), "'" + name.text() + "' is no name");
      }
      if (addresses.containsKey(name.text())) {
        throw error(name.column(), "'" + name.text() + "' is a parameter already");
      }
      return new Loop(name.text(), integer(words.remove(0)));
    }

    private Instruction vector() {
      VectorFunction function = VectorFunction.valueOf(name().toUpperCase(Locale.ROOT));
      ElementType type = mnemonic.endsWith(".f32") ? ElementType.F32 : ElementType.S32;
      boolean constant = function.constantSource() >= 0 && fields.containsKey("value");
      if (constant && fields.containsKey("b")) {
        throw misfit(fields.get("b").column(), "'b' and 'value' are both given");
      }
      List<Operand> to = new ArrayList<>();
      for (String target : function.targets()) {
        to.add(operand(target, function.targetBytes()));
      }
      List<Operand> from = new ArrayList<>();
      for (String source : function.sources()) {
        if (!constant || !source.equals("b")) {
          from.add(operand(source, function.sourceBytes()));
        }
      }
      int rows = count("rows");
      int columns = columns();
      int value = 0;
      String parameter = constant ? "value" : function.parameter();
      if (parameter != null) {
        Field field = take(parameter);
        boolean isFloat = type == ElementType.F32;
        value = isFloat ? Float.floatToIntBits(real(field)) : integer(field);
      }
      return new VectorOperation(function, type, to, from, rows, columns, value);
    }

    private ActivationFunction activationFunction() {
      Field field = fields.remove("function");
      if (field == null) {
        return ActivationFunction.NONE;
      }
      for (ActivationFunction function : ActivationFunction.values()) {
        if (function.name().toLowerCase(Locale.ROOT).equals(field.text())) {
          return function;
        }
      }
      throw misfit(field.column(), "unknown function '" + field.text() + "'");
    }

    private PoolFunction poolFunction() {
      Field field = take("function");
      for (PoolFunction function : PoolFunction.values()) {
        if (function.name().toLowerCase(Locale.ROOT).equals(field.text())) {
          return function;
        }
      }
      throw misfit(field.column(), "unknown function '" + field.text() + "'");
    }

    private boolean flag(String name) {
      return words.removeIf(word -> word.text().equals(name));
    }

    private Field take(String key) {
      Field field = fields.remove(key);
      if (field == null) {
        throw misfit(mnemonicColumn, "'" + key + "' is missing");
      }
      return field;
    }

    private int take(String key, String instead) {
      if (fields.containsKey(instead)) {
        throw misfit(
            fields.get(instead).column(), "'" + instead + "' is called '" + key + "' here");
      }
      return count(key);
    }

    private int count(String key) {
      Field field = take(key);
      int value = integer(field);
      if (value < 1) {
        throw error(field.column(), "'" + key + "' must be at least 1, not " + value);
      }
      return value;
    }

    private int columns() {
      return count("columns");
    }

    private int integer(Field field) {
      try {
        return Math.toIntExact(Long.decode(field.text()));
      } catch (NumberFormatException | ArithmeticException e) {
        throw error(field.column(), "'" + field.text() + "' is no 32-bit integer");
      }
    }

    private float real(Field field) {
      try {
        return Float.parseFloat(field.text());
      } catch (NumberFormatException e) {
        throw error(field.column(), "'" + field.text() + "' is no number");
      }
    }

    private Operand operand(String key) {
      return operand(key, type().bytes());
    }

    /** ADDRESS[:ROW_STRIDE[:COLUMN_STRIDE]]; without strides a dense matrix is meant. */
    private Operand operand(String key, int elementBytes) {
      Field field = take(key);
      String[] parts = field.text().split(":", -1);
      if (parts.length > 3) {
        throw misfit(field.column(), "'" + key + "' has more than an address and two strides");
      }
      int column = field.column() + parts[0].length() + 1;
      int rowStride =
          parts.length > 1
              ? integer(new Field(parts[1].strip(), column))
              : denseStride(key, field, elementBytes);
      int columnStride =
          parts.length > 2
              ? integer(new Field(parts[2].strip(), column + parts[1].length() + 1))
              : elementBytes;
      return new Operand(affine(new Field(parts[0], field.column())), rowStride, columnStride);
    }

    private int denseStride(String operandName, Field operand, int elementBytes) {
      int columns = denseColumns(operandName, operand);
      if (columns > Integer.MAX_VALUE / elementBytes) {
        throw error(operand.column(), "rows of " + columns + " columns are too long for a stride");
      }
      return columns * elementBytes;
    }

    private int denseColumns(String operandName, Field operand) {
      if (!name().matches("(read|write)_.*|matrix_multiply(_streamed)?|activate")) {
        throw misfit(operand.column(), "the row stride is missing");
      }
      String key = operandName.equals("from") && name().startsWith("matrix") ? "depth" : "columns";
      Field columns = fields.get(key);
      if (columns == null) {
        throw misfit(mnemonicColumn, "'" + key + "' is missing");
      }
      return integer(columns);
    }

    private Affine affine(Field field) {
      return new AffineParser(field.text(), field.column(), addresses, this::error).parse();
    }
  }
}
