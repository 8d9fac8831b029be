package dev.archlab.kernels.cpu;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/** What the functions ask of their operands: one element type, rows without gaps. */
final class Layout {

  private Layout() {}

  /** True if all regions are row-major without gaps and hold elements of a type. */
  static boolean dense(ElementType type, List<Region> regions) {
    return regions.stream()
        .allMatch(
            region -> region.type() == type && region.bytes() == region.size() * type.bytes());
  }

  /** True if all regions are row-major without gaps and hold elements of a type. */
  static boolean dense(ElementType type, Region... regions) {
    return dense(type, List.of(regions));
  }
}
