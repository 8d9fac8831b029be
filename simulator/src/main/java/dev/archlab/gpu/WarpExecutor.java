package dev.archlab.gpu;

import dev.archlab.gpu.ArithmeticSelector.Combination;
import org.jspecify.annotations.Nullable;

/**
 * What instructions do to the registers of a warp; memory and control are not its business.
 *
 * <p>Every operation is computed in all 32 lanes, into the destination itself where all lanes are
 * active, else into a row of its own from which the active lanes are taken over: no operation has
 * an effect beside its result, so that idle lanes may compute what they like.
 */
final class WarpExecutor {

  private static final Comparison[] COMPARISONS = Comparison.values();
  private static final Combination[] COMBINATIONS = Combination.values();

  private final int[] result = new int[Warp.LANES];
  private final long[] longResult = new long[Warp.LANES];
  private final int[] viewA = new int[Warp.LANES];
  private final int[] viewB = new int[Warp.LANES];
  private final int[] viewC = new int[Warp.LANES];

  /** Executes in the lanes of {@code mask}. */
  void execute(Warp warp, Decoded at, int mask, long cycle) {
    switch (at.op().form()) {
      case INT -> {
        int[] to = target(warp, at, mask);
        IntLanes.apply(at, to, a(warp, at), b(warp, at), c(warp, at), warp.ints[View.row(at.e())]);
        commit(warp, at.d(), to, mask);
      }
      case FLOAT -> {
        int[] to = target(warp, at, mask);
        FloatLanes.apply(at, to, a(warp, at), b(warp, at), c(warp, at));
        commit(warp, at.d(), to, mask);
      }
      case LONG, DOUBLE -> {
        long[] to = longTarget(warp, at, mask);
        LongLanes.apply(at, to, warp.longs[at.a()], warp.longs[at.b()], warp.longs[at.c()]);
        commit(warp, at.d(), to, mask);
      }
      case LONG_BITS -> {
        long[] to = longTarget(warp, at, mask);
        LongLanes.bits(at.op(), to, warp.longs[at.a()], b(warp, at), c(warp, at));
        commit(warp, at.d(), to, mask);
      }
      case LONG_INSERT -> {
        long[] to = longTarget(warp, at, mask);
        LongLanes.insert(
            to, warp.longs[at.a()], warp.longs[at.b()], c(warp, at), warp.ints[View.row(at.e())]);
        commit(warp, at.d(), to, mask);
      }
      case WIDE -> {
        long[] to = longTarget(warp, at, mask);
        LongLanes.wide(at.op(), to, a(warp, at), b(warp, at), warp.longs[at.c()]);
        commit(warp, at.d(), to, mask);
      }
      case LONG_TO_INT -> {
        int[] to = target(warp, at, mask);
        Conversions.toInts(at, to, warp.longs[at.a()]);
        commit(warp, at.d(), to, mask);
      }
      case INT_TO_LONG -> {
        long[] to = longTarget(warp, at, mask);
        Conversions.toLongs(at, to, a(warp, at), b(warp, at));
        commit(warp, at.d(), to, mask);
      }
      case COMPARE -> {
        Comparison comparison = COMPARISONS[(int) at.immediate() & 0xff];
        set(warp, at, IntLanes.compare(at, comparison, a(warp, at), b(warp, at)), mask);
      }
      case COMPARE_LONG -> {
        Comparison comparison = COMPARISONS[(int) at.immediate() & 0xff];
        long[] left = warp.longs[at.a()];
        set(warp, at, LongLanes.compare(at.op(), comparison, left, warp.longs[at.b()]), mask);
      }
      case SELECT -> {
        int[] to = target(warp, at, mask);
        IntLanes.select(to, a(warp, at), b(warp, at), predicate(warp, at.c()));
        commit(warp, at.d(), to, mask);
      }
      case SELECT_LONG -> {
        long[] to = longTarget(warp, at, mask);
        LongLanes.select(to, warp.longs[at.a()], warp.longs[at.b()], predicate(warp, at.c()));
        commit(warp, at.d(), to, mask);
      }
      case PREDICATE -> setPredicate(warp, at.d(), logic(warp, at), mask);
      case SHUFFLE -> shuffle(warp, at, mask);
      case VOTE -> vote(warp, at, mask);
      case CLOCK -> clock(warp, at, mask, cycle);
      default -> throw new IllegalStateException(at.op() + " is not executed here");
    }
    @Nullable Tags tags = warp.tags;
    if (tags != null) {
      tags.follow(warp, at, mask);
    }
  }

  private int[] a(Warp warp, Decoded at) {
    return viewed(warp, at.a(), viewA);
  }

  private int[] b(Warp warp, Decoded at) {
    return viewed(warp, at.b(), viewB);
  }

  private int[] c(Warp warp, Decoded at) {
    return viewed(warp, at.c(), viewC);
  }

