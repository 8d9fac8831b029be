package dev.archlab.gpu;

import dev.archlab.gpu.ptx.StateSpace;

/**
 * Where things lie in the generic address space. Global and constant addresses are generic
 * addresses; shared and local ones are offsets into windows.
 */
final class AddressMap {

  static final long SHARED_WINDOW = 0x0100_0000L;
  static final long LOCAL_WINDOW = 0x0200_0000L;
  static final long WINDOW_BYTES = 0x0100_0000L;

  /** Variables of modules. */
  static final long MODULES = 0x4000_0000L;

  static final long MODULE_BYTES = 0x1000_0000L;

  /** Local memory of the threads, as caches and DRAM see it; nothing else lies there. */
  static final long LOCAL_BACKING = 0x80_0000_0000L;

  /** What the host allocates from. */
  static final long HEAP = 0x1_0000_0000L;

  private AddressMap() {}

  /** What a space's address must be raised by to become a generic one. */
  static long window(StateSpace space) {
    return switch (space) {
      case SHARED -> SHARED_WINDOW;
      case LOCAL -> LOCAL_WINDOW;
      default -> 0;
    };
  }

  /** The space that a generic address falls into. */
  static StateSpace spaceOf(long address) {
    if (address - SHARED_WINDOW >= 0 && address - SHARED_WINDOW < WINDOW_BYTES) {
      return StateSpace.SHARED;
    }
    if (address - LOCAL_WINDOW >= 0 && address - LOCAL_WINDOW < WINDOW_BYTES) {
      return StateSpace.LOCAL;
    }
    return StateSpace.GLOBAL;
  }
}
