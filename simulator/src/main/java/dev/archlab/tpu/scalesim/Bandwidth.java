package dev.archlab.tpu.scalesim;

/** How the words get between DRAM and the scratchpads. */
public sealed interface Bandwidth {

  /** Every word is there in time; what that needs is reported. SCALE-Sim's mode CALC. */
  record Estimated() implements Bandwidth {}

  /**
   * Each interface carries a fixed number of words per cycle and the array waits for it.
   * SCALE-Sim's mode USER.
   *
   * @param stallCount how often a wait for a prefetch is counted
   */
  record Fixed(int ifmap, int filter, int ofmap, StallCount stallCount) implements Bandwidth {
    /** Refuses interfaces that carry nothing. */
    public Fixed {
      if (Math.min(ifmap, Math.min(filter, ofmap)) < 1) {
        throw new IllegalArgumentException("a bandwidth must be at least 1 word per cycle");
      }
    }
  }

  /** How a wait for a prefetch enters the time. */
  enum StallCount {
    /** Once, which is right; SCALE-Sim v2. */
    ONCE,
    /** Twice if there is one, and an early prefetch as a gain of time: SCALE-Sim v3's defect. */
    V3
  }
}
