package dev.archlab.visualizer.replay;

import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the element of a tensor that an address, or a tag, means. */
public final class Operands {

  private final List<Region> regions;
  private final TreeMap<Long, Region> byBase = new TreeMap<>();

  /** The regions must be dense and apart, as an allocator's are. */
  public Operands(List<Region> regions) {
    this.regions = List.copyOf(regions);
    regions.forEach(region -> byBase.put(region.base(), region));
  }

  /** All regions, in the order in which they were placed. */
  public List<Region> regions() {
    return regions;
  }

  /** The element that holds an address; empty for 0 and wherever no tensor lies. */
  public Optional<Operand> at(long address) {
    return region(address)
        .map(region -> element(region, (address - region.base()) / region.type().bytes()));
  }

  /** The region that holds an address; empty wherever no tensor lies. */
  Optional<Region> region(long address) {
    return Optional.ofNullable(byBase.floorEntry(address))
        .map(Map.Entry::getValue)
        .filter(region -> region.contains(address));
  }

  /** As {@link #at}, by name; a dash where there is none. */
  public String name(long address) {
    return at(address).map(Operand::name).orElse("–");
  }

  /** The element at a row-major position. */
  public static Operand element(Region region, long position) {
    List<Integer> indices = new ArrayList<>();
    long rest = position;
    for (int axis = region.shape().size() - 1; axis >= 0; axis--) {
      indices.add(0, (int) (rest % region.shape().get(axis)));
      rest /= region.shape().get(axis);
    }
    int columns = columns(region);
    return new Operand(
        region.name(), indices, (int) (position / columns), (int) (position % columns));
  }

  /** Columns of a region seen as a matrix: the extent of its last axis. */
  public static int columns(Region region) {
    return region.shape().isEmpty() ? 1 : region.shape().get(region.shape().size() - 1);
  }

  /** Rows of a region seen as a matrix. */
  public static int rows(Region region) {
    return (int) (region.size() / columns(region));
  }
}
