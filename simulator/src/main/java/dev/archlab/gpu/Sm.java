package dev.archlab.gpu;

import dev.archlab.memory.Cache;
import dev.archlab.memory.MemoryLevel;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Probe;
import dev.archlab.sim.SlotLedger;
import org.jspecify.annotations.Nullable;

/**
 * A streaming multiprocessor: resident CTAs and their warps, schedulers with their lanes, the
 * load-store unit.
 *
 * <p>In a cycle the load-store unit makes a pass, then each scheduler issues at most one
 * instruction; the room in the load-store unit's queue goes round the schedulers. An instruction
 * takes effect when it issues; only when its result may be used is a matter of time, and known at
 * once but for memory.
 */
final class Sm {

  /** What does not change during a launch. */
  record Setup(
      GpuConfig config,
      GpuLaunch launch,
      KernelProgram program,
      Occupancy occupancy,
      @Nullable Probe probe) {}

  private final int index;
  private final Setup setup;
  private final Decoded[] code;
  private final Cache l1;
  private final LoadStoreUnit lsu;
  private final IssueUnit issueUnit;
  private final Counts counts;
  private final @Nullable Warp[] warps;
  private final @Nullable Cta[] ctas;
  private final WarpScheduler[] schedulers;
  private int residentWarps;

  /** The scheduler that is asked first: the one after the last that used the load-store unit. */
  private int firstScheduler;

  Sm(int index, Setup setup, Cache l1, MemoryLevel l2, MemoryUnit memory, Counts counts) {
    this.index = index;
    this.setup = setup;
    this.code = setup.program().code();
    this.l1 = l1;
    this.counts = counts;
    GpuConfig.SmConfig sm = setup.config().sm();
    lsu = new LoadStoreUnit(sm, l1, l2);
    issueUnit = new IssueUnit(this, setup, memory, lsu, counts);
    warps = new Warp[sm.maxThreads() / Warp.LANES];
    ctas = new Cta[setup.occupancy().ctas()];
    schedulers = new WarpScheduler[sm.schedulers()];
    for (int i = 0; i < schedulers.length; i++) {
      schedulers[i] = new WarpScheduler(sm.scheduling());
    }
  }

  /** A component's state. */
  static final class State {
    private final @Nullable Warp[] warps;
    private final @Nullable Cta[] ctas;
    private final WarpScheduler[] schedulers;
    private final LoadStoreUnit.State lsu;
    private final Cache.State l1;
    private final int residentWarps;
    private final int firstScheduler;

    private State(Sm sm) {
      warps = copy(sm.warps);
      ctas = copy(sm.ctas);
      schedulers = copy(sm.schedulers);
      lsu = sm.lsu.save();
      l1 = sm.l1.save();
      residentWarps = sm.residentWarps;
      firstScheduler = sm.firstScheduler;
    }

    private static @Nullable Warp[] copy(@Nullable Warp[] from) {
      @Nullable Warp[] copy = new Warp[from.length];
      for (int i = 0; i < copy.length; i++) {
        Warp warp = from[i];
        copy[i] = warp == null ? null : warp.copy();
      }
      return copy;
    }

    private static @Nullable Cta[] copy(@Nullable Cta[] from) {
      @Nullable Cta[] copy = new Cta[from.length];
      for (int i = 0; i < copy.length; i++) {
        Cta cta = from[i];
        copy[i] = cta == null ? null : cta.copy();
      }
      return copy;
    }

