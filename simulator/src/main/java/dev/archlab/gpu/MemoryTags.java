package dev.archlab.gpu;

import dev.archlab.gpu.MemoryAccess.Kind;
import dev.archlab.gpu.ptx.StateSpace;

/**
 * Passes tags on in a watched run's memory accesses: a value that is loaded from global memory
 * comes from its address; one that went through shared memory keeps where it came from. Values
 * narrower than a word lose that in shared memory, all values in local memory.
 */
final class MemoryTags {

  private MemoryTags() {}

  /**
   * @param tags of the registers
   * @param shared of the words of the CTA's shared memory
   * @param space where the access goes
   * @param addresses by lane
   */
  static void follow(
      Tags tags, long[] shared, MemoryAccess access, StateSpace space, long[] addresses, int mask) {
    int bytes = access.type().bytes();
    long window = access.space() == StateSpace.GENERIC ? AddressMap.window(space) : 0;
    for (int i = 0; i < access.rows().length; i++) {
      int row = access.rows()[i];
      if (row < 0) {
        continue; // thrown away
      }
      long[] register = access.wide() ? tags.longs(row) : tags.ints(View.row(row));
      for (int lane = 0; lane < Warp.LANES; lane++) {
        if ((mask >>> lane & 1) == 0) {
          continue;
        }
        long address = addresses[lane] - window + (long) i * bytes;
        if (access.kind() != Kind.STORE) {
          register[lane] = origin(shared, space, address, bytes);
        }
        if (access.kind() != Kind.LOAD && space == StateSpace.SHARED) {
          long stored = access.kind() == Kind.STORE && bytes >= 4 ? register[lane] : 0;
          for (long word = address >> 2; word <= address + bytes - 1 >> 2; word++) {
            shared[(int) word] = stored;
          }
        }
      }
    }
  }

  private static long origin(long[] shared, StateSpace space, long address, int bytes) {
    return switch (space) {
      case GLOBAL, CONST -> address;
      case SHARED -> bytes >= 4 ? shared[(int) (address >> 2)] : 0;
      default -> 0;
    };
  }
}
