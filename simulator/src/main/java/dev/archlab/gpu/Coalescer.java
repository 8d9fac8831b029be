package dev.archlab.gpu;

/**
 * Gathers the addresses of a warp's lanes into requests to the cache: 128-byte lines are found, and
 * in each the runs of 32-byte sectors that are touched.
 */
final class Coalescer {

  static final int SECTOR_BYTES = 32;
  static final int LINE_BYTES = 128;

  /**
   * Each lane touches at most four lines (four words of local memory), each of which has two runs.
   */
  static final int MAX_REQUESTS = 8 * Warp.LANES;

  private static final int LINE_BITS = 7;
  private static final int MAX_LINES = 4 * Warp.LANES;

  private final long[] lines = new long[MAX_LINES];
  private final int[] words = new int[MAX_LINES]; // 4-byte words touched, one bit each
  private int lineCount;

  /** Requests: the address of the first byte and the number of bytes, within one line. */
  final long[] addresses = new long[MAX_REQUESTS];

  final int[] bytes = new int[MAX_REQUESTS];
  int requests;
  int sectors;

  void begin() {
    lineCount = 0;
    requests = 0;
    sectors = 0;
  }

  /** Adds what one lane touches; it may not cross a line. */
  void add(long address, int size) {
    long line = address >>> LINE_BITS;
    int first = (int) address >>> 2 & 31;
    int last = (int) (address + size - 1) >>> 2 & 31;
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
      int rest = sectorsOf(words[i]);
      sectors += Integer.bitCount(rest);
      while (rest != 0) {
        int first = Integer.numberOfTrailingZeros(rest);
        int count = Integer.numberOfTrailingZeros(~(rest >>> first));
        request((lines[i] << LINE_BITS) + first * SECTOR_BYTES, count * SECTOR_BYTES);
        rest &= -1 << (first + count);
      }
    }
  }

  /** Writes reach from the first to the last word of a run of touched sectors. */
  void finishWrites() {
    for (int i = 0; i < lineCount; i++) {
      int rest = sectorsOf(words[i]);
      sectors += Integer.bitCount(rest);
      while (rest != 0) {
        int first = Integer.numberOfTrailingZeros(rest);
        int count = Integer.numberOfTrailingZeros(~(rest >>> first));
        int run = words[i] & -1 >>> (32 - 8 * count) << 8 * first;
        int firstWord = Integer.numberOfTrailingZeros(run);
        int lastWord = 31 - Integer.numberOfLeadingZeros(run);
        request((lines[i] << LINE_BITS) + 4 * firstWord, 4 * (lastWord - firstWord + 1));
        rest &= -1 << (first + count);
      }
    }
  }

  private void request(long address, int size) {
    addresses[requests] = address;
    bytes[requests++] = size;
  }

  /** One bit for each of the four sectors of which a word is touched. */
  private static int sectorsOf(int words) {
    int sectors = 0;
    for (int sector = 0; sector < 4; sector++) {
      sectors |= ((words >>> 8 * sector & 0xff) != 0 ? 1 : 0) << sector;
    }
    return sectors;
  }
}
