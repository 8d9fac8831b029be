package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.sim.UsageException;
import java.math.BigInteger;
import java.util.Locale;

/** Values of PTX's fundamental types, written as people write them. */
final class ScalarText {

  private ScalarText() {}

  /**
   * The value's bytes, little-endian.
   *
   * @throws UsageException if it is no value of that type
   */
  static byte[] bytes(PtxType type, String text) {
    long bits = type.isFloat() ? floatBits(type, text) : integerBits(type, text);
    byte[] bytes = new byte[type.bytes()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (bits >>> 8 * i);
    }
    return bytes;
  }

  private static long floatBits(PtxType type, String text) {
    String java =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "inf", "+inf", "infinity" -> "Infinity";
          case "-inf", "-infinity" -> "-Infinity";
          case "nan" -> "NaN";
          default -> text;
        };
    if (!java.matches("[-+]?(Infinity|NaN|[0-9.].*[0-9.]|[0-9])")) { // no 1f, which Java would take
      throw wrong(type, text, "a number, such as 0.5 or 1e-3");
    }
    try {
      return switch (type) {
        case F64 -> Double.doubleToRawLongBits(Double.parseDouble(java));
        case F32 -> Float.floatToRawIntBits(Float.parseFloat(java));
        case BF16 -> Conversions.floatToBfloat(Float.floatToRawIntBits(Float.parseFloat(java)));
        default -> Conversions.floatToHalf(Float.parseFloat(java));
      };
    } catch (NumberFormatException e) {
      throw wrong(type, text, "a number, such as 0.5 or 1e-3");
    }
  }

  private static long integerBits(PtxType type, String text) {
    BigInteger value;
    try {
      boolean negative = text.startsWith("-");
      String digits = negative ? text.substring(1) : text;
      boolean hex = digits.startsWith("0x");
      BigInteger size = new BigInteger(hex ? digits.substring(2) : digits, hex ? 16 : 10);
      value = negative ? size.negate() : size;
    } catch (NumberFormatException e) {
      throw wrong(type, text, "a whole number, such as 5 or 0xff");
    }
    BigInteger one = BigInteger.ONE;
    boolean unsigned = type.kind() == PtxType.Kind.UNSIGNED;
    BigInteger least = unsigned ? BigInteger.ZERO : one.shiftLeft(type.bits() - 1).negate();
    BigInteger most = one.shiftLeft(type.isSigned() ? type.bits() - 1 : type.bits()).subtract(one);
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw wrong(type, text, "from " + least + " to " + most);
    }
    return value.longValue();
  }

  private static UsageException wrong(PtxType type, String text, String right) {
    return new UsageException("'%s:%s': a value of %s is %s".formatted(type, text, type, right));
  }
}
