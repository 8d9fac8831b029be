package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.KernelProgram.Register;
import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.SmView.AwaitedView;
import dev.archlab.gpu.SmView.IssueView;
import dev.archlab.gpu.SmView.LoadStoreView;
import dev.archlab.gpu.SmView.PathView;
import dev.archlab.gpu.SmView.Presence;
import dev.archlab.gpu.SmView.RegisterView;
import dev.archlab.gpu.SmView.RequestView;
import dev.archlab.gpu.SmView.SchedulerView;
import dev.archlab.gpu.SmView.SectorView;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.memory.Cache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at an SM; changes nothing. */
final class SmObserver {

  private final Sm sm;
  private final KernelProgram program;
  private final Decoded[] code;
  private final long cycle;

  /**
   * @param cycle the machine's next cycle
   */
  SmObserver(Sm sm, KernelProgram program, long cycle) {
    this.sm = sm;
    this.program = program;
    this.code = program.code();
    this.cycle = cycle;
  }

  SmView view() {
    List<WarpView> warps = new ArrayList<>();
    for (int slot = 0; slot < sm.warps().length; slot++) {
      Warp warp = sm.warps()[slot];
      if (warp != null) {
        warps.add(warp(slot, warp));
      }
    }
    List<SchedulerView> schedulers = new ArrayList<>();
    for (WarpScheduler scheduler : sm.schedulers()) {
      List<Long> free = Arrays.stream(scheduler.unitFreeAt).boxed().toList();
      schedulers.add(
          new SchedulerView(scheduler.warps(), scheduler.issuedSlot, cause(scheduler), free));
    }
    List<Long> ctas = new ArrayList<>();
    for (Cta cta : sm.ctas()) {
      if (cta != null) {
        ctas.add(cta.index);
      }
    }
    return new SmView(List.copyOf(warps), List.copyOf(schedulers), loadStore(), List.copyOf(ctas));
  }

  List<SlotView> slots() {
    List<SlotView> slots = new ArrayList<>();
    for (WarpScheduler scheduler : sm.schedulers()) {
      SlotCause cause = cause(scheduler);
      slots.add(
          cause == SlotCause.ISSUE
              ? new SlotView(
                  scheduler.issuedSlot,
                  scheduler.issuedWarp,
                  scheduler.issuedPc,
                  scheduler.issuedMask,
                  cause)
              : new SlotView(-1, -1, -1, 0, cause));
    }
    return List.copyOf(slots);
  }

  private static SlotCause cause(WarpScheduler scheduler) {
    return scheduler.issuedSlot >= 0 ? SlotCause.ISSUE : scheduler.sleepCause;
  }

  private WarpView warp(int slot, Warp warp) {
    List<PathView> waiting = new ArrayList<>();
    for (int i = 0; i < warp.depth; i += 3) {
      waiting.add(new PathView(warp.stack[i], warp.stack[i + 1] & warp.live, warp.stack[i + 2]));
    }
    Trail trail = warp.trail;
    return new WarpView(
        slot,
        warp.number,
        sm.cta(warp).index,
        warp.indexInCta,
        warp.pc,
        code[warp.pc].ptx().toString(),
        program.location(warp.pc),
        warp.active,
        warp.live,
        warp.join,
        List.copyOf(waiting),
        warp.wakeAt <= cycle,
        warp.waiting,
        slotCause(slot, warp),
        awaited(warp),
        trail == null || trail.pc < 0 ? Optional.empty() : Optional.of(issue(warp, trail)),
        trail == null ? List.of() : registers(warp, trail.loaded),
        trail == null ? Optional.empty() : access(trail.global),
        trail == null ? Optional.empty() : access(trail.shared));
  }

  private Optional<SlotCause> slotCause(int slot, Warp warp) {
    WarpScheduler scheduler = sm.scheduler(slot);
    if (scheduler.issuedSlot == slot && scheduler.issuedWarp == warp.number) {
      return Optional.of(SlotCause.ISSUE);
    }
    return Optional.ofNullable(SmActivity.keptBy(sm, program, warp, slot, cycle - 1));
  }

  private Optional<AwaitedView> awaited(Warp warp) {
    int latest = -1;
    if (warp.barrier < 0) {
      latest = later(warp, code[warp.pc].reads(), latest);
      latest = later(warp, code[warp.pc].writes(), latest);
    }
    if (latest < 0 || warp.readyAt[latest] < warp.wakeAt) {
      return Optional.empty();
    }
    Trail trail = warp.trail;
    return Optional.of(
        new AwaitedView(
            program.registers().get(latest).name(),
            trail == null ? -1 : trail.writtenAt(latest),
            warp.readyAt[latest]));
  }

