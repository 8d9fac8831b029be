package dev.archlab.memory;

import dev.archlab.memory.CacheConfig.WritePolicy;
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

  /** All that changes in a cache. */
  public static final class State {

    private final TagArray tags;
    private final long[] mshrFreeAt;
    private final long[] bankFreeAt;

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
      tags = new TagArray(config);
      mshrFreeAt = new long[config.mshrs()];
      bankFreeAt = new long[config.banks()];
    }

    private State(State other) {
      tags = other.tags.copy();
      mshrFreeAt = other.mshrFreeAt.clone();
      bankFreeAt = other.bankFreeAt.clone();
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

  /**
   * What became of the requests so far.
   *
   * @param merges requests for what was already on its way
   */
  public record LookUps(long hits, long misses, long merges) {}

  private final CacheConfig config;
  private final MemoryLevel next;
  private final Sectors sectors;
  private final int banks;
  private final int lineBytes;
  private final int lineBits;
  private final int hitLatency;
  private final int bankBytes;
  private final boolean writeBack;
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
    sectors = new Sectors(config);
    banks = config.banks();
    lineBytes = config.line();
    lineBits = Integer.numberOfTrailingZeros(lineBytes);
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
    long line = address >>> lineBits;
    if (state.tags.useIfComplete(line, cycle)) {
      state.hits++;
      return beginInBank(bank(line), bytes, cycle) + hitLatency;
    }
    return readAnyLine(line, address, bytes, cycle);
  }

  private long readAnyLine(long line, long address, int bytes, long cycle) {
    TagArray tags = state.tags;
    long start = beginInBank(bank(line), bytes, cycle);
    long wanted = sectors.touchedBy(address, bytes);
    int slot = tags.find(line);
    long missing = slot < 0 ? wanted : tags.missing(slot, wanted);
    if (missing == 0) {
      countHitOrMerge(slot, wanted, start);
    } else {
      state.misses++;
      start = awaitRoom(line, slot, true, start);
      slot = slot >= 0 ? slot : tags.victim(line, start);
      start = bringIn(line, slot, missing, missing, start);
      occupy(bank(line), bytes, start);
    }
    tags.use(slot);
    return Math.max(start + hitLatency, tags.readyAt(slot, wanted));
  }

  @Override
  public long write(long address, int bytes, long cycle) {
    checkWithinLine(address, bytes);
    TagArray tags = state.tags;
    long line = address >>> lineBits;
    long start = beginInBank(bank(line), bytes, cycle);
    long wanted = sectors.touchedBy(address, bytes);
    int slot = tags.find(line);
    long missing = slot < 0 ? wanted : tags.missing(slot, wanted);
    if (missing == 0) {
      countHitOrMerge(slot, wanted, start);
      tags.use(slot);
    } else {
      state.misses++;
    }
    if (!writeBack) {
      return next.write(address, bytes, start + hitLatency) - hitLatency;
    }
    if (missing != 0) {
      long toFill = missing & ~sectors.coveredBy(address, bytes);
      start = awaitRoom(line, slot, toFill != 0, start);
      slot = slot >= 0 ? slot : tags.victim(line, start);
      start = bringIn(line, slot, missing, toFill, start);
      tags.use(slot);
      occupy(bank(line), bytes, start);
    }
    tags.markDirty(slot, wanted);
    return start + 1;
  }

  @Override
  public long acceptsAt(long address, long cycle) {
    TagArray tags = state.tags;
    long line = address >>> lineBits;
    long start = Math.max(cycle, state.bankFreeAt[bank(line)]);
    int slot = tags.find(line);
    if (slot >= 0 && tags.missing(slot, sectors.touchedBy(address, 1)) == 0) {
      return start;
    }
    start = Math.max(start, state.mshrFreeAt[firstFreeMshr(start)]);
    return slot >= 0 ? start : Math.max(start, tags.readyAt(tags.victim(line, start)));
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
    TagArray tags = state.tags;
    for (int slot = 0; slot < tags.slots(); slot++) {
      long dirty = tags.dirty(slot);
      tags.markClean(slot);
      cycle = writeBack(tags.line(slot), dirty, cycle);
    }
    return cycle;
  }

  /**
   * Drops every line.
   *
   * @throws IllegalStateException if one is dirty
   */
  public void invalidate() {
    for (int slot = 0; slot < state.tags.slots(); slot++) {
      if (state.tags.dirty(slot) != 0) {
        throw new IllegalStateException("dirty lines must be flushed first");
      }
    }
    state.tags.dropAll();
  }

  /** What a way of a set holds at a cycle, or empty. */
  public Optional<Line> line(int set, int way, long cycle) {
    return state.tags.show(set, way, cycle, lineBytes);
  }

  /** The line that holds an address, or awaits it, at a cycle; empty if there is none. */
  public Optional<Line> lineOf(long address, long cycle) {
    int slot = state.tags.find(address >>> lineBits);
    int ways = config.ways();
    return slot < 0 ? Optional.empty() : line(slot / ways, slot % ways, cycle);
  }

  /** What became of the requests since the cache was made. */
  public LookUps lookUps() {
    return new LookUps(state.hits, state.misses, state.merges);
  }

  /** The set in which an address is looked for. */
  public int set(long address) {
    return state.tags.set(address >>> lineBits);
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

  private int bank(long line) {
    return TagArray.indexOf(line, banks);
  }

  private void countHitOrMerge(int slot, long wanted, long start) {
    if (state.tags.readyAt(slot, wanted) <= start) {
      state.hits++;
    } else {
      state.merges++;
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
      long ready = s.tags.readyAt(s.tags.victim(line, start));
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
   * Makes the missing sectors of a line valid, evicting what its slot holds of another line.
   *
   * @param toFill those of the missing sectors that the next level must deliver
   * @return {@code start}, or the cycle in which the last fill had its MSHR
   */
  private long bringIn(long line, int slot, long missing, long toFill, long start) {
    TagArray tags = state.tags;
    long victim = tags.line(slot);
    long victimDirty = 0;
    if (victim != line) {
      victimDirty = tags.dirty(slot);
      tags.allocate(slot, line);
    }
    tags.fill(slot, missing & ~toFill, start);
    for (long rest = toFill; rest != 0; ) {
      long run = Sectors.firstRun(rest);
      start = fill(slot, run, start);
      rest &= ~run;
    }
    writeBack(victim, victimDirty, start + hitLatency);
    return start;
  }

  /**
   * Asks the next level for a run of sectors.
   *
   * @return the cycle in which an MSHR was there for it
   */
  private long fill(int slot, long run, long start) {
    State s = state;
    int mshr = firstFreeMshr(start);
    long asked = Math.max(start, s.mshrFreeAt[mshr]);
    s.mshrFullCycles += asked - start;
    long address = (s.tags.line(slot) << lineBits) + sectors.offset(run);
    long ready = next.read(address, sectors.bytes(run), asked + hitLatency);
    s.fillBytes += sectors.bytes(run);
    s.mshrFreeAt[mshr] = ready;
    s.tags.fill(slot, run, ready);
    return asked;
  }

  /** Hands sectors to the next level, run by run; returns when it has taken the last. */
  private long writeBack(long line, long dirty, long cycle) {
    if (dirty != 0) {
      state.writebacks++;
    }
    for (long rest = dirty; rest != 0; ) {
      long run = Sectors.firstRun(rest);
      cycle = next.write((line << lineBits) + sectors.offset(run), sectors.bytes(run), cycle);
      state.writebackBytes += sectors.bytes(run);
      rest &= ~run;
    }
    return cycle;
  }
}
