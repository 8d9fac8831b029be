package dev.archlab.tpu.scalesim;

/**
 * A scratchpad that never lets the array wait. It remembers which words came since it was last
 * emptied, forgets them all when its active half is full, and reports what DRAM must have carried:
 * the words of the first filling before the array starts, those of each further filling while the
 * array works on the one before.
 */
final class EstimatingBuffer implements ReadBuffer {

  /** The tool keeps account of a scratchpad in a hundred sets, half of which are active. */
  private static final int SETS = 100;

  /** Words per cycle at which the first filling is taken to come: the tool's own assumption. */
  private static final int FIRST_BANDWIDTH = 10;

  private final Demand demand;
  private final int wordsPerSet;
  private final int capacity;

  /** True if the operand fits, so that each word comes once. */
  private final boolean fits;

  /** For each run, or for each word if elements share words: the filling in which it came last. */
  private final int[] filling;

  /** For each run: its leading words that its last filling does not hold. */
  private final int[] absent;

  /** The words of the run that is being read. */
  private final int[] words;

  private int currentFilling = 1;
  private int filled;
  private long misses;
  private long firstRequest = -1;
  private long prefetchStart;
  private long prefetchStop;

  /**
   * @param size words of the whole scratchpad
   */
  EstimatingBuffer(Demand demand, int size) {
    this.demand = demand;
    this.words = new int[demand.width()];
    this.wordsPerSet = size / SETS;
    this.capacity = SETS / 2 * wordsPerSet;
    this.fits = demand.matrix().distinctWords() < capacity;
    boolean byWord = demand.matrix().overlaps();
    this.filling = new int[fits ? 0 : byWord ? demand.matrix().words() : demand.runs()];
    this.absent = new int[fits || byWord ? 0 : demand.runs()];
  }

  @Override
  public long read(int run, long cycle) {
    if (firstRequest < 0) {
      firstRequest = cycle;
    }
    if (!fits) {
      if (demand.matrix().overlaps()) {
        readWords(run, cycle);
      } else {
        readRun(run, cycle);
      }
    }
    return 0;
  }

  /** The words of a run are all different, so that what is missing is always its first words. */
  private void readRun(int run, long cycle) {
    int length = demand.length(run);
    int done = 0;
    int missing = filling[run] == currentFilling ? absent[run] : length;
    while (missing - done >= capacity - filled) {
      done += capacity - filled;
      empty(cycle);
      missing = length;
    }
    filled += missing - done;
    filling[run] = currentFilling;
    absent[run] = done;
  }

  private void readWords(int run, long cycle) {
    int count = demand.words(run, words);
    for (int i = 0; i < count; i++) {
      int word = words[i];
      if (filling[word] != currentFilling) {
        filling[word] = currentFilling;
        if (++filled == capacity) {
          empty(cycle);
        }
      }
    }
  }

  /** The active half is full: its words become the prefetch that had to be there. */
  private void empty(long cycle) {
    if (misses == 0) {
      prefetchStop = firstRequest - 1 - DRAM_LATENCY;
      prefetchStart = prefetchStop - Words.ceilDiv(capacity, FIRST_BANDWIDTH) + 1;
    }
    prefetchStop = cycle;
    misses += capacity;
    filled = 0;
    currentFilling++;
  }

  @Override
  public Traffic traffic() {
    if (misses == 0) {
      // One filling, or less: it came before the array started.
      long words = fits ? demand.matrix().distinctWords() : filled;
      long sets = Words.ceilDiv(words, wordsPerSet);
      long cycles = Words.ceilDiv(sets * wordsPerSet, FIRST_BANDWIDTH);
      return new Traffic(words, -cycles, -1);
    }
    return new Traffic(misses + filled, prefetchStart + DRAM_LATENCY, prefetchStop + DRAM_LATENCY);
  }
}
