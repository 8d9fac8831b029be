package dev.archlab.gpu;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A cooperative thread array while it is resident: its warps, its shared memory, its barriers. */
final class Cta {

  static final int BARRIERS = 16;

  /** Its number in the grid; x counts fastest. */
  final long index;

  /** Where its warps are. */
  final int[] warpSlots;

  final byte[] shared;

  /** In a watched run, for each word of shared memory the address from which its value came. */
  final long @Nullable [] sharedTags;

  int liveWarps;

  private final int[] arrived;

  /** Warps that a barrier waits for, by barrier; 0 for all that have not exited. */
  private final int[] expected;

  Cta(long index, int[] warpSlots, int sharedBytes, boolean watched) {
    this.index = index;
    this.warpSlots = warpSlots;
    shared = new byte[sharedBytes];
    sharedTags = watched ? new long[(sharedBytes + 3) / 4] : null;
    liveWarps = warpSlots.length;
    arrived = new int[BARRIERS];
    expected = new int[BARRIERS];
  }

  private Cta(Cta other) {
    index = other.index;
    warpSlots = other.warpSlots;
    shared = other.shared.clone();
    sharedTags = other.sharedTags == null ? null : other.sharedTags.clone();
    liveWarps = other.liveWarps;
    arrived = other.arrived.clone();
    expected = other.expected.clone();
  }

  Cta copy() {
    return new Cta(this);
  }

  /**
   * A warp has come to a barrier.
   *
   * @param warps how many it waits for, or 0 for all
   */
  void arrive(int barrier, int warps) {
    arrived[barrier]++;
    expected[barrier] = warps;
  }

  /** True if all that a barrier waits for have come. */
  boolean complete(int barrier) {
    int needed = expected[barrier] == 0 ? liveWarps : expected[barrier];
    return arrived[barrier] > 0 && arrived[barrier] >= needed;
  }

  void reset(int barrier) {
    arrived[barrier] = 0;
  }

  int arrived(int barrier) {
    return arrived[barrier];
  }

  @Override
  public String toString() {
    return "CTA " + index + " with warps " + Arrays.toString(warpSlots);
  }
}