    private static WarpScheduler[] copy(WarpScheduler[] from) {
      WarpScheduler[] copy = new WarpScheduler[from.length];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = from[i].copy();
      }
      return copy;
    }
  }

  State save() {
    return new State(this);
  }

  void load(State state) {
    System.arraycopy(State.copy(state.warps), 0, warps, 0, warps.length);
    System.arraycopy(State.copy(state.ctas), 0, ctas, 0, ctas.length);
    System.arraycopy(State.copy(state.schedulers), 0, schedulers, 0, schedulers.length);
    lsu.load(state.lsu);
    l1.load(state.l1);
    residentWarps = state.residentWarps;
    firstScheduler = state.firstScheduler;
  }

  boolean hasRoom() {
    return freeCta() >= 0;
  }

  private int freeCta() {
    for (int slot = 0; slot < ctas.length; slot++) {
      if (ctas[slot] == null) {
        return slot;
      }
    }
    return -1;
  }

  /** Makes a CTA resident; its warps are spread over the schedulers. */
  void assign(long ctaIndex, long cycle) {
    int ctaSlot = freeCta();
    int count = setup.occupancy().warpsPerCta();
    int[] slots = new int[count];
    boolean watched = setup.probe() != null;
    int slot = 0;
    for (int i = 0; i < count; i++, slot++) {
      while (warps[slot] != null) {
        slot++;
      }
      slots[i] = slot;
      long number = ctaIndex * count + i;
      Warp warp =
          new Warp(setup.program(), setup.launch(), ctaIndex, ctaSlot, i, number, index, watched);
      warp.wakeAt = cycle + setup.config().sm().ctaLaunch();
      warps[slot] = warp;
      schedulers[slot % schedulers.length].add(slot);
    }
    residentWarps += count;
    int shared = setup.program().sharedBytes() + setup.launch().dynamicShared();
    ctas[ctaSlot] = new Cta(ctaIndex, slots, shared, watched);
    counts.ctas++;
  }

  /**
   * One clock cycle.
   *
   * @return true if anything happened
   */
  boolean cycle(long cycle) {
    boolean happened = false;
    if (lsu.nextAt() <= cycle) {
      serviceMemory(cycle);
      happened = true;
    }
    int first = firstScheduler;
    for (int i = 0; i < schedulers.length; i++) {
      int at = first + i;
      WarpScheduler scheduler = schedulers[at < schedulers.length ? at : at - schedulers.length];
      scheduler.issuedSlot = -1;
      if (scheduler.sleepUntil > cycle) {
        scheduler.cause = scheduler.sleepCause;
      } else {
        scheduler.cause = schedule(scheduler, cycle);
        happened |= scheduler.cause == SlotCause.ISSUE;
      }
    }
    return happened;
  }

  /** Charges the cycle that all SMs have completed; one that a fault cut short is not charged. */
  void charge(SlotLedger<SlotCause> ledger) {
    for (WarpScheduler scheduler : schedulers) {
      ledger.charge(scheduler.cause, 1);
    }
  }

  /** Charges cycles in which {@link #cycle} would find nothing to do. */
  void skip(long cycles, SlotLedger<SlotCause> ledger) {
    for (WarpScheduler scheduler : schedulers) {
      ledger.charge(scheduler.sleepCause, cycles);
    }
  }

  /** The next cycle in which something can happen, if nothing did in the last one. */
  long nextAt() {
    long next = lsu.nextAt();
    for (WarpScheduler scheduler : schedulers) {
      next = Math.min(next, scheduler.sleepUntil);
    }
    return next;
  }

  private void serviceMemory(long cycle) {
    boolean wasFull = lsu.isFull();
    MemoryRequest done = lsu.service(cycle);
    if (done == null) {
      return;
    }
    if (wasFull || residentWarps == 0) {
      for (WarpScheduler scheduler : schedulers) {
        scheduler.wake();
      }
    }
    Warp warp = warps[done.warpSlot];
    Decoded result = done.result;
    if (result == null || warp == null || warp.number != done.warp) {
      return; // a store, or the warp did not wait for its load
    }
    warp.results(
        result,
        done.doneAt,
        done.path == MemoryRequest.Path.SHARED
            ? SlotCause.SHORT_SCOREBOARD
            : SlotCause.LONG_SCOREBOARD);
    if (warp.wakeAt == Warp.PENDING && warp.barrier < 0) {
      warp.schedule(code[warp.pc], cycle, SlotCause.FIXED_LATENCY);
      scheduler(done.warpSlot).wake();
    }
  }

  /** Issues one instruction of one of a scheduler's warps, or says why that is not possible. */
  private SlotCause schedule(WarpScheduler scheduler, long cycle) {
    int count = scheduler.warps();
    long wake = Long.MAX_VALUE;
    SlotCause nearest = SlotCause.NO_WARP;
    for (int i = 0; i < count; i++) {
      int slot = scheduler.candidate(i);
      Warp warp = java.util.Objects.requireNonNull(warps[slot]);
      SlotCause cause;
      if (warp.wakeAt > cycle) {
        wake = Math.min(wake, warp.wakeAt);
        cause = warp.waiting;
      } else {
        FunctionalUnit unit = code[warp.pc].op().timing().unit();
        long free = freeAt(scheduler, unit, cycle);
        if (free <= cycle) {
          scheduler.issued(slot);
          issueUnit.issue(warp, slot, scheduler, cycle);
          if (unit == FunctionalUnit.LOAD_STORE) {
            firstScheduler = (slot + 1) % schedulers.length; // round robin for its free entries
          }
          return SlotCause.ISSUE;
        }
        wake = Math.min(wake, free);
        cause = unit.busy();
      }
      nearest = cause.ordinal() < nearest.ordinal() ? cause : nearest;
    }
    scheduler.sleepUntil = wake;
    scheduler.sleepCause = nearest;
    if (residentWarps == 0 && lsu.drainedAt() > cycle) {
      scheduler.sleepUntil = lsu.drainedAt();
      scheduler.sleepCause = SlotCause.MEMORY_DRAIN;
    }
    return scheduler.sleepCause;
  }

  private long freeAt(WarpScheduler scheduler, FunctionalUnit unit, long cycle) {
    if (unit == FunctionalUnit.LOAD_STORE) {
      return lsu.isFull() ? Long.MAX_VALUE : cycle; // woken when it has room again
    }
    return scheduler.unitFreeAt[unit.ordinal()];
  }

  // What instructions do to the CTA.

  Cta cta(Warp warp) {
    return java.util.Objects.requireNonNull(ctas[warp.ctaSlot]);
  }

  WarpScheduler scheduler(int slot) {
    return schedulers[slot % schedulers.length];
  }

  /** Lets the warps of a CTA go on if all have come to a barrier. */
  void releaseIfComplete(Cta cta, int barrier, long cycle) {
    if (!cta.complete(barrier)) {
      return;
    }
    cta.reset(barrier);
    counts.barriers++;
    long resume = cycle + setup.config().operations().control().latency();
    for (int slot : cta.warpSlots) {
      Warp warp = warps[slot];
      if (warp != null && warp.barrier == barrier && ctas[warp.ctaSlot] == cta) {
        warp.barrier = -1;
        warp.schedule(code[warp.pc], resume, SlotCause.BARRIER);
        scheduler(slot).wake();
      }
    }
  }

  /** A warp has ended; with its last one the CTA gives its place to the next. */
  void finish(Warp warp, int slot, long cycle) {
    Cta cta = cta(warp);
    warps[slot] = null;
    scheduler(slot).remove(slot);
    residentWarps--;
    if (residentWarps == 0) {
      for (WarpScheduler scheduler : schedulers) {
        scheduler.wake(); // what an empty SM waits for is another matter
      }
    }
    if (--cta.liveWarps == 0) {
      ctas[warp.ctaSlot] = null;
      return;
    }
    for (int barrier = 0; barrier < Cta.BARRIERS; barrier++) {
      releaseIfComplete(cta, barrier, cycle);
    }
  }

  boolean isEmpty() {
    return residentWarps == 0;
  }

  /** The cycle by which its memory accesses are with the caches, or {@link LoadStoreUnit#IDLE}. */
  long drainedAt() {
    return lsu.drainedAt();
  }

  Cache l1() {
    return l1;
  }

  LoadStoreUnit lsu() {
    return lsu;
  }

  @Nullable Warp[] warps() {
    return warps;
  }

  @Nullable Cta[] ctas() {
    return ctas;
  }

  WarpScheduler[] schedulers() {
    return schedulers;
  }

  /** Where the local memory of a warp's slot lies for the caches. */
  long localBacking(int slot) {
    long perWarp = (long) Lowering.align(setup.program().localBytes(), 4) * Warp.LANES;
    return AddressMap.LOCAL_BACKING + ((long) index * warps.length + slot) * perWarp;
  }

  MachineFault fault(Warp warp, int lane, long cycle, String reason) {
    return fault(MachineFault.Kind.FAULT, warp, lane, cycle, reason);
  }

  MachineFault fault(MachineFault.Kind kind, Warp warp, int lane, long cycle, String reason) {
    Cta cta = cta(warp);
    int[] block = setup.launch().grid().position(cta.index);
    int[] thread = setup.launch().block().position((long) warp.indexInCta * Warp.LANES + lane);
    String who =
        "CTA (%d, %d, %d) thread (%d, %d, %d), warp %d lane %d"
            .formatted(
                block[0],
                block[1],
                block[2],
                thread[0],
                thread[1],
                thread[2],
                warp.indexInCta,
                lane);
    Decoded decoded = code[warp.pc];
    return new MachineFault(
        kind, cycle, setup.program().location(warp.pc), decoded.ptx().toString(), who, reason);
  }
}
