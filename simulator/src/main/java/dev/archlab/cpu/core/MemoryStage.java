package dev.archlab.cpu.core;

import dev.archlab.cpu.core.StoreBuffer.Match;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.memory.Cache;

/**
 * MEM: loads read the data cache or an older store, stores go to the store buffer, fences wait
 * until it is empty. In a cycle in which no load needs the cache's port, the oldest store uses it.
 */
final class MemoryStage {

  /** Of an instruction whose access has not begun. */
  static final long UNKNOWN = Long.MAX_VALUE;

  private final StoreBuffer storeBuffer;
  private final Cache dataCache;
  private final int dataLatency;
  private final Scoreboard scoreboard;
  private final CoreCounters counters;

  private boolean accessed; // the instruction in MEM has been served
  private long leavesAt;
  private Cause stall = Cause.DCACHE_MISS;
  private long address;

  MemoryStage(
      StoreBuffer storeBuffer, Cache dataCache, Scoreboard scoreboard, CoreCounters counters) {
    this.storeBuffer = storeBuffer;
    this.dataCache = dataCache;
    this.dataLatency = dataCache.hitLatency();
    this.scoreboard = scoreboard;
    this.counters = counters;
  }

  /** An instruction enters, or a bubble. */
  void enter(long accessAddress) {
    address = accessAddress;
    accessed = false;
  }

  /** Whether the instruction may leave. */
  boolean isDone(long now) {
    return accessed && leavesAt <= now;
  }

  /** The first cycle in which the instruction may leave, or {@link #UNKNOWN}. */
  long leavesAt() {
    return accessed ? leavesAt : UNKNOWN;
  }

  /** What the instruction waits for if it may not leave. */
  Cause stall() {
    return stall;
  }

  /** What the instruction accesses, if it accesses anything. */
  long address() {
    return address;
  }

  /** One cycle's work for the instruction or bubble in the stage. */
  void work(Latch latch, long now) {
    storeBuffer.release(now);
    boolean portUsed = !accessed && latch.isInstruction() && access(latch, now);
    if (!portUsed) {
      storeBuffer.drain(dataCache, now);
    }
  }

  /** Serves an instruction; true if it used the data cache's port. */
  private boolean access(Latch latch, long now) {
    Unit unit = latch.unit();
    if (unit == Unit.LOAD) {
      return load(latch, now);
    }
    if (unit == Unit.STORE) {
      if (storeBuffer.isFull()) {
        stall = Cause.STORE_BUFFER_FULL;
        return false;
      }
      storeBuffer.add(address, latch.accessBytes());
    } else if ((unit == Unit.FENCE || unit == Unit.SYSTEM) && !storeBuffer.isEmpty()) {
      stall = Cause.STORE_BUFFER_DRAIN;
      return false;
    }
    accessed = true;
    leavesAt = now + 1;
    return false;
  }

  private boolean load(Latch latch, long now) {
    int bytes = latch.accessBytes();
    Match match = storeBuffer.isEmpty() ? Match.NONE : storeBuffer.match(address, bytes);
    if (match == Match.OVERLAPS) {
      stall = Cause.STORE_BUFFER_DRAIN;
      return false;
    }
    accessed = true;
    if (match == Match.FORWARDS) {
      counters.storeForwards++;
      arrives(latch, now + dataLatency);
      return false;
    }
    long done = dataCache.read(address, bytes, now);
    arrives(latch, done);
    if (done > now + dataLatency) {
      stall = Cause.DCACHE_MISS;
    }
    return true;
  }

  private void arrives(Latch latch, long done) {
    leavesAt = done - dataLatency + 1;
    scoreboard.loads(latch.page().destination[latch.index], done);
  }

  /** The next cycle in which a buffered store moves; {@link #UNKNOWN} if there is none. */
  long nextStore(long cycle) {
    return storeBuffer.nextEvent(dataCache, cycle);
  }

  /** What the stage keeps from cycle to cycle, but for the stores. */
  record State(boolean accessed, long leavesAt, Cause stall, long address) {}

  State save() {
    return new State(accessed, leavesAt, stall, address);
  }

  void load(State state) {
    accessed = state.accessed();
    leavesAt = state.leavesAt();
    stall = state.stall();
    address = state.address();
  }
}
