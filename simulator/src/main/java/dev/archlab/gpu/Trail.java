package dev.archlab.gpu;

import dev.archlab.gpu.ptx.StateSpace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In a watched run: what a warp did last, for those who look. */
final class Trail {

  /**
   * A memory access, as it was handed to the load-store unit.
   *
   * @param space where it went
   * @param mask lanes that made it
   * @param addresses by lane, within shared memory or as the cache sees them
   * @param tags by lane, of the first value that it moved
   * @param passes over the banks that it needs
   * @param conflictFree passes that it would need without conflicts
   * @param blocks address and bytes of each request to the cache, in turn; empty for shared memory
   * @param sectors that those touch
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Access(
      int pc,
      long cycle,
      MemoryAccess access,
      StateSpace space,
      int mask,
      long[] addresses,
      long[] tags,
      int passes,
      int conflictFree,
      long[] blocks,
      int sectors) {}

  /** Program counter of the instruction that it issued last; −1 before the first. */
  int pc = -1;

  /** Lanes in which that took effect. */
  int mask;

  /** When it was issued. */
  long cycle;

  /** Scoreboard numbers of the registers that the last load or atomic operation wrote. */
  int[] loaded = {};

  /** By scoreboard number: when the last instruction that writes the register was issued. */
  private final long[] writtenAt;

  /** The last access to shared memory. */
  @Nullable Access shared;

  /** The last access to any other memory. */
  @Nullable Access global;

  Trail(int registers) {
    writtenAt = new long[registers];
    Arrays.fill(writtenAt, -1);
  }

  private Trail(Trail other) {
    pc = other.pc;
    mask = other.mask;
    cycle = other.cycle;
    loaded = other.loaded; // never changed
    writtenAt = other.writtenAt.clone();
    shared = other.shared;
    global = other.global;
  }

  Trail copy() {
    return new Trail(this);
  }

  /** The cycle in which the last instruction that writes a register was issued, or −1. */
  long writtenAt(int register) {
    return writtenAt[register];
  }

  void issued(int at, Decoded decoded, int lanes, long when) {
    pc = at;
    mask = lanes;
    cycle = when;
    if (decoded.access() != null && decoded.writes().length > 0) {
      loaded = decoded.writes();
    }
    for (int register : decoded.writes()) {
      writtenAt[register] = when;
    }
  }

  void accessed(Access access) {
    if (access.space() == StateSpace.SHARED) {
      shared = access;
    } else {
      global = access;
    }
  }
}
