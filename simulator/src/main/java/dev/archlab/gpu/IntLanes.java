package dev.archlab.gpu;

/**
 * Integer operations on rows of 32 lanes. What programs do most has a loop of its own; the rest
 * goes through {@link #scalar}.
 */
final class IntLanes {

  private static final int LANES = Warp.LANES;

  private IntLanes() {}

  static void apply(Decoded at, int[] d, int[] a, int[] b, int[] c, int[] e) {
    switch (at.op()) {
      case MOV -> System.arraycopy(a, 0, d, 0, LANES);
      case ADD -> add(d, a, b);
      case SUB -> sub(d, a, b);
      case MUL -> mul(d, a, b);
      case MAD -> mad(d, a, b, c);
      case SHL -> shl(d, a, b);
      case AND -> and(d, a, b);
      case OR -> or(d, a, b);
      case F32_OF_S32,
          F32_OF_U32,
          S32_OF_F32,
          U32_OF_F32,
          F32_OF_F16,
          F16_OF_F32,
          F32_OF_BF16,
          BF16_OF_F32 ->
          Conversions.between(at, d, a);
      case BFI -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = (int) insert(a[i], b[i], c[i], e[i], 32);
        }
      }
      default -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = scalar(at.op(), a[i], b[i], c[i], (int) at.immediate());
        }
      }
    }
  }

  private static void add(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] + b[i];
    }
  }

  private static void sub(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] - b[i];
    }
  }

  private static void mul(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] * b[i];
    }
  }

  private static void mad(int[] d, int[] a, int[] b, int[] c) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] * b[i] + c[i];
    }
  }

  private static void shl(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = Integer.compareUnsigned(b[i], 31) > 0 ? 0 : a[i] << b[i];
    }
  }

  private static void and(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] & b[i];
    }
  }

  private static void or(int[] d, int[] a, int[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] | b[i];
    }
  }

  /** One lane. Shifts clamp at 32; division by zero gives all ones, its remainder the dividend. */
  static int scalar(Op op, int a, int b, int c, int immediate) {
    return switch (op) {
      case MUL_HI_S -> (int) ((long) a * b >> 32);
      case MUL_HI_U -> (int) ((a & 0xffffffffL) * (b & 0xffffffffL) >>> 32);
      case MUL_HI_16 -> a * b >>> 16;
      case MAD_HI_S -> (int) ((long) a * b >> 32) + c;
      case MAD_HI_U -> (int) ((a & 0xffffffffL) * (b & 0xffffffffL) >>> 32) + c;
      case DIV_S -> b == 0 ? -1 : a / b;
      case DIV_U -> b == 0 ? -1 : Integer.divideUnsigned(a, b);
      case REM_S -> b == 0 ? a : a % b;
      case REM_U -> b == 0 ? a : Integer.remainderUnsigned(a, b);
      case MIN_S -> Math.min(a, b);
      case MIN_U -> Integer.compareUnsigned(a, b) < 0 ? a : b;
      case MAX_S -> Math.max(a, b);
      case MAX_U -> Integer.compareUnsigned(a, b) > 0 ? a : b;
      case ABS -> Math.abs(a);
      case NEG -> -a;
      case NOT -> ~a;
      case CNOT -> a == 0 ? 1 : 0;
      case XOR -> a ^ b;
      case SHR_S -> a >> (Integer.compareUnsigned(b, 31) > 0 ? 31 : b);
      case SHR_U -> Integer.compareUnsigned(b, 31) > 0 ? 0 : a >>> b;
      case SHF_L_WRAP -> (int) (pair(a, b) << (c & 31) >>> 32);
      case SHF_L_CLAMP -> (int) (pair(a, b) << clamp(c) >>> 32);
      case SHF_R_WRAP -> (int) (pair(a, b) >>> (c & 31));
      case SHF_R_CLAMP -> (int) (pair(a, b) >>> clamp(c));
      case POPC -> Integer.bitCount(a);
      case CLZ -> Integer.numberOfLeadingZeros(a);
      case BREV -> Integer.reverse(a);
      case BFIND_S -> find(a < 0 ? ~a : a, 32, immediate);
      case BFIND_U -> find(a & 0xffffffffL, 32, immediate);
      case BFE_S -> (int) extract(a, b, c, 32, true);
      case BFE_U -> (int) extract(a & 0xffffffffL, b, c, 32, false);
      case PRMT -> permute(a, b, c);
      case LOP3 -> lookup(a, b, c, immediate);
      case DP4A -> c + dotProduct(a, b, (immediate & 2) != 0, (immediate & 1) != 0);
      case PAIR_32 -> a & 0xffff | b << 16;
      case HIGH_16 -> a >>> 16;
      default -> throw new IllegalStateException(op.name());
    };
  }

  /** Of four bytes each. */
  private static int dotProduct(int a, int b, boolean signedA, boolean signedB) {
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      sum += part(a, shift, signedA) * part(b, shift, signedB);
    }
    return sum;
  }

  private static int part(int word, int shift, boolean signed) {
    return signed ? (byte) (word >>> shift) : word >>> shift & 0xff;
  }

  private static long pair(int low, int high) {
    return (long) high << 32 | low & 0xffffffffL;
  }

  private static int clamp(int amount) {
    return Integer.compareUnsigned(amount, 32) > 0 ? 32 : amount;
  }

  /** Position of the highest set bit, or how far it is from the top; −1 if there is none. */
  static int find(long bits, int width, int shiftAmount) {
    if (bits == 0) {
      return -1;
    }
    int position = 63 - Long.numberOfLeadingZeros(bits);
    return shiftAmount == 0 ? position : width - 1 - position;
  }

  /** PTX ISA, "bfe": a field beyond the top repeats the sign, or is zero. */
  static long extract(long value, int start, int length, int width, boolean signed) {
    int from = start & 0xff;
    int count = length & 0xff;
    if (count == 0) {
      return 0;
    }
    long sign = signed ? value >>> Math.min(from + count - 1, width - 1) & 1 : 0;
    long result = 0;
    for (int i = 0; i < width; i++) {
      long bit = i < count && from + i < width ? value >>> (from + i) & 1 : sign;
      result |= bit << i;
    }
    return result;
  }

  /** PTX ISA, "bfi": {@code a} is put into {@code b}. */
  static long insert(long a, long b, int start, int length, int width) {
    int from = start & 0xff;
    int count = length & 0xff;
    long result = b;
    for (int i = 0; i < count && from + i < width; i++) {
      result = result & ~(1L << (from + i)) | (a >>> i & 1) << (from + i);
    }
    return result;
  }

  /** PTX ISA, "prmt", default mode. */
  private static int permute(int a, int b, int selector) {
    long bytes = pair(a, b);
    int result = 0;
    for (int i = 0; i < 4; i++) {
      int select = selector >>> 4 * i & 0xf;
      int chosen = (int) (bytes >>> 8 * (select & 7)) & 0xff;
      if ((select & 8) != 0) {
        chosen = (byte) chosen < 0 ? 0xff : 0;
      }
      result |= chosen << 8 * i;
    }
    return result;
  }

  /** PTX ISA, "lop3": the table's bit for each combination of the inputs' bits. */
  private static int lookup(int a, int b, int c, int table) {
    int result = 0;
    for (int row = 0; row < 8; row++) {
      if ((table >>> row & 1) != 0) {
        result |= ((row & 4) != 0 ? a : ~a) & ((row & 2) != 0 ? b : ~b) & ((row & 1) != 0 ? c : ~c);
      }
    }
    return result;
  }

  /** The lanes in which a relation holds. */
  static int compare(Decoded at, Comparison comparison, int[] a, int[] b) {
    return switch (at.op()) {
      case SETP_S -> compareSigned(comparison, a, b, 0);
      case SETP_U -> compareSigned(comparison, a, b, Integer.MIN_VALUE);
      case SETP_F -> compareFloats(comparison, a, b, at.ftz());
      default -> throw new IllegalStateException(at.op().name());
    };
  }

  /**
   * @param flip 0 for signed; the sign bit makes unsigned order of signed one
   */
  private static int compareSigned(Comparison comparison, int[] a, int[] b, int flip) {
    int less = 0;
    int equal = 0;
    for (int i = 0; i < LANES; i++) {
      less |= ((a[i] ^ flip) < (b[i] ^ flip) ? 1 : 0) << i;
      equal |= (a[i] == b[i] ? 1 : 0) << i;
    }
    return (comparison.holds(-1) ? less : 0)
        | (comparison.holds(0) ? equal : 0)
        | (comparison.holds(1) ? ~(less | equal) : 0);
  }

  private static int compareFloats(Comparison comparison, int[] a, int[] b, boolean ftz) {
    int mask = 0;
    for (int i = 0; i < LANES; i++) {
      float x = Float.intBitsToFloat(ftz ? FloatLanes.flush(a[i]) : a[i]);
      float y = Float.intBitsToFloat(ftz ? FloatLanes.flush(b[i]) : b[i]);
      mask |= (comparison.holds(x, y) ? 1 : 0) << i;
    }
    return mask;
  }

  static void select(int[] d, int[] a, int[] b, int predicate) {
    for (int i = 0; i < LANES; i++) {
      d[i] = (predicate >>> i & 1) != 0 ? a[i] : b[i];
    }
  }
}
