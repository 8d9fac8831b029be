package dev.archlab.gpu;

/**
 * In a watched run, for each register and lane the address from which its value came; 0 for none.
 */
final class Tags {

  private final long[][] ints;
  private final long[][] longs;

  Tags(int intRows, int longRows) {
    this(new long[intRows][Warp.LANES], new long[longRows][Warp.LANES]);
  }

  private Tags(long[][] ints, long[][] longs) {
    this.ints = ints;
    this.longs = longs;
  }

  Tags copy() {
    return new Tags(copy(ints), copy(longs));
  }

  private static long[][] copy(long[][] rows) {
    long[][] copy = new long[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  long[] ints(int row) {
    return ints[row];
  }

  long[] longs(int row) {
    return longs[row];
  }

  /**
   * Passes tags on: a move, a selection or a conversion keeps its source's, a multiply-add its
   * addend's (the accumulator's); other results come from no single address.
   */
  void follow(Warp warp, Decoded decoded, int mask) {
    switch (decoded.op().form()) {
      case INT, FLOAT -> copy(ints[View.row(decoded.d())], origin(decoded, ints), mask);
      case LONG, DOUBLE -> copy(longs[decoded.d()], origin(decoded, longs), mask);
      case LONG_TO_INT -> copy(ints[View.row(decoded.d())], longs[decoded.a()], mask);
      case INT_TO_LONG -> copy(longs[decoded.d()], ints[View.row(decoded.a())], mask);
      case WIDE, LONG_BITS, LONG_INSERT -> copy(longs[decoded.d()], null, mask);
      case SHUFFLE -> copy(ints[View.row(decoded.d())], null, mask);
      case SELECT -> select(warp, decoded, ints, mask);
      case SELECT_LONG -> select(warp, decoded, longs, mask);
      default -> {}
    }
  }

  private static long @org.jspecify.annotations.Nullable [] origin(Decoded decoded, long[][] rows) {
    return switch (decoded.op()) {
      case MAD, FMA_F, MAD_64, FMA_D -> rows[View.row(decoded.c())];
      case MOV,
          MOV_64,
          ROUND_F,
          ROUND_D,
          NEG_F,
          NEG_D,
          ABS_F,
          ABS_D,
          F32_OF_S32,
          F32_OF_U32,
          S32_OF_F32,
          U32_OF_F32,
          F32_OF_F16,
          F16_OF_F32,
          F32_OF_BF16,
          BF16_OF_F32 ->
          rows[View.row(decoded.a())];
      default -> null;
    };
  }

  private static void select(Warp warp, Decoded decoded, long[][] rows, int mask) {
    int first = WarpExecutor.predicate(warp, decoded.c());
    long[] to = rows[View.row(decoded.d())];
    long[] a = rows[View.row(decoded.a())];
    long[] b = rows[View.row(decoded.b())];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        to[lane] = (first >>> lane & 1) != 0 ? a[lane] : b[lane];
      }
    }
  }

  private static void copy(long[] to, long @org.jspecify.annotations.Nullable [] from, int mask) {
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        to[lane] = from == null ? 0 : from[lane];
      }
    }
  }
}
