package dev.archlab.gpu;

import dev.archlab.gpu.GpuConfig.OperationConfig;
import dev.archlab.gpu.MemoryAccess.Kind;
import dev.archlab.gpu.MemoryRequest.Path;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.Probe;
import org.jspecify.annotations.Nullable;

/** Issues a warp instruction: lets it take effect, and reckons when its results may be used. */
final class IssueUnit {

  private final Sm sm;
  private final Decoded[] code;
  private final int[] reconvergence;
  private final MemoryUnit memory;
  private final LoadStoreUnit lsu;
  private final Counts counts;
  private final @Nullable Probe probe;
  private final WarpExecutor executor = new WarpExecutor();
  private final Coalescer coalescer;
  private final int tagsPerCycle;
  private final Banks banks = new Banks();

  // By timing class.
  private final int[] latency = new int[Timing.values().length];
  private final int[] occupation = new int[Timing.values().length];
  private final SlotCause[] cause = new SlotCause[Timing.values().length];

  IssueUnit(Sm sm, Sm.Setup setup, MemoryUnit memory, LoadStoreUnit lsu, Counts counts) {
    this.sm = sm;
    this.code = setup.program().code();
    this.reconvergence = setup.program().reconvergence();
    this.memory = memory;
    this.lsu = lsu;
    this.counts = counts;
    this.probe = setup.probe();
    coalescer = new Coalescer(setup.config().l1());
    tagsPerCycle = setup.config().sm().tagsPerCycle();
    int arithmetic = setup.config().operations().fp64().latency();
    for (Timing timing : Timing.values()) {
      OperationConfig operation = timing.config(setup.config().operations());
      int at = timing.ordinal();
      latency[at] = operation.latency();
      occupation[at] = operation.passes() * setup.config().sm().interval(timing.unit());
      cause[at] = causeOf(timing, operation.latency() <= arithmetic);
    }
  }

  /** What those wait for who need a result of this class. */
  private static SlotCause causeOf(Timing timing, boolean plain) {
    return switch (timing.unit()) {
      case FP32, INTEGER, FP64 -> plain ? SlotCause.FIXED_LATENCY : SlotCause.SHORT_SCOREBOARD;
      case SFU, CONTROL, LOAD_STORE -> SlotCause.SHORT_SCOREBOARD;
    };
  }

  void issue(Warp warp, int slot, WarpScheduler scheduler, long cycle) {
    int pc = warp.pc;
    Decoded at = code[pc];
    int mask = warp.mask(at);
    Timing timing = at.op().timing();
    counts.warpInstructions++;
    counts.threadInstructions += Integer.bitCount(mask);
    if (probe != null) {
      probe.instruction(cycle, (int) warp.number, pc);
    }
    scheduler.issuedWarp = warp.number;
    scheduler.issuedPc = pc;
    scheduler.issuedMask = mask;
    Trail trail = warp.trail;
    if (trail != null) {
      trail.issued(pc, at, mask, cycle);
    }
    int unit = timing.unit().ordinal();
    scheduler.unitFreeAt[unit] = cycle + occupation[timing.ordinal()];
    switch (at.op().form()) {
      case MEMORY -> {
        access(warp, slot, at, mask, cycle);
        next(warp, cycle + 1, SlotCause.FIXED_LATENCY);
      }
      case LOAD_PARAMETER -> {
        effect(warp, at, mask, cycle);
        fixed(warp, at, cycle);
      }
      case BRANCH -> branch(warp, at, mask, reconvergence[pc], cycle);
      case EXIT -> exit(warp, slot, mask, cycle);
      case BARRIER -> barrier(warp, at, mask, cycle);
      case NOTHING -> next(warp, cycle + 1, SlotCause.FIXED_LATENCY);
      case TRAP -> trap(warp, mask, cycle);
      default -> {
        executor.execute(warp, at, mask, cycle);
        countMacs(at.op(), mask);
        fixed(warp, at, cycle);
      }
    }
  }

