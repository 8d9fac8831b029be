package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.SourceLocation;
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

  /** A cycle that is not known yet. */
  public static final long UNKNOWN = Warp.PENDING;

  /**
   * A warp.
   *
   * @param slot its place in the SM; its scheduler is {@code slot} modulo the schedulers
   * @param number its number in the launch
   * @param cta number of its CTA
   * @param indexInCta which of the CTA's warps
   * @param pc index of its next instruction
   * @param instruction the PTX text of that
   * @param location the line that it was compiled from, or the line of PTX
   * @param activeMask lanes that execute it, lane 0 lowest
   * @param liveMask lanes that have not exited
   * @param reconvergence where the active lanes meet others; the end of the program for never
   * @param waiting paths that wait for reconvergence, the innermost last
   * @param ready true if it could issue now
   * @param reason what it waits for, if it is not ready
   * @param slotCause what it did in the last cycle: {@link SlotCause#ISSUE}, or why it could not
   *     issue; empty if it could, but its scheduler took another
   * @param awaited the register that keeps it waiting, if it is one
   * @param last the instruction that it issued last; empty unless watched
   * @param loaded the registers that its last load wrote, as they are now; none unless watched
   * @param globalAccess its last access to global, local or constant memory; empty unless watched
   * @param sharedAccess its last access to shared memory; empty unless watched
   */
  public record WarpView(
      int slot,
      long number,
      long cta,
      int indexInCta,
      int pc,
      String instruction,
      SourceLocation location,
      int activeMask,
      int liveMask,
      int reconvergence,
      List<PathView> waiting,
      boolean ready,
      SlotCause reason,
      Optional<SlotCause> slotCause,
      Optional<AwaitedView> awaited,
      Optional<IssueView> last,
      List<RegisterView> loaded,
      Optional<AccessView> globalAccess,
      Optional<AccessView> sharedAccess) {}

  /**
   * A path of divergent code that waits.
   *
   * @param pc where it goes on
   * @param mask its lanes
   * @param reconvergence where it meets its siblings
   */
  public record PathView(int pc, int mask, int reconvergence) {}

  /**
   * A register whose value is not there yet.
   *
   * @param writtenAt the machine's cycle in which the instruction that writes it was issued; −1
   *     unless watched
   * @param readyAt the machine's cycle from which it may be used, or {@link #UNKNOWN}
   */
  public record AwaitedView(String register, long writtenAt, long readyAt) {}

  /**
   * An instruction that a warp has issued.
   *
   * @param instruction its PTX text
   * @param mask lanes in which it took effect
   * @param cycle the machine's cycle in which it was issued
   * @param reads registers that it read, as they are now
   * @param writes registers that it wrote
   */
  public record IssueView(
      int pc,
      String instruction,
      int mask,
      long cycle,
      List<RegisterView> reads,
      List<RegisterView> writes) {}

  /**
   * An access to memory.
   *
   * @param cycle the machine's cycle in which it was issued
   * @param kind {@code load}, {@code store} or {@code atomic}
   * @param space where it went
   * @param mask lanes that made it
   * @param bytes that each of them moved
   * @param addresses by lane, within shared memory or as the cache sees them; of local memory that
   *     of the first word, whose successors are 128 bytes apart
   * @param tags by lane the address from which the first value came that it moved, 0 for none
   * @param passes over the 32 banks that it needs
   * @param conflictFree passes that it would need without conflicts
   * @param requests to the cache
   * @param sectors that those touch, in turn; none of shared memory
   */
  public record AccessView(
      int pc,
      String instruction,
      long cycle,
      String kind,
      StateSpace space,
      int mask,
      int bytes,
      List<Long> addresses,
      List<Long> tags,
      int passes,
      int conflictFree,
      int requests,
      List<SectorView> sectors) {}

  /**
   * A sector of memory.
   *
   * @param address its first byte, as the cache sees it
   * @param inL1 what the SM's cache holds of it now
   */
  public record SectorView(long address, Presence inL1) {}

  /** Whether a cache holds a sector. */
  public enum Presence {
    PRESENT,
    ON_ITS_WAY,
    ABSENT
  }

  /**
   * A register.
   *
   * @param type that it was declared with: what the bits mean
   * @param bits by lane; of a predicate 0 or 1
   * @param tags by lane the address from which the value came, 0 for none; empty unless watched
   * @param readyAt the machine's cycle from which it may be used, or {@link #UNKNOWN}
   */
  public record RegisterView(
      String name, PtxType type, List<Long> bits, List<Long> tags, long readyAt) {}

  /**
   * A scheduler.
   *
   * @param warps warps that it looks after
   * @param issuedSlot slot of the warp that issued in the last cycle, or −1
   * @param cause what became of its slot in that cycle
   * @param unitFreeAt by {@link FunctionalUnit} but for the last: the machine's cycle from which it
   *     takes another instruction
   */
  public record SchedulerView(int warps, int issuedSlot, SlotCause cause, List<Long> unitFreeAt) {}

  /**
   * What a scheduler did in the last cycle.
   *
   * @param issuedSlot slot of the warp that issued, or −1
   * @param warp the number of that warp in the launch
   * @param pc index of the instruction that was issued
   * @param mask lanes in which it took effect
   * @param cause what became of its slot
   */
  public record SlotView(int issuedSlot, long warp, int pc, int mask, SlotCause cause) {}

  /**
   * The load-store unit.
   *
   * @param queue instructions in its queue, the oldest first
   * @param capacity of the queue
   * @param lastPasses passes over the banks that the access which was queued last needs
   * @param lastSectors 32-byte sectors of that access; 0 if it went to shared memory
   * @param lastPath shared, load, store or atomic; empty before the first
   */
  public record LoadStoreView(
      List<RequestView> queue,
      int capacity,
      int lastPasses,
      int lastSectors,
      Optional<String> lastPath) {

    /** Instructions in its queue. */
    public int queued() {
      return queue.size();
    }
  }

  /**
   * A memory instruction in the load-store unit's queue.
   *
   * @param slot of its warp
   * @param path shared, load, store or atomic
   * @param passesDone of {@code passes}
   * @param sent requests to the cache, of {@code requests}
   */
  public record RequestView(
      int slot, String path, int passesDone, int passes, int sent, int requests) {}
}
