package dev.archlab.gpu;

import dev.archlab.gpu.GpuConfig.SmConfig;
import dev.archlab.gpu.MemoryRequest.Path;
import dev.archlab.memory.Cache;
import dev.archlab.memory.MemoryLevel;
import org.jspecify.annotations.Nullable;

/**
 * The load-store unit of an SM: a queue of memory instructions, of which the oldest makes one pass
 * in each cycle. A pass looks up some cache lines, or serves one word of each shared memory bank.
 */
final class LoadStoreUnit {

  /** Nothing to do by itself. */
  static final long IDLE = Long.MAX_VALUE;

  private final SmConfig config;
  private final Cache l1;
  private final MemoryLevel l2;
  private final MemoryRequest[] queue;

  private int head;
  private int size;
  private long nextAt = IDLE;
  private long drainedAt;

  // The access that was queued last, for those who look.
  private @Nullable Path lastPath;
  private int lastPasses;
  private int lastSectors;

  LoadStoreUnit(SmConfig config, Cache l1, MemoryLevel l2) {
    this.config = config;
    this.l1 = l1;
    this.l2 = l2;
    queue = new MemoryRequest[config.lsuQueue()];
    for (int i = 0; i < queue.length; i++) {
      queue[i] = new MemoryRequest();
    }
  }

  /** A component's state. */
  static final class State {
    private final MemoryRequest[] queue;
    private final long nextAt;
    private final long drainedAt;
    private final @Nullable Path lastPath;
    private final int lastPasses;
    private final int lastSectors;

    private State(LoadStoreUnit unit) {
      queue = new MemoryRequest[unit.size];
      for (int i = 0; i < queue.length; i++) {
        queue[i] = new MemoryRequest();
        queue[i].copyFrom(unit.queue[(unit.head + i) % unit.queue.length]);
      }
      nextAt = unit.nextAt;
      drainedAt = unit.drainedAt;
      lastPath = unit.lastPath;
      lastPasses = unit.lastPasses;
      lastSectors = unit.lastSectors;
    }
  }

  State save() {
    return new State(this);
  }

  void load(State state) {
    head = 0;
    size = state.queue.length;
    for (int i = 0; i < size; i++) {
      queue[i].copyFrom(state.queue[i]);
    }
    nextAt = state.nextAt;
    drainedAt = state.drainedAt;
    lastPath = state.lastPath;
    lastPasses = state.lastPasses;
    lastSectors = state.lastSectors;
  }

  boolean isFull() {
    return size == queue.length;
  }

  int waiting() {
    return size;
  }

  int capacity() {
    return queue.length;
  }

  /** A request in the queue, the oldest at position 0. */
  MemoryRequest queued(int position) {
    return queue[(head + position) % queue.length];
  }

  /** The cycle in which it next does something, or {@link #IDLE}. */
  long nextAt() {
    return nextAt;
  }

  /** The cycle by which everything has been taken by the caches. */
  long drainedAt() {
    return size > 0 ? IDLE : drainedAt;
  }

  /** Appends a request to be filled in; the queue must not be full. */
  MemoryRequest append(long cycle) {
    MemoryRequest request = queue[(head + size) % queue.length];
    if (size++ == 0) {
      nextAt = Math.max(cycle + 1, nextAt == IDLE ? 0 : nextAt);
    }
    request.passesDone = 0;
    request.sent = 0;
    request.doneAt = 0;
    request.serial = 0;
    return request;
  }

  /** The request that was appended last is complete. */
  void appended(MemoryRequest request, int sectors) {
    lastPath = request.path;
    lastPasses = request.passes;
    lastSectors = sectors;
  }

  @Nullable Path lastPath() {
    return lastPath;
  }

  int lastPasses() {
    return lastPasses;
  }

  int lastSectors() {
    return lastSectors;
  }

  /**
   * Makes one pass.
   *
   * @return the request if this was its last pass; it is valid until the next append
   */
  @org.jspecify.annotations.Nullable
  MemoryRequest service(long cycle) {
    MemoryRequest request = queue[head];
    long free = cycle + 1;
    if (request.path == Path.SHARED) {
      request.doneAt = cycle + config.sharedLatency() - 1 + request.serial;
    } else {
      free = send(request, cycle);
    }
    request.passesDone++;
    nextAt = free;
    if (request.passesDone < request.passes || request.sent < request.count) {
      return null;
    }
    head = (head + 1) % queue.length;
    size--;
    drainedAt =
        Math.max(drainedAt, Math.max(free, request.path == Path.STORE ? request.doneAt : 0));
    if (size == 0) {
      nextAt = IDLE;
    }
    return request;
  }

  /**
   * Looks up as many lines as a cycle allows.
   *
   * @return the cycle from which the unit can go on
   */
  private long send(MemoryRequest request, long cycle) {
    for (int i = 0; i < config.tagsPerCycle() && request.sent < request.count; i++) {
      long address = request.addresses[request.sent];
      int bytes = request.bytes[request.sent];
      long free =
          request.path == Path.ATOMIC ? l2.acceptsAt(address, cycle) : l1.acceptsAt(address, cycle);
      if (free > cycle) {
        return free;
      }
      long done =
          switch (request.path) {
            case LOAD -> l1.read(address, bytes, cycle);
            case STORE -> l1.write(address, bytes, cycle);
            default ->
                l2.read(address, bytes, cycle + l1.hitLatency())
                    + config.atomicLatency()
                    + request.serial;
          };
      request.doneAt = Math.max(request.doneAt, done);
      request.sent++;
      if (request.path == Path.STORE && done > cycle + 1) {
        return done; // the next level is slow to take it
      }
    }
    return cycle + 1;
  }
}
