package dev.archlab.kernels;

import dev.archlab.sim.AddressRange;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Places regions in a machine's heap: those that last from the bottom up, scratch from the top
 * down. The two never share an address, so a region that lasts is zero as the machine's memory is.
 */
final class Allocator {

  /** Enough for every machine's widest access, and for coalescing to begin at a boundary. */
  static final int ALIGNMENT = 256;

  private final String machine;
  private final AddressRange heap;
  private final List<Region> lasting = new ArrayList<>();
  private final List<Region> scratch = new ArrayList<>();

  // Offsets in the heap: what lasts ends at `bottom`; scratch begins at `top`, ever at `lowestTop`.
  private long bottom;
  private long top;
  private long lowestTop;

  Allocator(String machine, AddressRange heap) {
    this.machine = machine;
    this.heap = heap;
    // The base need not be aligned; offsets count from the first aligned address.
    this.top = floor(heap.base() + heap.bytes()) - ceiling(heap.base());
    this.lowestTop = top;
  }

  /**
   * A region that lasts.
   *
   * @throws UsageException if it does not fit
   */
  Region allocate(String name, ElementType type, int... shape) {
    long bytes = bytes(type, shape);
    require(name, bytes, lowestTop - bottom);
    Region region = Region.dense(name, ceiling(heap.base()) + bottom, type, shape);
    bottom += ceiling(bytes);
    lasting.add(region);
    return region;
  }

  /**
   * A region that lasts until {@link #freeScratch}.
   *
   * @throws UsageException if it does not fit
   */
  Region allocateScratch(String name, ElementType type, int... shape) {
    long bytes = bytes(type, shape);
    require(name, bytes, top - bottom);
    top -= ceiling(bytes);
    lowestTop = Math.min(lowestTop, top);
    Region region = Region.dense(name, ceiling(heap.base()) + top, type, shape);
    scratch.add(region);
    return region;
  }

  void freeScratch() {
    scratch.clear();
    top = floor(heap.base() + heap.bytes()) - ceiling(heap.base());
  }

  /** All that is placed now, in the order of allocation. */
  List<Region> regions() {
    List<Region> all = new ArrayList<>(lasting);
    all.addAll(scratch);
    return all;
  }

  /** The element at an address, as in {@code a[3,4]}; empty where nothing is placed. */
  Optional<String> describe(long address) {
    return regions().stream()
        .filter(region -> region.contains(address))
        .findFirst()
        .map(region -> region.element(address));
  }

  private void require(String name, long bytes, long free) {
    if (bytes > free) { // free space is a multiple of the alignment
      throw new UsageException(
          "'%s' needs %s in the memory of %s, which has %s free of %s"
              .formatted(name, size(bytes), machine, size(free), size(heap.bytes())));
    }
  }

  private static long bytes(ElementType type, int... shape) {
    long bytes = type.bytes();
    for (int extent : shape) {
      if (extent <= 0) {
        throw new IllegalArgumentException("an extent of " + extent);
      }
      bytes = bytes > Long.MAX_VALUE / extent ? Long.MAX_VALUE : bytes * extent;
    }
    return bytes;
  }

  private static long ceiling(long bytes) {
    return (bytes + ALIGNMENT - 1) & -ALIGNMENT;
  }

  private static long floor(long bytes) {
    return bytes & -ALIGNMENT;
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
  }
}
