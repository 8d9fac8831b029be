package dev.archlab.memory;

import dev.archlab.memory.CacheConfig.WritePolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A set-associative cache with true LRU replacement, MSHRs and, where configured, sectors.
 *
 * <ul>
 *   <li>A hit has its data {@code hitLatency} cycles after the request; a miss asks the next level
 *       at that cycle and has its data when the fill arrives.
 *   <li>A miss takes its line at once (allocate on miss); the fill completes it later. Another
 *       request for it meanwhile merges with the outstanding fill. A line that awaits a fill is not
 *       evicted.
 *   <li>A request that needs an MSHR where none is free, or a way in a set whose lines all await
 *       fills, waits inside the cache and holds its bank up. A client that would rather wait
 *       outside asks {@link #acceptsAt} first.
 *   <li>A write is taken one cycle after it begins; where its sectors are missing it waits in the
 *       MSHR for the fill. Sectors that are written as a whole need none.
 *   <li>The dirty sectors of a victim go to the next level right behind the fill's request.
 * </ul>
 *
 * <p>Not modelled: a limit on the requests that merge with one fill, the time that fills and
 * write-backs occupy a bank, a limit on victims that wait to be written back, coherence.
 */
public final class Cache implements MemoryLevel {

  private static final long EMPTY = -1;
  private static final int GUESSES = 1024; // a power of two

  /** All that changes in a cache. */
  public static final class State {

    // By slot (set × ways + way).
    private final long[] lines; // line number, or EMPTY
    private final long[] lastUse; // in uses of the cache
    private final long[] valid; // sectors present or on their way, one bit each
    private final long[] dirty;
    private final long[] readyAt; // cycle in which the last outstanding fill arrives

    private final long[] sectorReadyAt; // by slot × sectors + sector
    private final long[] mshrFreeAt;
    private final long[] bankFreeAt;
    private long uses = 1; // above the 0 of a slot that was never used

    private long hits;
    private long misses;
    private long merges;
    private long fillBytes;
    private long writebacks;
    private long writebackBytes;
    private long mshrFullCycles;
    private long setFullCycles;
    private long bankBusyCycles;

    private State(CacheConfig config) {
      int slots = config.sets() * config.ways();
      lines = new long[slots];
      Arrays.fill(lines, EMPTY);
      lastUse = new long[slots];
      valid = new long[slots];
      dirty = new long[slots];
      readyAt = new long[slots];
      sectorReadyAt = new long[slots * config.sectors()];
      mshrFreeAt = new long[config.mshrs()];
      bankFreeAt = new long[config.banks()];
    }

    private State(State other) {
      lines = other.lines.clone();
      lastUse = other.lastUse.clone();
      valid = other.valid.clone();
      dirty = other.dirty.clone();
      readyAt = other.readyAt.clone();
      sectorReadyAt = other.sectorReadyAt.clone();
      mshrFreeAt = other.mshrFreeAt.clone();
      bankFreeAt = other.bankFreeAt.clone();
      uses = other.uses;
      hits = other.hits;
      misses = other.misses;
      merges = other.merges;
      fillBytes = other.fillBytes;
      writebacks = other.writebacks;
      writebackBytes = other.writebackBytes;
      mshrFullCycles = other.mshrFullCycles;
      setFullCycles = other.setFullCycles;
      bankBusyCycles = other.bankBusyCycles;
    }

    public State copy() {
      return new State(this);
    }
  }

  /**
   * What one way of a set holds.
   *
   * @param address first address of the line
   * @param valid sectors that hold data, one bit each, the first sector lowest
   * @param pending sectors whose fill is on its way
   * @param dirty sectors that the next level does not have yet
   * @param age lines of the set that were used more recently; 0 is the most recent
   */
  public record Line(long address, long valid, long pending, long dirty, int age) {}

  private final CacheConfig config;
  private final MemoryLevel next;
  private final int ways;
  private final int sets;
  private final int banks;
  private final int sectors;
  private final int lineBytes;
  private final int lineBits;
  private final int sectorBytes;
  private final int sectorBits;
  private final long allSectors;
  private final int hitLatency;
  private final int bankBytes;
  private final boolean writeBack;
  // The slot in which a line was found last, by the line's low bits: where to look for it first.
  private final int[] guesses = new int[GUESSES];

  private State state;

  /**
   * @param next where misses and write-backs go
   * @throws IllegalArgumentException if {@code next} is a cache of shorter lines
   */
  public Cache(CacheConfig config, MemoryLevel next) {
    if (next instanceof Cache below && below.lineBytes < config.line()) {
      throw new IllegalArgumentException(
          "lines of %d B above a cache with lines of %d B"
              .formatted(config.line(), below.lineBytes));
    }
    this.config = config;
    this.next = next;
    ways = config.ways();
    sets = config.sets();
    banks = config.banks();
    sectors = config.sectors();
    lineBytes = config.line();
    lineBits = Integer.numberOfTrailingZeros(lineBytes);
    sectorBytes = config.sector();
    sectorBits = Integer.numberOfTrailingZeros(sectorBytes);
    allSectors = -1L >>> (Long.SIZE - sectors);
    hitLatency = config.hitLatency();
    bankBytes = config.bytesPerCycle();
    writeBack = config.writePolicy() == WritePolicy.WRITE_BACK;
    state = new State(config);
  }

  public CacheConfig config() {
    return config;
  }

  @Override
  public long read(long address, int bytes, long cycle) {
    checkWithinLine(address, bytes);
    State s = state;
    long line = address >>> lineBits;
    int slot = guesses[(int) line & (GUESSES - 1)];
    if (s.lines[slot] == line && s.valid[slot] == allSectors && s.readyAt[slot] <= cycle) {
      s.hits++;
      use(slot);
      return beginInBank(indexOf(line, banks), bytes, cycle) + hitLatency;
    }
    return readAnyLine(line, address, bytes, cycle);
  }

  private long readAnyLine(long line, long address, int bytes, long cycle) {
    int bank = indexOf(line, banks);
    long start = beginInBank(bank, bytes, cycle);
    long wanted = sectorsOf(address, bytes);
    int slot = find(line);
    long missing = missing(slot, wanted);
    if (missing == 0) {
      use(slot);
      countHitOrMerge(slot, wanted, start);
    } else {
      state.misses++;
      start = awaitRoom(line, slot, true, start);
      slot = slot >= 0 ? slot : victim(line, start);
      start = bringIn(line, slot, missing, missing, start);
      use(slot);
      occupy(bank, bytes, start);
    }
    return Math.max(start + hitLatency, readyAt(slot, wanted));
  }

  @Override
  public long write(long address, int bytes, long cycle) {
    checkWithinLine(address, bytes);
    long line = address >>> lineBits;
    int bank = indexOf(line, banks);
    long start = beginInBank(bank, bytes, cycle);
    long wanted = sectorsOf(address, bytes);
    int slot = find(line);
    long missing = missing(slot, wanted);
    if (missing == 0) {
      use(slot);
      countHitOrMerge(slot, wanted, start);
    } else {
      state.misses++;
    }
    if (!writeBack) {
      return next.write(address, bytes, start + hitLatency) - hitLatency;
    }
    if (missing != 0) {
      long toFill = missing & ~wholeSectorsOf(address, bytes);
      start = awaitRoom(line, slot, toFill != 0, start);
      slot = slot >= 0 ? slot : victim(line, start);
      start = bringIn(line, slot, missing, toFill, start);
      use(slot);
      occupy(bank, bytes, start);
    }
    state.dirty[slot] |= wanted;
    return start + 1;
  }

  @Override
  public long acceptsAt(long address, long cycle) {
    long line = address >>> lineBits;
    long start = Math.max(cycle, state.bankFreeAt[indexOf(line, banks)]);
    int slot = find(line);
    if (missing(slot, sectorsOf(address, 1)) == 0) {
      return start;
    }
    start = Math.max(start, state.mshrFreeAt[firstFreeMshr(start)]);
    return slot >= 0 ? start : Math.max(start, state.readyAt[victim(line, start)]);
  }

  /** Cycles from a request to the data of a hit. */
  public int hitLatency() {
    return hitLatency;
  }

  /**
   * Writes every dirty sector to the next level; the lines stay, clean.
   *
   * @return the cycle in which the next level has taken the last one
   */
  public long flush(long cycle) {
    for (int slot = 0; slot < state.lines.length; slot++) {
      long dirty = state.dirty[slot];
      state.dirty[slot] = 0;
      cycle = writeBack(state.lines[slot], dirty, cycle);
    }
    return cycle;
  }

  /**
   * Drops every line.
   *
   * @throws IllegalStateException if one is dirty
   */
  public void invalidate() {
    for (long dirty : state.dirty) {
      if (dirty != 0) {
        throw new IllegalStateException("dirty lines must be flushed first");
      }
    }
    Arrays.fill(state.lines, EMPTY);
    Arrays.fill(state.valid, 0);
    Arrays.fill(state.readyAt, 0);
  }

  /** What a way of a set holds at a cycle, or empty. */
  public Optional<Line> line(int set, int way, long cycle) {
    State s = state;
    int base = set * ways;
    int slot = base + way;
    if (s.lines[slot] == EMPTY) {
      return Optional.empty();
    }
    long pending = 0;
    for (int sector = 0; sector < sectors; sector++) {
      if (s.sectorReadyAt[slot * sectors + sector] > cycle) {
        pending |= 1L << sector;
      }
    }
    pending &= s.valid[slot];
    int age = 0;
    for (int other = base; other < base + ways; other++) {
      if (s.lines[other] != EMPTY && s.lastUse[other] > s.lastUse[slot]) {
        age++;
      }
    }
    return Optional.of(
        new Line(s.lines[slot] << lineBits, s.valid[slot] & ~pending, pending, s.dirty[slot], age));
  }

  /** The set in which an address is looked for. */
  public int set(long address) {
    return indexOf(address >>> lineBits, sets);
  }

  /** Adds what was counted to {@code counters}, under names that begin with {@code prefix_}. */
  public void addTo(Map<String, Long> counters, String prefix) {
    counters.merge(prefix + "_hits", state.hits, Long::sum);
    counters.merge(prefix + "_misses", state.misses, Long::sum);
    counters.merge(prefix + "_mshr_merges", state.merges, Long::sum);
    counters.merge(prefix + "_fill_bytes", state.fillBytes, Long::sum);
    counters.merge(prefix + "_writebacks", state.writebacks, Long::sum);
    counters.merge(prefix + "_writeback_bytes", state.writebackBytes, Long::sum);
    counters.merge(prefix + "_mshr_full_cycles", state.mshrFullCycles, Long::sum);
    counters.merge(prefix + "_set_full_cycles", state.setFullCycles, Long::sum);
    counters.merge(prefix + "_bank_busy_cycles", state.bankBusyCycles, Long::sum);
  }

  public State save() {
    return state.copy();
  }

  public void load(State saved) {
    state = saved.copy();
  }

  private void checkWithinLine(long address, int bytes) {
    if (((int) address & (lineBytes - 1)) + bytes > lineBytes) {
      throw new IllegalArgumentException(
          "%d B at 0x%x cross a line of %d B".formatted(bytes, address, lineBytes));
    }
  }

  private long beginInBank(int bank, int bytes, long cycle) {
    long free = state.bankFreeAt[bank];
    if (free > cycle) {
      state.bankBusyCycles += free - cycle;
      cycle = free;
    }
    occupy(bank, bytes, cycle);
    return cycle;
  }

  private void occupy(int bank, int bytes, long start) {
    state.bankFreeAt[bank] = start + (bytes <= bankBytes ? 1 : (bytes + bankBytes - 1) / bankBytes);
  }

  private static int indexOf(long line, int count) {
    return (count & (count - 1)) == 0
        ? (int) line & (count - 1)
        : (int) Long.remainderUnsigned(line, count);
  }

  /** The slot that has the line, or -1. */
  private int find(long line) {
    long[] lines = state.lines;
    int guess = guesses[(int) line & (GUESSES - 1)];
    if (lines[guess] == line) {
      return guess;
    }
    int base = indexOf(line, sets) * ways;
    for (int slot = base; slot < base + ways; slot++) {
      if (lines[slot] == line) {
        guesses[(int) line & (GUESSES - 1)] = slot;
        return slot;
      }
    }
    return -1;
  }

  private long missing(int slot, long wanted) {
    return slot < 0 ? wanted : wanted & ~state.valid[slot];
  }

  private long sectorsOf(long address, int bytes) {
    int offset = (int) address & (lineBytes - 1);
    int first = offset >>> sectorBits;
    int last = (offset + bytes - 1) >>> sectorBits;
    return sectorRange(first, last + 1);
  }

  private long wholeSectorsOf(long address, int bytes) {
    int offset = (int) address & (lineBytes - 1);
    int first = (offset + sectorBytes - 1) >>> sectorBits;
    int end = (offset + bytes) >>> sectorBits;
    return first < end ? sectorRange(first, end) : 0;
  }

  private static long sectorRange(int first, int end) {
    return -1L >>> (Long.SIZE - (end - first)) << first;
  }

  private long readyAt(int slot, long wanted) {
    if (sectors == 1) {
      return state.readyAt[slot];
    }
    long ready = 0;
    for (long rest = wanted; rest != 0; rest &= rest - 1) {
      int sector = Long.numberOfTrailingZeros(rest);
      ready = Math.max(ready, state.sectorReadyAt[slot * sectors + sector]);
    }
    return ready;
  }

  private void countHitOrMerge(int slot, long wanted, long start) {
    if (readyAt(slot, wanted) <= start) {
      state.hits++;
    } else {
      state.merges++;
    }
  }

  private void use(int slot) {
    State s = state;
    if (s.lastUse[slot] != s.uses) { // else it is the most recent already
      s.lastUse[slot] = ++s.uses;
    }
  }

  /** The first cycle from {@code start} with an MSHR, if one is needed, and a way to evict. */
  private long awaitRoom(long line, int slot, boolean needsMshr, long start) {
    State s = state;
    if (needsMshr) {
      long free = s.mshrFreeAt[firstFreeMshr(start)];
      if (free > start) {
        s.mshrFullCycles += free - start;
        start = free;
      }
    }
    if (slot < 0) {
      long ready = s.readyAt[victim(line, start)];
      if (ready > start) {
        s.setFullCycles += ready - start;
        start = ready;
      }
    }
    return start;
  }

  /** One that is free at {@code cycle}, or the one that is free first. */
  private int firstFreeMshr(long cycle) {
    long[] freeAt = state.mshrFreeAt;
    int first = 0;
    for (int mshr = 0; mshr < freeAt.length; mshr++) {
      if (freeAt[mshr] <= cycle) {
        return mshr;
      }
      if (freeAt[mshr] < freeAt[first]) {
        first = mshr;
      }
    }
    return first;
  }

  /**
   * The slot that a line takes: an empty one, or the least recently used of those that await no
   * fill, or the one whose fills are complete first.
   */
  private int victim(long line, long cycle) {
    State s = state;
    int base = indexOf(line, sets) * ways;
    int oldest = -1;
    int soonest = base;
    for (int slot = base; slot < base + ways; slot++) {
      if (s.lines[slot] == EMPTY) {
        return slot;
      }
      if (s.readyAt[slot] <= cycle && (oldest < 0 || s.lastUse[slot] < s.lastUse[oldest])) {
        oldest = slot;
      }
      if (s.readyAt[slot] < s.readyAt[soonest]) {
        soonest = slot;
      }
    }
    return oldest >= 0 ? oldest : soonest;
  }

  /**
   * Makes the missing sectors of a line valid, evicting what its slot holds of another line.
   *
   * @param toFill those of the missing sectors that the next level must deliver
   * @return {@code start}, or the cycle in which the last fill had its MSHR
   */
  private long bringIn(long line, int slot, long missing, long toFill, long start) {
    State s = state;
    long victimLine = s.lines[slot];
    long victimDirty = 0;
    if (victimLine != line) {
      victimDirty = s.dirty[slot];
      s.lines[slot] = line;
      s.valid[slot] = 0;
      s.dirty[slot] = 0;
      s.readyAt[slot] = 0;
    }
    s.valid[slot] |= missing;
    markReady(slot, missing & ~toFill, start);
    for (long rest = toFill; rest != 0; ) {
      int first = Long.numberOfTrailingZeros(rest);
      int end = first + Long.numberOfTrailingZeros(~(rest >>> first));
      start = fill(slot, first, end, start);
      rest &= ~sectorRange(first, end);
    }
    writeBack(victimLine, victimDirty, start + hitLatency);
    return start;
  }

  /**
   * Asks the next level for a run of sectors.
   *
   * @return the cycle in which an MSHR was there for it
   */
  private long fill(int slot, int first, int end, long start) {
    State s = state;
    int mshr = firstFreeMshr(start);
    long asked = Math.max(start, s.mshrFreeAt[mshr]);
    s.mshrFullCycles += asked - start;
    int bytes = (end - first) << sectorBits;
    long address = (s.lines[slot] << lineBits) + ((long) first << sectorBits);
    long ready = next.read(address, bytes, asked + hitLatency);
    s.fillBytes += bytes;
    s.mshrFreeAt[mshr] = ready;
    markReady(slot, sectorRange(first, end), ready);
    return asked;
  }

  private void markReady(int slot, long marked, long cycle) {
    State s = state;
    for (long rest = marked; rest != 0; rest &= rest - 1) {
      s.sectorReadyAt[slot * sectors + Long.numberOfTrailingZeros(rest)] = cycle;
      s.readyAt[slot] = Math.max(s.readyAt[slot], cycle);
    }
  }

  private long writeBack(long line, long dirty, long cycle) {
    State s = state;
    if (dirty != 0) {
      s.writebacks++;
    }
    for (long rest = dirty; rest != 0; ) {
      int first = Long.numberOfTrailingZeros(rest);
      int end = first + Long.numberOfTrailingZeros(~(rest >>> first));
      int bytes = (end - first) << sectorBits;
      cycle = next.write((line << lineBits) + ((long) first << sectorBits), bytes, cycle);
      s.writebackBytes += bytes;
      rest &= ~sectorRange(first, end);
    }
    return cycle;
  }
}
