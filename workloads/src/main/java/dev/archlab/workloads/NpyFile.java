package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * NumPy's file of one array, {@code .npy}: versions 1.0, 2.0 and 3.0, float32, float64, int32 and
 * int8, little-endian, in C order.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">the
 *     format</a>
 */
public final class NpyFile {

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  /** The data begin at a multiple of it. */
  private static final int ALIGNMENT = 64;

  private static final int PREFIX_BYTES = 10;

  private static final Map<String, ElementType> TYPES =
      Map.of(
          "<f4", ElementType.F32,
          "<f8", ElementType.F64,
          "<i4", ElementType.S32,
          "|i1", ElementType.S8);

  private static final String TYPE_NAMES = "float32, float64, int32 and int8, little-endian";

  private NpyFile() {}

  /**
   * Reads a file.
   *
   * @throws UsageException if there is none that can be read
   * @throws InputException if it holds no array of those types in C order
   */
  public static Tensor read(Path path) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UsageException("cannot read '" + path + "': no such file, or permission denied");
    }
    return parse(path.toString(), bytes);
  }

  /** As {@link #read(Path)}, of a file that a user names. */
  public static Tensor read(String name) {
    try {
      return read(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UsageException("cannot read '" + name + "': no such path");
    }
  }

  /**
   * Reads a file's contents.
   *
   * @param name of the file, for messages
   * @throws InputException as {@link #read(Path)}
   */
  public static Tensor parse(String name, byte[] bytes) {
    Contents contents = contents(name, bytes);
    return array(name, contents.header(), contents.data());
  }

  /**
   * @param header the text of a Python dictionary
   * @param data what stands behind it, little-endian
   */
  private record Contents(String header, ByteBuffer data) {}

  private static Contents contents(String name, byte[] bytes) {
    if (!Arrays.equals(bytes, 0, Math.min(MAGIC.length, bytes.length), MAGIC, 0, MAGIC.length)) {
      throw new InputException(name + ": is no .npy file, which numpy.save writes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      buffer.position(MAGIC.length);
      int version = buffer.get();
      int minor = buffer.get();
      if (version < 1 || version > 3) {
        throw new InputException(
            "%s: is of version %d.%d of the format; 1.0, 2.0 and 3.0 can be read"
                .formatted(name, version, minor));
      }
      int length = version == 1 ? Short.toUnsignedInt(buffer.getShort()) : buffer.getInt();
      byte[] text = new byte[Math.min(Math.max(length, 0), bytes.length)];
      buffer.get(text);
      return new Contents(
          new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1),
          buffer);
    } catch (BufferUnderflowException e) {
      throw new InputException(name + ": is cut off in its header");
    }
  }

  private static Tensor array(String name, String header, ByteBuffer data) {
    ElementType type = type(name, value(name, header, "descr"));
    int[] shape = requireShape(name, header, data, type.bytes());
    byte[] values = new byte[data.remaining()];
    data.get(values);
    return Tensor.ofBytes(type, values, shape);
  }

  private static int[] requireShape(String name, String header, ByteBuffer data, int width) {
    if (!value(name, header, "fortran_order").equals("False")) {
      throw new InputException(
          name
              + ": is in Fortran order; numpy.save(file, numpy.ascontiguousarray(a)) writes C order");
    }
    int[] shape = shape(name, value(name, header, "shape"));
    long bytes = width;
    for (int extent : shape) {
      bytes = extent == 0 ? 0 : bytes > Integer.MAX_VALUE ? bytes : bytes * extent;
    }
    if (bytes != data.remaining()) {
      throw new InputException(
          "%s: holds %d bytes behind its header, but its shape and type need %d"
              .formatted(name, data.remaining(), bytes));
    }
    return shape;
  }

  /**
   * Reads numbers of any of NumPy's types of up to 64 bits, as data sets have them, unsigned ones
   * too.
   *
   * @param name of the file, for messages
   * @return float32, each number rounded to it
   * @throws InputException as {@link #read(Path)}
   */
  public static Tensor parseNumbers(String name, byte[] bytes) {
    Contents contents = contents(name, bytes);
    ByteBuffer data = contents.data();
    String type = value(name, contents.header(), "descr").replaceAll("['\"]", "");
    int width = type.isEmpty() ? 0 : type.charAt(type.length() - 1) - '0';
    int[] shape = requireShape(name, contents.header(), data, width);
    float[] values = new float[data.remaining() / Math.max(1, width)];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (type) {
            case "|u1" -> Byte.toUnsignedInt(data.get());
            case "|i1", "|b1" -> data.get();
            case "<u2" -> Short.toUnsignedInt(data.getShort());
            case "<i2" -> data.getShort();
            case "<i4" -> data.getInt();
            case "<i8" -> data.getLong();
            case "<f4" -> data.getFloat();
            case "<f8" -> (float) data.getDouble();
            default ->
                throw new InputException(
                    ("%s: holds elements of type '%s'; possible are bool, integers and floats,"
                            + " little-endian")
                        .formatted(name, type));
          };
    }
    return Tensor.ofFloats(values, shape);
  }

  /** The text of a value in the header, which is a Python dictionary. */
  private static String value(String name, String header, String key) {
    Matcher matcher =
        Pattern.compile(
                "['\"]" + key + "['\"]\\s*:\\s*('[^']*'|\"[^\"]*\"|\\([^)]*\\)|\\[.*\\]|\\w+)")
            .matcher(header);
    if (!matcher.find()) {
      throw new InputException(name + ": its header has no '" + key + "'");
    }
    return matcher.group(1);
  }

  private static ElementType type(String name, String text) {
    String quoted = text.replaceAll("['\"]", "");
    ElementType type = TYPES.get(quoted.equals("<i1") ? "|i1" : quoted);
    if (type == null) {
      throw new InputException(
          "%s: holds elements of type '%s'; possible are %s: numpy.save(file, a.astype('<f4'))"
              .formatted(name, quoted, TYPE_NAMES));
    }
    return type;
  }

  private static int[] shape(String name, String text) {
    if (text.matches("\\([0-9, ]*\\)")) {
      try {
        return Arrays.stream(text.substring(1, text.length() - 1).split(","))
            .map(String::strip)
            .filter(extent -> !extent.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
      } catch (NumberFormatException e) {
        // Said below.
      }
    }
    throw new InputException(name + ": its shape is " + text + ", which is none");
  }

  /**
   * The contents of a file with this array, as {@code numpy.save} would write it.
   *
   * @throws UsageException if NumPy has no such element type (bfloat16)
   */
  public static byte[] bytes(Tensor tensor) {
    String type =
        TYPES.entrySet().stream()
            .filter(entry -> entry.getValue() == tensor.type())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(
                () -> new UsageException("a .npy file holds " + TYPE_NAMES + ", not bfloat16"));
    String header =
        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }"
            .formatted(type, tuple(tensor.shape()));
    int end = PREFIX_BYTES + header.length() + 1;
    int begin = (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    ByteBuffer buffer =
        ByteBuffer.allocate(Math.addExact(begin, tensor.bytes().length))
            .order(ByteOrder.LITTLE_ENDIAN);
    buffer.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (begin - PREFIX_BYTES));
    String padded = header + " ".repeat(begin - end) + "\n";
    buffer.put(padded.getBytes(StandardCharsets.ISO_8859_1)).put(tensor.bytes());
    return buffer.array();
  }

  private static String tuple(List<Integer> shape) {
    return shape.size() == 1
        ? "(" + shape.get(0) + ",)"
        : shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Writes a file.
   *
   * @throws UsageException if it cannot be written, or NumPy has no such element type
   */
  public static void write(Path path, Tensor tensor) {
    try {
      Files.write(path, bytes(tensor));
    } catch (IOException e) {
      throw new UsageException("cannot write '" + path + "': " + e.getMessage());
    }
  }
}
