package dev.archlab.gpu;

import dev.archlab.gpu.GpuConfig.SchedulingPolicy;
import java.util.Arrays;

/** Picks, among the warps that it looks after, the one that issues in a cycle. */
final class WarpScheduler {

  private final SchedulingPolicy policy;

  /** Slots of its warps, the oldest first. */
  private int[] slots = new int[8];

  private int count;

  /** Position of the warp that issued last. */
  private int last = -1;

  /** By functional unit: the cycle from which it takes another instruction. */
  final long[] unitFreeAt = new long[FunctionalUnit.values().length];

  /** Until then nothing can issue, for one and the same reason. */
  long sleepUntil;

  SlotCause sleepCause = SlotCause.NO_WARP;

  /** Of the slot in the present cycle. */
  SlotCause cause = SlotCause.NO_WARP;

  /** Slot of the warp that issued in the last cycle, or −1. */
  int issuedSlot = -1;

  // The instruction that was issued last.
  long issuedWarp;
  int issuedPc;
  int issuedMask;

  WarpScheduler(SchedulingPolicy policy) {
    this.policy = policy;
  }

  private WarpScheduler(WarpScheduler other) {
    policy = other.policy;
    slots = other.slots.clone();
    count = other.count;
    last = other.last;
    System.arraycopy(other.unitFreeAt, 0, unitFreeAt, 0, unitFreeAt.length);
    sleepUntil = other.sleepUntil;
    sleepCause = other.sleepCause;
    cause = other.cause;
    issuedSlot = other.issuedSlot;
    issuedWarp = other.issuedWarp;
    issuedPc = other.issuedPc;
    issuedMask = other.issuedMask;
  }

  WarpScheduler copy() {
    return new WarpScheduler(this);
  }

  int warps() {
    return count;
  }

  /** The slot of the warp at a position of the order in which they are asked. */
  int candidate(int position) {
    if (policy == SchedulingPolicy.LOOSE_ROUND_ROBIN) {
      int at = last + 1 + position;
      return slots[at >= count ? at - count : at];
    }
    if (last < 0) {
      return slots[position];
    }
    // the last one first, then by age
    return position == 0 ? slots[last] : slots[position <= last ? position - 1 : position];
  }

  /** The warp in that slot issues. */
  void issued(int slot) {
    issuedSlot = slot;
    for (int i = 0; i < count; i++) {
      if (slots[i] == slot) {
        last = i;
      }
    }
  }

  void add(int slot) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, 2 * count);
    }
    slots[count++] = slot;
    wake();
  }

  void remove(int slot) {
    for (int i = 0; i < count; i++) {
      if (slots[i] == slot) {
        System.arraycopy(slots, i + 1, slots, i, count - i - 1);
        count--;
        if (policy == SchedulingPolicy.LOOSE_ROUND_ROBIN) {
          last = i <= last ? last - 1 : last;
        } else {
          last = i == last ? -1 : i < last ? last - 1 : last;
        }
        break;
      }
    }
    wake();
  }

  /** Something has happened to one of its warps: look again. */
  void wake() {
    sleepUntil = 0;
  }
}