  /** Of integers dot products only: other multiply-adds are mostly addresses. */
  private void countMacs(Op op, int mask) {
    if (op == Op.FMA_F || op == Op.FMA_D) {
      counts.macs += Integer.bitCount(mask);
    } else if (op == Op.DP4A) {
      counts.macs += 4L * Integer.bitCount(mask);
    }
  }

  private void fixed(Warp warp, Decoded at, long cycle) {
    int timing = at.op().timing().ordinal();
    warp.results(at, cycle + latency[timing], cause[timing]);
    next(warp, cycle + 1, SlotCause.FIXED_LATENCY);
  }

  private void next(Warp warp, long earliest, SlotCause why) {
    warp.advance();
    warp.schedule(code[warp.pc], earliest, why);
  }

  private void branch(Warp warp, Decoded at, int taken, int meeting, long cycle) {
    counts.branches++;
    if (warp.branch(taken, (int) at.immediate(), meeting)) {
      counts.divergentBranches++;
    }
    long resolved = cycle + latency[Timing.CONTROL.ordinal()];
    warp.schedule(code[warp.pc], resolved, SlotCause.BRANCH_RESOLVE);
  }

  private void exit(Warp warp, int slot, int lanes, long cycle) {
    warp.exit(lanes);
    if (warp.finished()) {
      sm.finish(warp, slot, cycle);
    } else {
      warp.schedule(code[warp.pc], cycle + 1, SlotCause.FIXED_LATENCY);
    }
  }

  private void trap(Warp warp, int mask, long cycle) {
    if (mask != 0) {
      throw sm.fault(warp, Integer.numberOfTrailingZeros(mask), cycle, "trap");
    }
    next(warp, cycle + 1, SlotCause.FIXED_LATENCY);
  }

  private void barrier(Warp warp, Decoded at, int mask, long cycle) {
    if (mask == 0) {
      next(warp, cycle + 1, SlotCause.FIXED_LATENCY);
      return;
    }
    if (mask != warp.live) {
      int missing = Integer.numberOfTrailingZeros(warp.live & ~mask);
      throw sm.fault(
          warp,
          missing,
          cycle,
          "barrier in divergent code: %d of the warp's %d threads have come to it, this one has not"
              .formatted(Integer.bitCount(mask), Integer.bitCount(warp.live)));
    }
    Cta cta = sm.cta(warp);
    warp.advance();
    warp.barrier = at.a();
    warp.wakeAt = Warp.PENDING;
    warp.waiting = SlotCause.BARRIER;
    cta.arrive(at.a(), (int) (at.immediate() + Warp.LANES - 1) / Warp.LANES);
    sm.releaseIfComplete(cta, at.a(), cycle);
  }

  private void effect(Warp warp, Decoded at, int mask, long cycle) {
    try {
      MemoryAccess access = java.util.Objects.requireNonNull(at.access());
      memory.execute(warp, sm.cta(warp), access, mask);
    } catch (MemoryUnit.LaneFault fault) {
      throw sm.fault(warp, fault.lane, cycle, fault.reason());
    }
  }

  /** Accesses memory, and hands the access to the load-store unit for its timing. */
  private void access(Warp warp, int slot, Decoded at, int mask, long cycle) {
    effect(warp, at, mask, cycle);
    if (mask == 0) {
      return;
    }
    MemoryAccess access = java.util.Objects.requireNonNull(at.access());
    StateSpace space = memory.space(access, mask);
    MemoryRequest request = lsu.append(cycle);
    request.warpSlot = slot;
    request.warp = warp.number;
    request.result = access.kind() == Kind.STORE ? null : at;
    request.passes = banks.passes(memory.addresses, mask, access.bytes());
    request.count = 0;
    if (access.kind() == Kind.ATOMIC) {
      counts.atomics++;
      request.serial = Banks.multiplicity(memory.addresses, mask) - 1;
    }
    if (space == StateSpace.SHARED) {
      request.path = Path.SHARED;
      request.passes += request.serial;
      request.serial = 0;
      counts.sharedRequests++;
      counts.bankConflictCycles += request.passes - Banks.conflictFree(mask, access.bytes());
      lsu.appended(request, 0);
    } else {
      global(request, access, mask, space, slot, warp, cycle);
    }
    Trail trail = warp.trail;
    if (trail != null) {
      trail.accessed(trace(warp, slot, access, space, mask, request, cycle));
    }
    if (request.result != null) {
      warp.results(
          at,
          Warp.PENDING,
          space == StateSpace.SHARED ? SlotCause.SHORT_SCOREBOARD : SlotCause.LONG_SCOREBOARD);
    }
  }

