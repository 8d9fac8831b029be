package dev.archlab.memory;

/** Sets of a line's sectors, one bit each, the first sector lowest. */
final class Sectors {

  private final int lineBytes;
  private final int sectorBytes;
  private final int sectorBits;

  Sectors(CacheConfig config) {
    lineBytes = config.line();
    sectorBytes = config.sector();
    sectorBits = Integer.numberOfTrailingZeros(sectorBytes);
  }

  /** The sectors from {@code first} up to but not including {@code end}; at least one. */
  static long range(int first, int end) {
    return -1L >>> (Long.SIZE - (end - first)) << first;
  }

  /** The run of neighbours with which a set that is not empty begins. */
  static long firstRun(long sectors) {
    int first = Long.numberOfTrailingZeros(sectors);
    return range(first, first + Long.numberOfTrailingZeros(~(sectors >>> first)));
  }

  /** The sectors that a block touches. */
  long touchedBy(long address, int bytes) {
    int offset = (int) address & (lineBytes - 1);
    return range(offset >>> sectorBits, ((offset + bytes - 1) >>> sectorBits) + 1);
  }

  /** The sectors that a block covers as a whole. */
  long coveredBy(long address, int bytes) {
    int offset = (int) address & (lineBytes - 1);
    int first = (offset + sectorBytes - 1) >>> sectorBits;
    int end = (offset + bytes) >>> sectorBits;
    return first < end ? range(first, end) : 0;
  }

  /** Bytes from the start of the line to the first of some sectors. */
  int offset(long sectors) {
    return Long.numberOfTrailingZeros(sectors) << sectorBits;
  }

  int bytes(long sectors) {
    return Long.bitCount(sectors) << sectorBits;
  }
}
