package dev.archlab.tpu;

import java.util.ArrayList;
import java.util.List;

/**
 * Weight tiles between DRAM and the array. A tile takes its place when its transfer begins and
 * leaves it when its last weight is in the array.
 */
public final class WeightFifo {

  /** All that changes. */
  record State(List<Tile> arrived, int coming, int leaving, int promised, boolean anyTaken) {}

  private final int capacity;
  private final List<Tile> arrived = new ArrayList<>();
  private int coming;
  private int leaving;

  // As the sequencer sees it, ahead of what the units have done:
  private int promised;
  private boolean anyTaken;

  WeightFifo(int capacity) {
    this.capacity = capacity;
  }

  State save() {
    return new State(List.copyOf(arrived), coming, leaving, promised, anyTaken);
  }

  void load(State saved) {
    arrived.clear();
    arrived.addAll(saved.arrived());
    coming = saved.coming();
    leaving = saved.leaving();
    promised = saved.promised();
    anyTaken = saved.anyTaken();
  }

  /** Places for tiles. */
  public int capacity() {
    return capacity;
  }

  /** The tiles that are there, the next one first. */
  public List<Tile> tiles() {
    return List.copyOf(arrived);
  }

  /** Tiles that are on their way from DRAM. */
  public int coming() {
    return coming;
  }

  /** Tiles that are moving into the array. */
  public int leaving() {
    return leaving;
  }

  /** A read_weights was issued. */
  void promise() {
    promised++;
  }

  /** A multiply that takes a tile was issued; false if no tile was ever asked for. */
  boolean claim() {
    if (promised == 0) {
      return false;
    }
    promised--;
    anyTaken = true;
    return true;
  }

  /** True if a multiply may use the tile that an earlier one took. */
  boolean anyTaken() {
    return anyTaken;
  }

  boolean hasRoom() {
    return arrived.size() + coming + leaving < capacity;
  }

  void reserve() {
    coming++;
  }

  void arrive(Tile tile) {
    coming--;
    arrived.add(tile);
  }

  boolean hasTile() {
    return !arrived.isEmpty();
  }

  /** The next tile begins to move into the array. */
  Tile take() {
    leaving++;
    return arrived.remove(0);
  }

  /** The oldest moving tile has left. */
  void release() {
    leaving--;
  }
}
