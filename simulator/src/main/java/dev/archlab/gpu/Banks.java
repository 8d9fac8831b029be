package dev.archlab.gpu;

import java.util.Arrays;

/**
 * The 32 banks of a memory that delivers one 4-byte word each in a pass. Lanes that ask for the
 * same word are served together; different words of one bank need a pass each. Accesses of 8 and 16
 * bytes are served by half and quarter warps.
 */
final class Banks {

  private static final int BANKS = 32;

  private final long[] words = new long[BANKS * Warp.LANES * 4];
  private final int[] counts = new int[BANKS];

  /**
   * Passes that an access needs.
   *
   * @param addresses by lane
   * @param bytes that each lane accesses
   */
  int passes(long[] addresses, int mask, int bytes) {
    int group = group(bytes);
    int passes = 0;
    for (int first = 0; first < Warp.LANES; first += group) {
      passes += passesOfGroup(addresses, mask, bytes, first, first + group);
    }
    return passes;
  }

  /**
   * Passes that the access would need without conflicts: one for each group with an active lane.
   */
  static int conflictFree(int mask, int bytes) {
    int group = group(bytes);
    int passes = 0;
    for (int first = 0; first < Warp.LANES; first += group) {
      passes += (mask >>> first & -1 >>> (32 - group)) != 0 ? 1 : 0;
    }
    return passes;
  }

  /** Lanes that are served together. */
  private static int group(int bytes) {
    return bytes <= 4 ? Warp.LANES : bytes <= 8 ? Warp.LANES / 2 : Warp.LANES / 4;
  }

  private int passesOfGroup(long[] addresses, int mask, int bytes, int first, int end) {
    if (fitsIntoOneRow(addresses, mask, bytes, first, end)) {
      return (mask >>> first & -1 >>> (32 - (end - first))) != 0 ? 1 : 0;
    }
    Arrays.fill(counts, 0);
    int most = 0;
    for (int lane = first; lane < end; lane++) {
      if ((mask >>> lane & 1) != 0) {
        for (int offset = 0; offset < bytes; offset += 4) {
          most = Math.max(most, addWord(addresses[lane] + offset >>> 2));
        }
      }
    }
    return most;
  }

  /** True if all words lie within 32 consecutive ones, of which each has a bank of its own. */
  private static boolean fitsIntoOneRow(long[] addresses, int mask, int bytes, int first, int end) {
    long lowest = Long.MAX_VALUE;
    long highest = Long.MIN_VALUE;
    for (int lane = first; lane < end; lane++) {
      if ((mask >>> lane & 1) != 0) {
        lowest = Math.min(lowest, addresses[lane]);
        highest = Math.max(highest, addresses[lane]);
      }
    }
    return (highest + bytes - 1 >> 2) - (lowest >> 2) < BANKS;
  }

  /** Words that its bank must deliver now. */
  private int addWord(long word) {
    int bank = (int) word & BANKS - 1;
    int base = bank * Warp.LANES * 4;
    int count = counts[bank];
    for (int i = 0; i < count; i++) {
      if (words[base + i] == word) {
        return count;
      }
    }
    words[base + count] = word;
    counts[bank] = count + 1;
    return count + 1;
  }

  /** Most lanes that access the same address: atomic operations on it follow each other. */
  static int multiplicity(long[] addresses, int mask) {
    int most = 0;
    for (int lane = 0; lane < Warp.LANES; lane++) {
      int same = 0;
      for (int other = 0; other < Warp.LANES && (mask >>> lane & 1) != 0; other++) {
        if ((mask >>> other & 1) != 0 && addresses[other] == addresses[lane]) {
          same++;
        }
      }
      most = Math.max(most, same);
    }
    return most;
  }
}
