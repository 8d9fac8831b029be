package dev.archlab.cli;

import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code --arg} gives to a program; {@code text} is how the user wrote it. */
sealed interface ProgramArgument {

  String text();

  /** {@code s32:5}. */
  record Scalar(String text, PtxType type, String value) implements ProgramArgument {}

  /** {@code bytes:…}. */
  @SuppressWarnings("ArrayRecordComponent") // not changed, not compared
  record Bytes(String text, byte[] value) implements ProgramArgument {}

  /**
   * An array in the machine's memory.
   *
   * @param initial what it holds before the run
   * @param zeros true if that is nothing but zeros, which no host has to send
   * @param source the file that it was read from
   * @param target the file that takes it after the run
   */
  record Array(
      String text,
      Tensor initial,
      boolean zeros,
      @Nullable String source,
      @Nullable OutputFile target)
      implements ProgramArgument {}

  String FORMS =
      "s32:5, u64:7, f32:0.5 and the like, bytes:HEX, bytes:@FILE, in:A.npy, inout:A.npy:B.npy,"
          + " out:f32[64,64]:C.npy";

  Pattern OUT = Pattern.compile("(\\w+)\\[([^\\]]*)\\]:(.+)");

  List<ElementType> ARRAY_TYPES =
      List.of(ElementType.F32, ElementType.F64, ElementType.S32, ElementType.S8);

  /**
   * Reads an argument, with the file that it names.
   *
   * @throws dev.archlab.sim.ArchlabException if it has none of the forms, or its file cannot be
   *     used
   */
  static ProgramArgument parse(String text) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    String rest = text.substring(colon + 1);
    if (colon < 0 || rest.isEmpty()) {
      throw malformed(text, "");
    }
    return switch (kind) {
      case "in" -> new Array(text, array(text, rest), false, rest, null);
      case "inout" -> inout(text, rest);
      case "out" -> out(text, rest);
      case "bytes" -> new Bytes(text, bytes(text, rest));
      default -> {
        Optional<PtxType> type = PtxType.named(kind).filter(named -> named != PtxType.PRED);
        if (type.isEmpty()) {
          throw malformed(text, "'" + kind + "' is neither a type nor in, inout, out or bytes; ");
        }
        yield new Scalar(text, type.get(), rest);
      }
    };
  }

  private static Array inout(String text, String rest) {
    int boundary = rest.toLowerCase(Locale.ROOT).indexOf(".npy:"); // C:\a.npy:C:\b.npy
    if (boundary < 0) {
      throw malformed(text, "inout names two files, as in inout:A.npy:B.npy; ");
    }
    int end = boundary + ".npy".length();
    String source = rest.substring(0, end);
    return new Array(
        text, array(text, source), false, source, OutputFile.of(rest.substring(end + 1)));
  }

  private static Tensor array(String text, String name) {
    Tensor tensor = NpyFile.read(name);
    if (tensor.size() == 0) {
      throw new UsageException(
          "--arg '" + text + "': " + name + " holds an array without elements");
    }
    return tensor;
  }

  private static Array out(String text, String rest) {
    Matcher matcher = OUT.matcher(rest);
    if (!matcher.matches()) {
      throw malformed(text, "out names type, shape and file, as in out:f32[64,64]:C.npy; ");
    }
    ElementType type =
        ARRAY_TYPES.stream()
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(matcher.group(1)))
            .findFirst()
            .orElseThrow(() -> malformed(text, "an array's elements are f32, f64, s32 or s8; "));
    int[] shape;
    long bytes = type.bytes();
    try {
      shape =
          Arrays.stream(matcher.group(2).split(",", -1))
              .mapToInt(extent -> Integer.parseInt(extent.strip()))
              .toArray();
      for (int extent : shape) {
        bytes = extent < 1 ? Long.MAX_VALUE : Math.multiplyExact(bytes, extent);
      }
    } catch (NumberFormatException | ArithmeticException e) {
      throw malformed(text, "[" + matcher.group(2) + "] is no shape; ");
    }
    if (bytes > Integer.MAX_VALUE - 1024) {
      throw malformed(text, "extents are from 1, and an array has less than 2 GiB; ");
    }
    return new Array(
        text,
        Tensor.ofBytes(type, new byte[(int) bytes], shape),
        true,
        null,
        OutputFile.of(matcher.group(3)));
  }

  private static byte[] bytes(String text, String rest) {
    if (rest.startsWith("@")) {
      String name = rest.substring(1);
      try {
        return Files.readAllBytes(Path.of(name));
      } catch (InvalidPathException | IOException e) {
        throw new UsageException("cannot read '" + name + "': no such file, or permission denied");
      }
    }
    try {
      return HexFormat.of().parseHex(rest);
    } catch (IllegalArgumentException e) {
      throw malformed(text, "bytes are pairs of hexadecimal digits, the lowest address first; ");
    }
  }

  private static UsageException malformed(String text, String why) {
    return new UsageException("--arg '%s': %sforms: %s".formatted(text, why, FORMS));
  }
}
