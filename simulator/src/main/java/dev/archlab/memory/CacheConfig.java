package dev.archlab.memory;

import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * A set-associative cache.
 *
 * @param size data it holds, in bytes; a multiple of {@code line × ways}
 * @param ways lines per set
 * @param line bytes under one tag; a power of two
 * @param sector bytes that are filled and written back together; equals {@code line} where the
 *     cache is not sectored
 * @param hitLatency cycles from the request to the data of a hit, and from the request to the
 *     request that a miss makes of the next level
 * @param mshrs misses that may be outstanding, one per fill from the next level
 * @param banks banks, interleaved by line; each begins one request at a time
 * @param bytesPerCycle width of a bank: a request occupies it for its bytes ÷ this, rounded up
 * @param writePolicy what a write does
 */
public record CacheConfig(
    @In(value = Unit.BYTES, min = 1, max = 1L << 40) long size,
    @In(min = 1, max = 1 << 20) int ways,
    @In(value = Unit.BYTES, min = 1, max = 1 << 16) int line,
    @In(value = Unit.BYTES, min = 1, max = 1 << 16) int sector,
    @In(value = Unit.CYCLES, min = 1, max = 100_000) int hitLatency,
    @In(min = 1, max = 1 << 20) int mshrs,
    @In(min = 1, max = 1 << 16) int banks,
    @In(value = Unit.BYTES, min = 1, max = 1 << 16) int bytesPerCycle,
    WritePolicy writePolicy) {

  /** What a write does. */
  public enum WritePolicy {
    /** A miss allocates the line; its dirty sectors go to the next level when it is evicted. */
    WRITE_BACK,
    /** Every write goes to the next level; a miss allocates nothing. */
    WRITE_THROUGH
  }

  private static final int MAX_SECTORS = 64;
  private static final int MAX_LINES = 1 << 26;

  /**
   * @throws IllegalArgumentException if the sizes do not divide each other as described
   */
  public CacheConfig {
    if (Integer.bitCount(line) != 1 || Integer.bitCount(sector) != 1) {
      throw new IllegalArgumentException(
          "line (%d B) and sector (%d B) must be powers of two".formatted(line, sector));
    }
    if (sector > line || line / sector > MAX_SECTORS) {
      throw new IllegalArgumentException(
          "a line of %d B cannot have sectors of %d B: it has 1 to %d sectors"
              .formatted(line, sector, MAX_SECTORS));
    }
    if (size % ((long) line * ways) != 0) {
      throw new IllegalArgumentException(
          "size (%d B) must be a multiple of line × ways (%d B × %d)".formatted(size, line, ways));
    }
    if (size / line > MAX_LINES) {
      throw new IllegalArgumentException(
          "size (%d B) makes more than %d lines of %d B".formatted(size, MAX_LINES, line));
    }
  }

  /** Number of sets. */
  public int sets() {
    return (int) (size / ((long) line * ways));
  }

  /** Sectors of a line; 1 where the cache is not sectored. */
  public int sectors() {
    return line / sector;
  }
}
