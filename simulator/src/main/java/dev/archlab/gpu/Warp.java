package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.ConstantRow;
import dev.archlab.gpu.KernelProgram.RegisterRow;
import dev.archlab.gpu.KernelProgram.Row;
import dev.archlab.gpu.KernelProgram.SpecialRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 32 threads that execute one instruction stream: registers, active mask, reconvergence stack,
 * scoreboard.
 *
 * <p>A register is a row of 32 values, one per lane. Constants and special registers are rows too,
 * so that an operand is always a row.
 */
final class Warp {

  static final int LANES = 32;

  /** Not known yet. */
  static final long PENDING = Long.MAX_VALUE;

  final int ctaSlot;
  final int indexInCta;

  /** Of all warps of the launch; never used twice. */
  final long number;

  final int[][] ints;
  final long[][] longs;
  final int[] predicates;
  final byte[] local;
  final @Nullable Tags tags;
  final @Nullable Trail trail;

  int pc;

  /** Lanes that execute the instruction at {@link #pc}. */
  int active;

  /** Lanes that have not exited. */
  int live;

  /** Program counter at which the active lanes wait for others. */
  int join;

  /** Paths that wait: (pc, mask, join) each, the innermost last. */
  int[] stack = new int[12];

  int depth;

  /** By scoreboard number: the cycle from which an instruction may use the register. */
  final long[] readyAt;

  /** Ordinal of what one waits for until then. */
  final byte[] readyCause;

  /** The cycle from which the next instruction may issue, or {@link #PENDING}. */
  long wakeAt;

  /** Why not earlier. */
  SlotCause waiting = SlotCause.CTA_LAUNCH;

  /** The barrier at which it waits, or −1. */
  int barrier = -1;

  Warp(
      KernelProgram program,
      GpuLaunch launch,
      long cta,
      int ctaSlot,
      int indexInCta,
      long number,
      int sm,
      boolean watched) {
    this.ctaSlot = ctaSlot;
    this.indexInCta = indexInCta;
    this.number = number;
    ints = intRows(program.intRows(), launch, cta, sm);
    longs = longRows(program.longRows());
    predicates = new int[program.predicates()];
    local = new byte[program.localBytes() * LANES];
    tags = watched ? new Tags(ints.length, longs.length) : null;
    trail = watched ? new Trail(program.registers().size()) : null;
    readyAt = new long[program.registers().size()];
    readyCause = new byte[readyAt.length];
    join = program.code().length;
    long threads = launch.block().size() - (long) indexInCta * LANES;
    live = threads >= LANES ? -1 : (1 << threads) - 1;
    active = live;
  }

  private Warp(Warp other) {
    ctaSlot = other.ctaSlot;
    indexInCta = other.indexInCta;
    number = other.number;
    ints = new int[other.ints.length][];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = other.ints[i].clone();
    }
    longs = new long[other.longs.length][];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = other.longs[i].clone();
    }
    predicates = other.predicates.clone();
    local = other.local.clone();
    tags = other.tags == null ? null : other.tags.copy();
    trail = other.trail == null ? null : other.trail.copy();
    pc = other.pc;
    active = other.active;
    live = other.live;
    join = other.join;
    stack = other.stack.clone();
    depth = other.depth;
    readyAt = other.readyAt.clone();
    readyCause = other.readyCause.clone();
    wakeAt = other.wakeAt;
    waiting = other.waiting;
    barrier = other.barrier;
  }

  Warp copy() {
    return new Warp(this);
  }

  private int[][] intRows(List<Row> rows, GpuLaunch launch, long cta, int sm) {
    int[][] made = new int[rows.size()][];
    for (int i = 0; i < made.length; i++) {
      Row row = rows.get(i);
      if (row instanceof RegisterRow) {
        made[i] = new int[LANES];
      } else if (row instanceof ConstantRow constant) {
        made[i] = new int[LANES];
        Arrays.fill(made[i], (int) constant.value());
      } else if (row instanceof SpecialRow special) {
        made[i] = special.special().row(launch.block(), launch.grid(), cta, indexInCta, sm);
      }
    }
    return made;
  }

  private static long[][] longRows(List<Row> rows) {
    long[][] made = new long[rows.size()][LANES];
    for (int i = 0; i < made.length; i++) {
      if (rows.get(i) instanceof ConstantRow constant) {
        Arrays.fill(made[i], constant.value());
      }
    }
    return made;
  }

  boolean finished() {
    return live == 0;
  }

  /** The lanes in which an instruction takes effect. */
  int mask(Decoded decoded) {
    int guard = decoded.guard();
    if (guard == Decoded.ALWAYS) {
      return active;
    }
    return active & (guard >= 0 ? predicates[guard] : ~predicates[~guard]);
  }

  /** Continues behind the instruction at {@link #pc}. */
  void advance() {
    pc++;
    reconverge();
  }

  /**
   * Takes a branch in some lanes.
   *
   * @param taken those of the active lanes that jump
   * @param meeting where both paths meet again
   * @return true if the lanes part
   */
  boolean branch(int taken, int target, int meeting) {
    int rest = active & ~taken;
    if (taken == 0 || rest == 0) {
      pc = rest == 0 ? target : pc + 1;
      reconverge();
      return false;
    }
    if (meeting != join) {
      push(meeting, active, join);
      join = meeting;
    }
    push(target, taken, meeting);
    active = rest;
    pc++;
    reconverge();
    return true;
  }

  /** Ends the threads in some of the active lanes. */
  void exit(int lanes) {
    live &= ~lanes;
    active &= ~lanes;
    if (active == 0) {
      popLiving();
    } else {
      pc++;
    }
    reconverge();
  }

  private void reconverge() {
    while (pc == join && depth > 0) {
      popLiving();
    }
  }

  private void popLiving() {
    do {
      if (depth == 0) {
        active = 0;
        return;
      }
      depth -= 3;
      pc = stack[depth];
      active = stack[depth + 1] & live;
      join = stack[depth + 2];
    } while (active == 0);
  }

  private void push(int pathPc, int mask, int pathJoin) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth] = pathPc;
    stack[depth + 1] = mask;
    stack[depth + 2] = pathJoin;
    depth += 3;
  }

  /** Finds out from when, and why not earlier, the next instruction may issue. */
  void schedule(Decoded next, long earliest, SlotCause cause) {
    wakeAt = earliest;
    waiting = cause;
    await(next.reads());
    await(next.writes());
  }

  private void await(int[] registers) {
    for (int register : registers) {
      if (readyAt[register] > wakeAt) {
        wakeAt = readyAt[register];
        waiting = CAUSES[readyCause[register]];
      }
    }
  }

  private static final SlotCause[] CAUSES = SlotCause.values();

  /** Says when the results of an instruction may be used. */
  void results(Decoded decoded, long cycle, SlotCause cause) {
    for (int register : decoded.writes()) {
      readyAt[register] = cycle;
      readyCause[register] = (byte) cause.ordinal();
    }
  }
}