  /** The row of an operand, or a widened copy of it where it is narrower than 32 bits. */
  static int[] viewed(Warp warp, int operand, int[] scratch) {
    if (View.isWhole(operand)) {
      return warp.ints[operand];
    }
    View view = View.of(operand);
    int[] row = warp.ints[View.row(operand)];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      scratch[lane] = view.widen(row[lane]);
    }
    return scratch;
  }

  private int[] target(Warp warp, Decoded at, int mask) {
    return mask == -1 && View.isWhole(at.d()) ? warp.ints[at.d()] : result;
  }

  private long[] longTarget(Warp warp, Decoded at, int mask) {
    return mask == -1 ? warp.longs[at.d()] : longResult;
  }

  private void commit(Warp warp, int d, int[] from, int mask) {
    if (from == result) {
      write(warp, d, from, mask);
    }
  }

  /** Takes the active lanes of a result over into a register. */
  static void write(Warp warp, int d, int[] from, int mask) {
    int[] to = warp.ints[View.row(d)];
    if (!View.isWhole(d)) {
      View view = View.of(d);
      for (int lane = 0; lane < Warp.LANES; lane++) {
        int keep = (mask >>> lane & 1) - 1;
        to[lane] = to[lane] & keep | view.widen(from[lane]) & ~keep;
      }
      return;
    }
    for (int lane = 0; lane < Warp.LANES; lane++) {
      int keep = (mask >>> lane & 1) - 1; // all ones where the lane is idle
      to[lane] = to[lane] & keep | from[lane] & ~keep;
    }
  }

  private void commit(Warp warp, int d, long[] from, int mask) {
    if (from == longResult) {
      write(warp, d, from, mask);
    }
  }

  static void write(Warp warp, int d, long[] from, int mask) {
    long[] to = warp.longs[d];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      long keep = (mask >>> lane & 1) - 1L;
      to[lane] = to[lane] & keep | from[lane] & ~keep;
    }
  }

  static int predicate(Warp warp, int operand) {
    return operand >= 0 ? warp.predicates[operand] : ~warp.predicates[~operand];
  }

  private static void setPredicate(Warp warp, int d, int value, int mask) {
    warp.predicates[d] = warp.predicates[d] & ~mask | value & mask;
  }

  private static void set(Warp warp, Decoded at, int compared, int mask) {
    Combination combination = COMBINATIONS[(int) at.immediate() >>> 8];
    int further = combination == Combination.NONE ? 0 : predicate(warp, at.c());
    if (at.d() >= 0) {
      setPredicate(warp, at.d(), combination.apply(compared, further), mask);
    }
    if (at.q() >= 0) {
      setPredicate(warp, at.q(), combination.apply(~compared, further), mask);
    }
  }

  private static int logic(Warp warp, Decoded at) {
    return switch (at.op()) {
      case MOV_P -> at.immediate() == 1 ? predicate(warp, at.a()) : (int) at.immediate();
      case NOT_P -> ~predicate(warp, at.a());
      case AND_P -> predicate(warp, at.a()) & predicate(warp, at.b());
      case OR_P -> predicate(warp, at.a()) | predicate(warp, at.b());
      case XOR_P -> predicate(warp, at.a()) ^ predicate(warp, at.b());
      default -> throw new IllegalStateException(at.op().name());
    };
  }

  /** PTX ISA, "shfl.sync": {@code c} holds a clamp in bits 0–4 and a segment mask in bits 8–12. */
  private void shuffle(Warp warp, Decoded at, int mask) {
    int[] values = a(warp, at);
    int[] distance = b(warp, at);
    int[] control = c(warp, at);
    int inRange = 0;
    for (int lane = 0; lane < Warp.LANES; lane++) {
      int b = distance[lane] & 0x1f;
      int segment = control[lane] >>> 8 & 0x1f;
      int first = lane & segment;
      int last = first | control[lane] & 0x1f & ~segment;
      int from =
          switch (at.op()) {
            case SHFL_UP -> lane - b;
            case SHFL_DOWN -> lane + b;
            case SHFL_BFLY -> lane ^ b;
            default -> first | b & ~segment;
          };
      boolean valid = at.op() == Op.SHFL_UP ? from >= last : from <= last;
      result[lane] = values[valid ? from : lane];
      inRange |= (valid ? 1 : 0) << lane;
    }
    write(warp, at.d(), result, mask);
    if (at.q() >= 0) {
      setPredicate(warp, at.q(), inRange, mask);
    }
  }

  private void vote(Warp warp, Decoded at, int mask) {
    int votes = at.op() == Op.ACTIVEMASK ? mask : predicate(warp, at.a()) & mask;
    boolean all = votes == mask;
    int outcome =
        switch (at.op()) {
          case VOTE_ALL -> all ? -1 : 0;
          case VOTE_ANY -> votes != 0 ? -1 : 0;
          case VOTE_UNI -> all || votes == 0 ? -1 : 0;
          default -> votes;
        };
    if (at.op() == Op.VOTE_BALLOT || at.op() == Op.ACTIVEMASK) {
      java.util.Arrays.fill(result, outcome);
      write(warp, at.d(), result, mask);
    } else {
      setPredicate(warp, at.d(), outcome, mask);
    }
  }

  private void clock(Warp warp, Decoded at, int mask, long cycle) {
    java.util.Arrays.fill(result, (int) (cycle >>> at.immediate()));
    java.util.Arrays.fill(longResult, cycle);
    if (at.op() == Op.CLOCK_64) {
      write(warp, at.d(), longResult, mask);
    } else {
      write(warp, at.d(), result, mask);
    }
  }
}
