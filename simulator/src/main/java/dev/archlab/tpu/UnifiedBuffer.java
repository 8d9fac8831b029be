package dev.archlab.tpu;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.Snapshot;
import org.jspecify.annotations.Nullable;

/** On-chip memory for operands and results; addresses run from 0 in bytes. */
public final class UnifiedBuffer {

  /** Contents at one moment; pages are shared. */
  record State(Snapshot memory, long @Nullable [] tags) {}

  private final int size;
  private final AddressSpace memory = new AddressSpace();
  private long @Nullable [] tags; // by word; only in a watched run

  UnifiedBuffer(int size) {
    this.size = size;
    memory.map(0, size);
  }

  State save() {
    return new State(memory.snapshot(), tags == null ? null : tags.clone());
  }

  void load(State saved) {
    memory.restore(saved.memory());
    tags = saved.tags() == null ? null : saved.tags().clone();
  }

  /** Keeps tags from now on, or stops. */
  void watch(boolean watched) {
    if (!watched) {
      tags = null;
    } else if (tags == null) {
      tags = new long[size / Operand.ELEMENT_BYTES + 1];
    }
  }

  boolean isWatched() {
    return tags != null;
  }

  /** Size in bytes. */
  public int size() {
    return size;
  }

  /** The word at an address, as float32. */
  public float readFloat(long address) {
    return memory.readFloat(address);
  }

  /** The word at an address, as int32. */
  public int readInt(long address) {
    return memory.readInt(address);
  }

  /** The DRAM address from which the word came; 0 if it was computed or nobody watches. */
  public long tag(long address) {
    return tags == null ? 0 : tags[(int) (address / Operand.ELEMENT_BYTES)];
  }

  void writeFloat(long address, float value) {
    writeInt(address, Float.floatToRawIntBits(value));
  }

  void writeInt(long address, int value) {
    memory.writeInt(address, value);
    if (tags != null) {
      tags[(int) (address / Operand.ELEMENT_BYTES)] = 0;
    }
  }

  void writeTag(long address, long tag) {
    if (tags != null) {
      tags[(int) (address / Operand.ELEMENT_BYTES)] = tag;
    }
  }

  AddressSpace memory() {
    return memory;
  }
}
