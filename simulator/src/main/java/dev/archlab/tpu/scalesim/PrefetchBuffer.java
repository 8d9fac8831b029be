package dev.archlab.tpu.scalesim;

/**
 * A scratchpad that prefetches its operand over an interface of fixed bandwidth. The operand, in
 * prefetch order, is a ring of sets; a window of as many sets as fill the active half moves along
 * it. A word outside the window moves the window on by the other half, again and again until the
 * word is in it; each move is one prefetch, which takes its time on the interface after the
 * prefetch before, and the array waits for the end of it.
 */
final class PrefetchBuffer implements ReadBuffer {

  private static final int SETS = 100;

  private final Demand demand;
  private final Bandwidth.StallCount stallCount;
  private final int wordsPerSet;
  private final int sets;
  private final int window;
  private final int advance;
  private final long prefetchLines;
  private final int bandwidth;
  private final long firstLines;
  private final int[] occurrences;

  /** The words of the run that is being read. */
  private final int[] words;

  private int windowStart;
  private long prefetches;
  private long prefetchStop = -1;

  /**
   * @param size words of the whole scratchpad, an even number
   * @param bandwidth words per cycle
   */
  PrefetchBuffer(Demand demand, int size, int bandwidth, Bandwidth.StallCount stallCount) {
    this.demand = demand;
    this.stallCount = stallCount;
    this.bandwidth = bandwidth;
    int half = size / 2;
    this.wordsPerSet = Words.ceilDiv(size, SETS);
    long placed = 0;
    for (int run = 0; run < demand.runs(); run++) {
      placed += demand.length(run);
    }
    // A set is closed as soon as it is full, so that the last one may be empty; it counts.
    this.sets = Math.toIntExact(placed / wordsPerSet + 1);
    int setsPerHalf = Words.ceilDiv(half, wordsPerSet);
    this.window = Math.min(sets, setsPerHalf);
    this.advance = Math.min(sets - window, setsPerHalf);
    this.prefetchLines = Words.ceilDiv(half, bandwidth);
    long lines = Words.ceilDiv(demand.slots(), bandwidth);
    this.firstLines = Math.min(lines, prefetchLines);
    this.words = new int[demand.width()];
    this.occurrences = new int[2 * demand.matrix().mostOccurrences()];
  }

  @Override
  public long read(int run, long cycle) {
    if (window == sets) {
      return 0;
    }
    long first = demand.start(run);
    long last = first + demand.length(run) - 1;
    int firstSet = (int) (first / wordsPerSet);
    int lastSet = (int) (last / wordsPerSet);
    long stall = 0;
    for (int set = firstSet; set <= lastSet; set++) {
      if (!holds(set)) {
        stall =
            demand.matrix().overlaps()
                ? readShared(run, set, cycle, stall)
                : fetch(set, cycle, stall);
      }
    }
    return stall;
  }

  private boolean holds(int set) {
    int distance = set - windowStart;
    return (distance < 0 ? distance + sets : distance) < window;
  }

  private long fetch(int set, long cycle, long stall) {
    while (!holds(set)) {
      stall = prefetch(cycle, stall);
    }
    return stall;
  }

  /** Words of a run in a set outside the window, some of which may also be in a set inside. */
  private long readShared(int run, int set, long cycle, long stall) {
    int count = demand.words(run, words);
    long position = demand.start(run);
    for (int i = 0; i < count; i++) {
      if ((position + i) / wordsPerSet == set) {
        while (!holds(set) && !holdsElsewhere(words[i])) {
          stall = prefetch(cycle, stall);
        }
      }
    }
    return stall;
  }

  private boolean holdsElsewhere(int word) {
    int found = demand.matrix().occurrences(word, occurrences);
    for (int i = 0; i < found; i++) {
      long position = demand.position(occurrences[2 * i], occurrences[2 * i + 1]);
      if (holds((int) (position / wordsPerSet))) {
        return true;
      }
    }
    return false;
  }

  private long prefetch(long cycle, long stall) {
    windowStart = (windowStart + advance) % sets;
    prefetches++;
    prefetchStop += prefetchLines + DRAM_LATENCY;
    long late = prefetchStop - (cycle + HIT_LATENCY + stall);
    return switch (stallCount) {
      case ONCE -> stall + Math.max(0, late);
      case V3 -> stall + (late > 0 ? 2 * late : late);
    };
  }

  @Override
  public Traffic traffic() {
    long lines = firstLines + prefetches * prefetchLines;
    return new Traffic(lines * bandwidth, -firstLines, prefetchStop);
  }
}