  /** Of some registers that are not ready, and {@code latest}, the one that will be so last. */
  private int later(Warp warp, int[] registers, int latest) {
    int last = latest;
    for (int register : registers) {
      if (warp.readyAt[register] > cycle
          && (last < 0 || warp.readyAt[register] > warp.readyAt[last])) {
        last = register;
      }
    }
    return last;
  }

  private IssueView issue(Warp warp, Trail trail) {
    Decoded decoded = code[trail.pc];
    return new IssueView(
        trail.pc,
        decoded.ptx().toString(),
        trail.mask,
        trail.cycle,
        registers(warp, decoded.reads()),
        registers(warp, decoded.writes()));
  }

  private Optional<AccessView> access(Trail.@Nullable Access access) {
    if (access == null) {
      return Optional.empty();
    }
    long[] blocks = access.blocks();
    List<SectorView> sectors = new ArrayList<>();
    int bytes = sm.l1().config().sector();
    for (int i = 0; i < blocks.length; i += 2) {
      for (long at = blocks[i] & -bytes; at < blocks[i] + blocks[i + 1]; at += bytes) {
        sectors.add(new SectorView(at, presence(at, bytes)));
      }
    }
    return Optional.of(
        new AccessView(
            access.pc(),
            code[access.pc()].ptx().toString(),
            access.cycle(),
            access.access().kind().name().toLowerCase(Locale.ROOT),
            access.space(),
            access.mask(),
            access.access().bytes(),
            Arrays.stream(access.addresses()).boxed().toList(),
            Arrays.stream(access.tags()).boxed().toList(),
            access.passes(),
            access.conflictFree(),
            blocks.length / 2,
            List.copyOf(sectors)));
  }

  private Presence presence(long address, int sectorBytes) {
    Cache.Line line = sm.l1().lineOf(address, cycle).orElse(null);
    if (line == null) {
      return Presence.ABSENT;
    }
    long sector = 1L << (address - line.address()) / sectorBytes;
    return (line.valid() & sector) != 0
        ? Presence.PRESENT
        : (line.pending() & sector) != 0 ? Presence.ON_ITS_WAY : Presence.ABSENT;
  }

  /** All registers of the warp in a slot; none if there is no warp. */
  List<RegisterView> registers(int slot) {
    Warp warp = sm.warps()[slot];
    if (warp == null) {
      return List.of();
    }
    int[] all = new int[program.registers().size()];
    Arrays.setAll(all, number -> number);
    return registers(warp, all);
  }

  private List<RegisterView> registers(Warp warp, int[] numbers) {
    List<RegisterView> views = new ArrayList<>();
    for (int number : numbers) {
      views.add(register(warp, program.registers().get(number), warp.readyAt[number]));
    }
    return List.copyOf(views);
  }

  private static RegisterView register(Warp warp, Register register, long readyAt) {
    int row = register.row();
    Long[] bits = new Long[Warp.LANES];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      bits[lane] =
          switch (register.bank()) {
            case INT -> warp.ints[row][lane] & 0xffffffffL;
            case LONG -> warp.longs[row][lane];
            case PREDICATE -> (long) (warp.predicates[row] >>> lane & 1);
          };
    }
    Tags tags = warp.tags;
    List<Long> from =
        tags == null || register.bank() == Bank.PREDICATE
            ? List.of()
            : Arrays.stream(register.bank() == Bank.INT ? tags.ints(row) : tags.longs(row))
                .boxed()
                .toList();
    return new RegisterView(register.name(), register.type(), List.of(bits), from, readyAt);
  }

  private LoadStoreView loadStore() {
    LoadStoreUnit lsu = sm.lsu();
    List<RequestView> queue = new ArrayList<>();
    for (int i = 0; i < lsu.waiting(); i++) {
      MemoryRequest request = lsu.queued(i);
      queue.add(
          new RequestView(
              request.warpSlot,
              name(request.path),
              request.passesDone,
              request.passes,
              request.sent,
              request.count));
    }
    return new LoadStoreView(
        List.copyOf(queue),
        lsu.capacity(),
        lsu.lastPasses(),
        lsu.lastSectors(),
        Optional.ofNullable(lsu.lastPath()).map(SmObserver::name));
  }

  private static String name(MemoryRequest.Path path) {
    return path.name().toLowerCase(Locale.ROOT);
  }
}
