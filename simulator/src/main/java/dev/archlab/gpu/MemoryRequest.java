package dev.archlab.gpu;

import org.jspecify.annotations.Nullable;

/** A memory instruction of a warp on its way through the load-store unit. */
final class MemoryRequest {

  /** Which path it takes. */
  enum Path {
    SHARED,
    LOAD,
    STORE,
    ATOMIC
  }

  Path path = Path.SHARED;
  int warpSlot;

  /** The warp's number; a later warp in the same slot has another. */
  long warp;

  /** What it loads into, or null. */
  @Nullable Decoded result;

  /** Cycles for which it occupies the unit, at least. */
  int passes;

  /** What it adds to its latency: atomic operations of one address. */
  int serial;

  int count;
  final long[] addresses = new long[Coalescer.MAX_REQUESTS];
  final int[] bytes = new int[Coalescer.MAX_REQUESTS];

  // Progress.
  int passesDone;
  int sent;
  long doneAt;

  void copyFrom(MemoryRequest other) {
    path = other.path;
    warpSlot = other.warpSlot;
    warp = other.warp;
    result = other.result;
    passes = other.passes;
    serial = other.serial;
    count = other.count;
    System.arraycopy(other.addresses, 0, addresses, 0, count);
    System.arraycopy(other.bytes, 0, bytes, 0, count);
    passesDone = other.passesDone;
    sent = other.sent;
    doneAt = other.doneAt;
  }
}
