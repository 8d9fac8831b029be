package dev.archlab.gpu;

import dev.archlab.memory.CacheConfig;

/**
 * Gathers the addresses of a warp's lanes into requests to the cache: lines are found, and in each
 * the runs of sectors that are touched. Of lines longer than 128 B, what the cache delivers at
 * once, each 128 B are looked up by themselves.
 */
final class Coalescer {

  /** Bytes that one look-up can cover: a word of 4 bytes for each lane. */
  private static final int MOST_BYTES = 4 * Warp.LANES;

  /** Each lane touches at most four words, of which each may be a request of its own. */
  static final int MAX_REQUESTS = 4 * Warp.LANES;

  private final int lineBits;
  private final int lastWord; // index within a line
  private final int sectorBytes;
  private final int sectorWords; // mask of the first sector's words

  private final long[] lines = new long[MAX_REQUESTS];
  private final int[] words = new int[MAX_REQUESTS]; // 4-byte words touched, one bit each
  private int lineCount;

  /** Requests: the address of the first byte and the number of bytes, within one line. */
  final long[] addresses = new long[MAX_REQUESTS];

  final int[] bytes = new int[MAX_REQUESTS];
  int requests;
  int sectors;

  Coalescer(CacheConfig cache) {
    int lineBytes = Math.min(MOST_BYTES, cache.line());
    lineBits = Integer.numberOfTrailingZeros(lineBytes);
    lastWord = lineBytes / 4 - 1;
    sectorBytes = Math.min(lineBytes, cache.sector());
    sectorWords = -1 >>> (32 - sectorBytes / 4);
  }

  void begin() {
    lineCount = 0;
    requests = 0;
    sectors = 0;
  }

  /** Adds what one lane touches; it may not cross a line. */
  void add(long address, int size) {
    long line = address >>> lineBits;
    int first = (int) address >>> 2 & lastWord;
    int last = (int) (address + size - 1) >>> 2 & lastWord;
    int touched = -1 >>> (31 - (last - first)) << first;
    for (int i = lineCount - 1; i >= 0; i--) {
      if (lines[i] == line) {
        words[i] |= touched;
        return;
      }
    }
    lines[lineCount] = line;
    words[lineCount++] = touched;
  }

  /** Reads bring whole sectors. */
  void finishReads() {
    for (int i = 0; i < lineCount; i++) {
      int rest = wholeSectors(words[i]);
      while (rest != 0) {
        int run = firstRun(rest);
        request(i, run);
        rest &= ~run;
      }
    }
  }

  /** Writes reach from the first to the last word of a run of touched sectors. */
  void finishWrites() {
    for (int i = 0; i < lineCount; i++) {
      int rest = wholeSectors(words[i]);
      while (rest != 0) {
        int run = firstRun(rest);
        request(i, words[i] & run);
        rest &= ~run;
      }
    }
  }

  /** From the first to the last of these words of a line. */
  private void request(int line, int span) {
    int first = Integer.numberOfTrailingZeros(span);
    int end = 32 - Integer.numberOfLeadingZeros(span);
    addresses[requests] = (lines[line] << lineBits) + 4 * first;
    bytes[requests++] = 4 * (end - first);
  }

  /** The lowest bits that are set next to each other. */
  private static int firstRun(int bits) {
    int lowest = bits & -bits;
    return bits & ~(bits + lowest);
  }

  /** All words of the sectors of which a word is touched; counts the sectors. */
  private int wholeSectors(int touched) {
    int whole = 0;
    for (int rest = touched; rest != 0; rest &= ~whole) {
      int first = Integer.numberOfTrailingZeros(rest) & -(sectorBytes / 4);
      whole |= sectorWords << first;
      sectors++;
    }
    return whole;
  }
}
