package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.KernelProgram.Register;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of an SM between two cycles; made anew each time, never changing.
 *
 * @param warps resident warps, by slot
 * @param schedulers what each scheduler did last
 * @param loadStore the load-store unit
 * @param ctas numbers of the resident CTAs
 */
public record SmView(
    List<WarpView> warps,
    List<SchedulerView> schedulers,
    LoadStoreView loadStore,
    List<Long> ctas) {

  /**
   * A warp.
   *
   * @param slot its place in the SM; its scheduler is {@code slot} modulo the schedulers
   * @param cta number of its CTA
   * @param indexInCta which of the CTA's warps
   * @param pc index of its next instruction
   * @param instruction the PTX text of that
   * @param location the line that it was compiled from, or the line of PTX
   * @param activeMask lanes that execute it, lane 0 lowest
   * @param liveMask lanes that have not exited
   * @param waiting paths that wait for reconvergence, the innermost last
   * @param ready true if it could issue now
   * @param reason what it waits for, if it is not ready
   * @param registers its registers
   */
  public record WarpView(
      int slot,
      long cta,
      int indexInCta,
      int pc,
      String instruction,
      SourceLocation location,
      int activeMask,
      int liveMask,
      List<PathView> waiting,
      boolean ready,
      SlotCause reason,
      List<RegisterView> registers) {}

  /**
   * A path of divergent code that waits.
   *
   * @param pc where it goes on
   * @param mask its lanes
   * @param reconvergence where it meets its siblings
   */
  public record PathView(int pc, int mask, int reconvergence) {}

  /**
   * A register.
   *
   * @param bits by lane; of a predicate 0 or 1
   * @param tags by lane the address from which the value came, 0 for none; empty unless watched
   * @param readyAt the machine's cycle from which it may be used
   */
  public record RegisterView(String name, List<Long> bits, List<Long> tags, long readyAt) {}

  /**
   * A scheduler.
   *
   * @param warps warps that it looks after
   * @param issuedSlot slot of the warp that issued in the last cycle, or −1
   * @param cause what became of its slot in that cycle
   */
  public record SchedulerView(int warps, int issuedSlot, SlotCause cause) {}

  /**
   * The load-store unit.
   *
   * @param queued instructions in its queue
   * @param lastPasses passes over the banks that the access which was queued last needs
   * @param lastSectors 32-byte sectors of that access; 0 if it went to shared memory
   * @param lastPath shared, load, store or atomic; empty before the first
   */
  public record LoadStoreView(
      int queued, int lastPasses, int lastSectors, Optional<String> lastPath) {}

  static SmView of(Sm sm, KernelProgram program, long cycle) {
    List<WarpView> warps = new ArrayList<>();
    for (int slot = 0; slot < sm.warps().length; slot++) {
      Warp warp = sm.warps()[slot];
      if (warp != null) {
        warps.add(warpView(sm, slot, warp, program, cycle));
      }
    }
    List<SchedulerView> schedulers = new ArrayList<>();
    for (WarpScheduler scheduler : sm.schedulers()) {
      boolean issued = scheduler.issuedSlot >= 0;
      schedulers.add(
          new SchedulerView(
              scheduler.warps(),
              scheduler.issuedSlot,
              issued ? SlotCause.ISSUE : scheduler.sleepCause));
    }
    List<Long> ctas = new ArrayList<>();
    for (Cta cta : sm.ctas()) {
      if (cta != null) {
        ctas.add(cta.index);
      }
    }
    LoadStoreUnit lsu = sm.lsu();
    LoadStoreView loadStore =
        new LoadStoreView(
            lsu.waiting(),
            lsu.lastPasses(),
            lsu.lastSectors(),
            Optional.ofNullable(lsu.lastPath())
                .map(path -> path.name().toLowerCase(java.util.Locale.ROOT)));
    return new SmView(List.copyOf(warps), List.copyOf(schedulers), loadStore, List.copyOf(ctas));
  }

  private static WarpView warpView(Sm sm, int slot, Warp warp, KernelProgram program, long cycle) {
    List<PathView> waiting = new ArrayList<>();
    for (int i = 0; i < warp.depth; i += 3) {
      waiting.add(new PathView(warp.stack[i], warp.stack[i + 1] & warp.live, warp.stack[i + 2]));
    }
    List<RegisterView> registers = new ArrayList<>();
    for (int i = 0; i < program.registers().size(); i++) {
      registers.add(registerView(warp, program.registers().get(i), warp.readyAt[i]));
    }
    return new WarpView(
        slot,
        sm.cta(warp).index,
        warp.indexInCta,
        warp.pc,
        program.code()[warp.pc].ptx().toString(),
        program.location(warp.pc),
        warp.active,
        warp.live,
        List.copyOf(waiting),
        warp.wakeAt <= cycle,
        warp.waiting,
        List.copyOf(registers));
  }

  private static RegisterView registerView(Warp warp, Register register, long readyAt) {
    List<Long> bits = new ArrayList<>();
    List<Long> tags = new ArrayList<>();
    Tags tagged = warp.tags;
    for (int lane = 0; lane < Warp.LANES; lane++) {
      bits.add(
          switch (register.bank()) {
            case INT -> warp.ints[register.row()][lane] & 0xffffffffL;
            case LONG -> warp.longs[register.row()][lane];
            case PREDICATE -> (long) (warp.predicates[register.row()] >>> lane & 1);
          });
      if (tagged != null && register.bank() != Bank.PREDICATE) {
        tags.add(
            register.bank() == Bank.INT
                ? tagged.ints(register.row())[lane]
                : tagged.longs(register.row())[lane]);
      }
    }
    return new RegisterView(register.name(), List.copyOf(bits), List.copyOf(tags), readyAt);
  }
}
