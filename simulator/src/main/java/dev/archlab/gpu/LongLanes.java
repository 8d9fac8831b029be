package dev.archlab.gpu;

/** 64-bit operations, integer and double precision, on rows of 32 lanes. */
final class LongLanes {

  private static final int LANES = Warp.LANES;

  private LongLanes() {}

  static void apply(Decoded at, long[] d, long[] a, long[] b, long[] c) {
    switch (at.op()) {
      case MOV_64 -> System.arraycopy(a, 0, d, 0, LANES);
      case ADD_64 -> add(d, a, b);
      default -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = scalar(at, a[i], b[i], c[i]);
        }
      }
    }
  }

  private static void add(long[] d, long[] a, long[] b) {
    for (int i = 0; i < LANES; i++) {
      d[i] = a[i] + b[i];
    }
  }

  private static long scalar(Decoded at, long a, long b, long c) {
    return at.op().form() == Op.Form.DOUBLE
        ? Double.doubleToLongBits(
            real(
                at,
                Double.longBitsToDouble(a),
                Double.longBitsToDouble(b),
                Double.longBitsToDouble(c)))
        : integer(at, a, b, c);
  }

  private static long integer(Decoded at, long a, long b, long c) {
    return switch (at.op()) {
      case SUB_64 -> a - b;
      case MUL_64 -> a * b;
      case MUL_HI_S_64 -> Math.multiplyHigh(a, b);
      case MUL_HI_U_64 -> Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
      case MAD_64 -> a * b + c;
      case DIV_S_64 -> b == 0 ? -1 : a / b;
      case DIV_U_64 -> b == 0 ? -1 : Long.divideUnsigned(a, b);
      case REM_S_64 -> b == 0 ? a : a % b;
      case REM_U_64 -> b == 0 ? a : Long.remainderUnsigned(a, b);
      case MIN_S_64 -> Math.min(a, b);
      case MIN_U_64 -> Long.compareUnsigned(a, b) < 0 ? a : b;
      case MAX_S_64 -> Math.max(a, b);
      case MAX_U_64 -> Long.compareUnsigned(a, b) > 0 ? a : b;
      case ABS_64 -> Math.abs(a);
      case NEG_64 -> -a;
      case NOT_64 -> ~a;
      case CNOT_64 -> a == 0 ? 1 : 0;
      case AND_64 -> a & b;
      case OR_64 -> a | b;
      case XOR_64 -> a ^ b;
      case BREV_64 -> Long.reverse(a);
      case F64_OF_S64 -> Double.doubleToRawLongBits((double) a);
      case F64_OF_U64 -> Double.doubleToRawLongBits(Conversions.unsigned(a));
      case S64_OF_F64 -> Conversions.toSigned(Double.longBitsToDouble(a), at.rounding(), 64);
      case U64_OF_F64 -> Conversions.toUnsigned(Double.longBitsToDouble(a), at.rounding(), 64);
      default -> throw new IllegalStateException(at.op().name());
    };
  }

  private static double real(Decoded at, double a, double b, double c) {
    return switch (at.op()) {
      case ADD_D -> a + b;
      case SUB_D -> a - b;
      case MUL_D -> a * b;
      case FMA_D -> Math.fma(a, b, c);
      case MIN_D -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
      case MAX_D -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
      case ABS_D -> Math.abs(a);
      case NEG_D -> -a;
      case COPYSIGN_D -> Math.copySign(b, a);
      case ROUND_D -> round(at, a);
      case DIV_D -> a / b;
      case RCP_D -> 1 / a;
      case SQRT_D -> Math.sqrt(a);
      default -> throw new IllegalStateException(at.op().name());
    };
  }

  private static double round(Decoded at, double a) {
    double rounded = at.immediate() == 0 ? a : at.rounding().toIntegral(a);
    rounded = rounded == 0 ? Math.copySign(rounded, a) : rounded;
    return at.saturate() ? rounded > 0 ? Math.min(rounded, 1) : 0 : rounded;
  }

  /** Shifts and bit fields, whose amounts are 32 bits wide. */
  static void bits(Op op, long[] d, long[] a, int[] b, int[] c) {
    for (int i = 0; i < LANES; i++) {
      boolean beyond = Integer.compareUnsigned(b[i], 63) > 0;
      d[i] =
          switch (op) {
            case SHL_64 -> beyond ? 0 : a[i] << b[i];
            case SHR_S_64 -> a[i] >> (beyond ? 63 : b[i]);
            case SHR_U_64 -> beyond ? 0 : a[i] >>> b[i];
            case BFE_S_64 -> IntLanes.extract(a[i], b[i], c[i], 64, true);
            case BFE_U_64 -> IntLanes.extract(a[i], b[i], c[i], 64, false);
            default -> throw new IllegalStateException(op.name());
          };
    }
  }

  static void insert(long[] d, long[] a, long[] b, int[] start, int[] length) {
    for (int i = 0; i < LANES; i++) {
      d[i] = IntLanes.insert(a[i], b[i], start[i], length[i], 64);
    }
  }

  /** Products of 32-bit values in 64 bits. */
  static void wide(Op op, long[] d, int[] a, int[] b, long[] c) {
    switch (op) {
      case MUL_WIDE_S -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = (long) a[i] * b[i];
        }
      }
      case MUL_WIDE_U -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = (a[i] & 0xffffffffL) * (b[i] & 0xffffffffL);
        }
      }
      case MAD_WIDE_S -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = (long) a[i] * b[i] + c[i];
        }
      }
      case MAD_WIDE_U -> {
        for (int i = 0; i < LANES; i++) {
          d[i] = (a[i] & 0xffffffffL) * (b[i] & 0xffffffffL) + c[i];
        }
      }
      default -> throw new IllegalStateException(op.name());
    }
  }

  static int compare(Op op, Comparison comparison, long[] a, long[] b) {
    int mask = 0;
    for (int i = 0; i < LANES; i++) {
      boolean holds =
          switch (op) {
            case SETP_S_64 -> comparison.holds(Long.compare(a[i], b[i]));
            case SETP_U_64 -> comparison.holds(Long.compareUnsigned(a[i], b[i]));
            default ->
                comparison.holds(Double.longBitsToDouble(a[i]), Double.longBitsToDouble(b[i]));
          };
      mask |= (holds ? 1 : 0) << i;
    }
    return mask;
  }

  static void select(long[] d, long[] a, long[] b, int predicate) {
    for (int i = 0; i < LANES; i++) {
      d[i] = (predicate >>> i & 1) != 0 ? a[i] : b[i];
    }
  }
}
