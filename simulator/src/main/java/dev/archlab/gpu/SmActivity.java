package dev.archlab.gpu;

import dev.archlab.sim.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What an SM did in the last cycle. Unlike {@link SmView} it is read where it lies, copies nothing,
 * and changes as the simulation goes on.
 */
public final class SmActivity {

  private final Sm sm;
  private final KernelProgram program;
  private final GpuSimulation simulation;

  SmActivity(Sm sm, KernelProgram program, GpuSimulation simulation) {
    this.sm = sm;
    this.program = program;
    this.simulation = simulation;
  }

  /** Places for warps. */
  public int warpSlots() {
    return sm.warps().length;
  }

  /** Places for CTAs. */
  public int ctaSlots() {
    return sm.ctas().length;
  }

  public int schedulers() {
    return sm.schedulers().length;
  }

  /** Number of the CTA in a place; −1 if it is free. */
  public long cta(int ctaSlot) {
    Cta cta = sm.ctas()[ctaSlot];
    return cta == null ? -1 : cta.index;
  }

  /** True if there is a warp in that place. */
  public boolean holdsWarp(int slot) {
    return sm.warps()[slot] != null;
  }

  /** What a scheduler's slot was charged to. */
  public SlotCause cause(int scheduler) {
    return sm.schedulers()[scheduler].cause;
  }

  /** The place of the warp that a scheduler issued from; −1 if from none. */
  public int issuedSlot(int scheduler) {
    return sm.schedulers()[scheduler].issuedSlot;
  }

  /** Index of the instruction that a scheduler issued last. */
  public int issuedPc(int scheduler) {
    return sm.schedulers()[scheduler].issuedPc;
  }

  /** The scheduler that looks after the warp in a place. */
  public int schedulerOf(int slot) {
    return slot % sm.schedulers().length;
  }

  /**
   * What kept the warp in a place from issuing, if it did not issue: its own wait, or the unit that
   * it needs; null if the scheduler chose another warp, or the place is free.
   */
  public @Nullable SlotCause keptBy(int slot) {
    Warp warp = sm.warps()[slot];
    return warp == null ? null : keptBy(sm, program, warp, slot, simulation.lastCycle());
  }

  /**
   * As {@link #keptBy(int)}, of the machine's cycle {@code last}, the one that was simulated last.
   */
  static @Nullable SlotCause keptBy(Sm sm, KernelProgram program, Warp warp, int slot, long last) {
    if (warp.wakeAt > last) {
      return warp.waiting;
    }
    WarpScheduler scheduler = sm.scheduler(slot);
    FunctionalUnit unit = unit(program, warp.pc);
    if (scheduler.issuedSlot < 0) {
      return unit.busy();
    }
    boolean taken = unit(program, scheduler.issuedPc) == unit;
    boolean busy =
        unit == FunctionalUnit.LOAD_STORE
            ? sm.lsu().isFull()
            : scheduler.unitFreeAt[unit.ordinal()] > last;
    return !taken && busy ? unit.busy() : null;
  }

  private static FunctionalUnit unit(KernelProgram program, int pc) {
    return program.code()[pc].op().timing().unit();
  }

  /** The text of an instruction of the kernel. */
  public String instruction(int pc) {
    return program.code()[pc].ptx().toString();
  }

  /** The line that an instruction was compiled from, or the line of PTX. */
  public SourceLocation location(int pc) {
    return program.location(pc);
  }
}
