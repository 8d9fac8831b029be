package dev.archlab.memory;

import dev.archlab.memory.Cache.Line;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which lines a cache holds, what of them is valid and dirty, and which was used when. A line is
 * named by its number (address ÷ line size), its place by a slot (set × ways + way).
 */
final class TagArray {

  private static final long EMPTY = -1;
  private static final int GUESSES = 1024; // a power of two

  private final int ways;
  private final int sets;
  private final int sectors;
  private final long allSectors;

  // By slot.
  private final long[] lines; // or EMPTY
  private final long[] lastUse; // in uses of the cache
  private final long[] valid; // sectors present or on their way, one bit each
  private final long[] dirty;
  private final long[] readyAt; // cycle in which the last outstanding fill arrives

  private final long[] sectorReadyAt; // by slot × sectors + sector
  private long uses = 1; // above the 0 of a slot that was never used

  // The slot in which a line was found last, by the line's low bits: where to look for it first.
  private final int[] guesses;

  TagArray(CacheConfig config) {
    ways = config.ways();
    sets = config.sets();
    sectors = config.sectors();
    allSectors = Sectors.range(0, sectors);
    int slots = sets * ways;
    lines = new long[slots];
    Arrays.fill(lines, EMPTY);
    lastUse = new long[slots];
    valid = new long[slots];
    dirty = new long[slots];
    readyAt = new long[slots];
    sectorReadyAt = new long[slots * sectors];
    guesses = new int[GUESSES];
  }

  private TagArray(TagArray other) {
    ways = other.ways;
    sets = other.sets;
    sectors = other.sectors;
    allSectors = other.allSectors;
    lines = other.lines.clone();
    lastUse = other.lastUse.clone();
    valid = other.valid.clone();
    dirty = other.dirty.clone();
    readyAt = other.readyAt.clone();
    sectorReadyAt = other.sectorReadyAt.clone();
    uses = other.uses;
    guesses = other.guesses.clone();
  }

  TagArray copy() {
    return new TagArray(this);
  }

  int slots() {
    return lines.length;
  }

  int set(long line) {
    return indexOf(line, sets);
  }

  /** Lines go round a number of sets or banks. */
  static int indexOf(long line, int count) {
    return (count & (count - 1)) == 0
        ? (int) line & (count - 1)
        : (int) Long.remainderUnsigned(line, count);
  }

  /** If all of the line is there at a cycle, uses it; false means: look closer. */
  boolean useIfComplete(long line, long cycle) {
    int slot = guesses[(int) line & (GUESSES - 1)];
    if (lines[slot] == line && valid[slot] == allSectors && readyAt[slot] <= cycle) {
      use(slot);
      return true;
    }
    return false;
  }

  /** The slot that has the line, or -1. */
  int find(long line) {
    int guess = guesses[(int) line & (GUESSES - 1)];
    if (lines[guess] == line) {
      return guess;
    }
    int base = set(line) * ways;
    for (int slot = base; slot < base + ways; slot++) {
      if (lines[slot] == line) {
        guesses[(int) line & (GUESSES - 1)] = slot;
        return slot;
      }
    }
    return -1;
  }

  /**
   * The slot that a line takes: an empty one, or the least recently used of those that await no
   * fill, or the one whose fills are complete first.
   */
  int victim(long line, long cycle) {
    int base = set(line) * ways;
    int oldest = -1;
    int soonest = base;
    for (int slot = base; slot < base + ways; slot++) {
      if (lines[slot] == EMPTY) {
        return slot;
      }
      if (readyAt[slot] <= cycle && (oldest < 0 || lastUse[slot] < lastUse[oldest])) {
        oldest = slot;
      }
      if (readyAt[slot] < readyAt[soonest]) {
        soonest = slot;
      }
    }
    return oldest >= 0 ? oldest : soonest;
  }

  void use(int slot) {
    if (lastUse[slot] != uses) { // else it is the most recent already
      lastUse[slot] = ++uses;
    }
  }

  /** Gives a slot to a line, of which nothing is valid yet. */
  void allocate(int slot, long line) {
    lines[slot] = line;
    valid[slot] = 0;
    dirty[slot] = 0;
    readyAt[slot] = 0;
  }

  /** Makes sectors valid from a cycle on. */
  void fill(int slot, long filled, long cycle) {
    valid[slot] |= filled;
    for (long rest = filled; rest != 0; rest &= rest - 1) {
      sectorReadyAt[slot * sectors + Long.numberOfTrailingZeros(rest)] = cycle;
      readyAt[slot] = Math.max(readyAt[slot], cycle);
    }
  }

  long line(int slot) {
    return lines[slot];
  }

  /** Those of the wanted sectors that are neither valid nor on their way. */
  long missing(int slot, long wanted) {
    return wanted & ~valid[slot];
  }

  /** The cycle in which every outstanding fill of a slot has arrived. */
  long readyAt(int slot) {
    return readyAt[slot];
  }

  /** The cycle in which some valid sectors are there. */
  long readyAt(int slot, long wanted) {
    if (sectors == 1) {
      return readyAt[slot];
    }
    long ready = 0;
    for (long rest = wanted; rest != 0; rest &= rest - 1) {
      int sector = Long.numberOfTrailingZeros(rest);
      ready = Math.max(ready, sectorReadyAt[slot * sectors + sector]);
    }
    return ready;
  }

  long dirty(int slot) {
    return dirty[slot];
  }

  void markDirty(int slot, long written) {
    dirty[slot] |= written;
  }

  void markClean(int slot) {
    dirty[slot] = 0;
  }

  void dropAll() {
    Arrays.fill(lines, EMPTY);
    Arrays.fill(valid, 0);
    Arrays.fill(dirty, 0);
    Arrays.fill(readyAt, 0);
  }

  Optional<Line> show(int set, int way, long cycle, int lineBytes) {
    int base = set * ways;
    int slot = base + way;
    if (lines[slot] == EMPTY) {
      return Optional.empty();
    }
    long pending = 0;
    for (int sector = 0; sector < sectors; sector++) {
      if (sectorReadyAt[slot * sectors + sector] > cycle) {
        pending |= 1L << sector;
      }
    }
    pending &= valid[slot];
    int age = 0;
    for (int other = base; other < base + ways; other++) {
      if (lines[other] != EMPTY && lastUse[other] > lastUse[slot]) {
        age++;
      }
    }
    return Optional.of(
        new Line(lines[slot] * lineBytes, valid[slot] & ~pending, pending, dirty[slot], age));
  }
}
