package dev.archlab.cpu.core;

import dev.archlab.memory.Cache;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds stores that have left MEM until the L1 data cache takes them, in order, one at a time, in
 * cycles in which no load uses the cache.
 */
final class StoreBuffer {

  /** How a load relates to the stores in the buffer. */
  enum Match {
    NONE,
    /** The youngest store that touches the load's bytes holds them all. */
    FORWARDS,
    /** It holds only some of them. */
    OVERLAPS
  }

  /** All that changes in it; opaque. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  record State(long[] addresses, int[] bytes, int first, int count, boolean begun, long takenAt) {}

  private final long[] addresses;
  private final int[] bytes;
  private int first;
  private int count;
  private boolean begun; // the cache has been asked to take the first one
  private long takenAt;

  StoreBuffer(int entries) {
    addresses = new long[entries];
    bytes = new int[entries];
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean isFull() {
    return count == addresses.length;
  }

  int count() {
    return count;
  }

  /** All that are in it, the oldest first. */
  List<BufferedStore> stores() {
    List<BufferedStore> stores = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int slot = (first + i) % addresses.length;
      stores.add(new BufferedStore(addresses[slot], bytes[slot], begun && i == 0));
    }
    return stores;
  }

  void add(long address, int size) {
    int slot = first + count++;
    slot = slot < addresses.length ? slot : slot - addresses.length;
    addresses[slot] = address;
    bytes[slot] = size;
  }

  /** Lets go of the first store if the cache has taken it. */
  void release(long cycle) {
    if (begun && takenAt <= cycle) {
      begun = false;
      count--;
      first = first + 1 == addresses.length ? 0 : first + 1;
    }
  }

  /** Asks the cache to take the first store, if it can. */
  void drain(Cache cache, long cycle) {
    if (count != 0 && !begun && cache.acceptsAt(addresses[first], cycle) <= cycle) {
      takenAt = cache.write(addresses[first], bytes[first], cycle);
      begun = true;
    }
  }

  /** The first cycle in which something can change by itself. */
  long nextEvent(Cache cache, long cycle) {
    if (count == 0) {
      return Long.MAX_VALUE;
    }
    return begun ? takenAt : cache.acceptsAt(addresses[first], cycle);
  }

  Match match(long address, int size) {
    for (int i = count - 1; i >= 0; i--) {
      int slot = first + i;
      slot = slot < addresses.length ? slot : slot - addresses.length;
      long distance = address - addresses[slot];
      if (distance >= 0 && distance + size <= bytes[slot]) {
        return Match.FORWARDS;
      }
      if (distance < bytes[slot] && distance > -size) {
        return Match.OVERLAPS;
      }
    }
    return Match.NONE;
  }

  State save() {
    return new State(addresses.clone(), bytes.clone(), first, count, begun, takenAt);
  }

  void load(State state) {
    System.arraycopy(state.addresses(), 0, addresses, 0, addresses.length);
    System.arraycopy(state.bytes(), 0, bytes, 0, bytes.length);
    first = state.first();
    count = state.count();
    begun = state.begun();
    takenAt = state.takenAt();
  }
}