  private Trail.Access trace(
      Warp warp,
      int slot,
      MemoryAccess access,
      StateSpace space,
      int mask,
      MemoryRequest request,
      long cycle) {
    long window = access.space() == StateSpace.GENERIC ? AddressMap.window(space) : 0;
    long backing = sm.localBacking(slot);
    long[] addresses = new long[Warp.LANES];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      long address = memory.addresses[lane] - window;
      addresses[lane] = space == StateSpace.LOCAL ? backed(backing, address, lane) : address;
    }
    long[] blocks = new long[2 * request.count];
    for (int i = 0; i < request.count; i++) {
      blocks[2 * i] = request.addresses[i];
      blocks[2 * i + 1] = request.bytes[i];
    }
    return new Trail.Access(
        warp.pc,
        cycle,
        access,
        space,
        mask,
        addresses,
        tags(warp, access),
        request.passes,
        Banks.conflictFree(mask, access.bytes()),
        blocks,
        request.count == 0 ? 0 : coalescer.sectors);
  }

  private void global(
      MemoryRequest request,
      MemoryAccess access,
      int mask,
      StateSpace space,
      int slot,
      Warp warp,
      long cycle) {
    coalesce(access, mask, space, slot);
    if (access.kind() == Kind.STORE) {
      coalescer.finishWrites();
      counts.sectorsWritten += coalescer.sectors;
      request.path = Path.STORE;
    } else {
      coalescer.finishReads();
      counts.sectorsRead += coalescer.sectors;
      request.path = access.kind() == Kind.ATOMIC ? Path.ATOMIC : Path.LOAD;
    }
    if (access.kind() == Kind.ATOMIC) {
      counts.sectorsWritten += coalescer.sectors;
    }
    counts.globalRequests++;
    int lookUps = (coalescer.requests + tagsPerCycle - 1) / tagsPerCycle;
    int conflictFree = Math.max(lookUps, Banks.conflictFree(mask, access.bytes()));
    counts.globalBankConflictCycles += Math.max(0, request.passes - conflictFree);
    request.count = coalescer.requests;
    System.arraycopy(coalescer.addresses, 0, request.addresses, 0, coalescer.requests);
    System.arraycopy(coalescer.bytes, 0, request.bytes, 0, coalescer.requests);
    lsu.appended(request, coalescer.sectors);
    if (space != StateSpace.LOCAL) {
      memory.report(probe, access, mask, (int) warp.number, cycle);
    }
  }

  private void coalesce(MemoryAccess access, int mask, StateSpace space, int slot) {
    coalescer.begin();
    long backing = space == StateSpace.LOCAL ? sm.localBacking(slot) : 0;
    long window = access.space() == StateSpace.GENERIC ? AddressMap.window(space) : 0;
    int bytes = access.bytes();
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) == 0) {
        continue;
      }
      long address = memory.addresses[lane] - window;
      if (space != StateSpace.LOCAL) {
        coalescer.add(address, bytes);
        continue;
      }
      for (long at = address; at < address + bytes; at += 4) {
        coalescer.add(backed(backing, at, lane), 4);
      }
    }
  }

  private static long[] tags(Warp warp, MemoryAccess access) {
    Tags tags = warp.tags;
    int row = access.rows().length == 0 ? -1 : access.rows()[0];
    if (tags == null || row < 0) {
      return new long[Warp.LANES];
    }
    return (access.wide() ? tags.longs(row) : tags.ints(View.row(row))).clone();
  }

  /** Where a lane's word of local memory lies: word by word, the lanes' words side by side. */
  private static long backed(long backing, long address, int lane) {
    return backing + (address >> 2) * 4 * Warp.LANES + 4L * lane;
  }
}
