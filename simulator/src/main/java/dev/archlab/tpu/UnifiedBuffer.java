package dev.archlab.tpu;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Snapshot;
import dev.archlab.tpu.Decoded.Access;
import dev.archlab.tpu.Decoded.Space;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** On-chip memory for operands and results; addresses run from 0 in bytes. */
public final class UnifiedBuffer {

  /** Contents at one moment; pages are shared. */
  record State(Snapshot memory, long @Nullable [][] tags) {}

  /** Is told what was overwritten. */
  @FunctionalInterface
  interface WriteListener {

    /**
     * @param low the first byte's address
     * @param high the address behind the last byte
     */
    void written(long low, long high);
  }

  private static final int TAG_PAGE = 4096;
  private static final long[] NO_TAGS = new long[TAG_PAGE]; // stands for pages that have none

  private final int size;
  private final AddressSpace memory = new AddressSpace();
  private final int tagged;
  private int[] floatBits = {}; // of a row on its way
  private @Nullable WriteListener listener;
  private long @Nullable [][] tags; // [page][element of the array]; only in a watched run

  /**
   * @param size in bytes
   * @param tagged bytes that share a tag: those of the array's smallest element
   */
  UnifiedBuffer(int size, int tagged) {
    this.size = size;
    this.tagged = tagged;
    memory.map(0, size);
  }

  State save() {
    return new State(memory.snapshot(), tags == null ? null : copy(tags));
  }

  void load(State saved) {
    memory.restore(saved.memory());
    tags = saved.tags() == null ? null : copy(saved.tags());
  }

  private static long[][] copy(long[][] from) {
    long[][] to = new long[from.length][];
    Arrays.setAll(to, page -> from[page] == NO_TAGS ? NO_TAGS : from[page].clone());
    return to;
  }

  /** Keeps tags from now on, or stops. */
  void watch(boolean watched) {
    if (!watched) {
      tags = null;
    } else if (tags == null) {
      tags = new long[size / tagged / TAG_PAGE + 1][];
      Arrays.fill(tags, NO_TAGS);
    }
  }

  /** Tells a listener of every task that writes here. */
  void onWrite(WriteListener to) {
    listener = to;
  }

  /** A task has taken effect. */
  void written(Task task) {
    for (int i = 0; i < task.addresses.length && listener != null; i++) {
      Access access = task.access(i);
      if (access.write() && access.space() == Space.UNIFIED_BUFFER) {
        listener.written(task.addresses[i] + access.low(), task.addresses[i] + access.high());
      }
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

  /** The element at an address; int32 is rounded to float32. */
  public float read(long address, ElementType type) {
    return Numbers.read(memory, address, type);
  }

  /** The DRAM address from which the element came; 0 if it was computed or nobody watches. */
  public long tag(long address) {
    if (tags == null) {
      return 0;
    }
    int place = (int) (address / tagged);
    return tags[place / TAG_PAGE][place % TAG_PAGE];
  }

  void writeFloat(long address, float value) {
    writeInt(address, Float.floatToRawIntBits(value));
  }

  void writeInt(long address, int value) {
    memory.writeInt(address, value);
    writeTag(address, Integer.BYTES, 0);
  }

  void writeShort(long address, short value) {
    memory.writeShort(address, value);
    writeTag(address, Short.BYTES, 0);
  }

  void writeByte(long address, byte value) {
    memory.writeByte(address, value);
    writeTag(address, Byte.BYTES, 0);
  }

  /** Tags an element that lies in {@code bytes} bytes. */
  void writeTag(long address, int bytes, long tag) {
    long[][] all = tags;
    if (all == null) {
      return;
    }
    int first = (int) (address / tagged);
    int end = Math.max(first + 1, (int) ((address + bytes) / tagged));
    for (int place = first; place < end; place++) {
      long[] page = all[place / TAG_PAGE];
      if (page == NO_TAGS) {
        if (tag == 0) {
          continue;
        }
        page = new long[TAG_PAGE];
        all[place / TAG_PAGE] = page;
      }
      page[place % TAG_PAGE] = tag;
    }
  }

  /** {@code count} float32 that lie {@code step} bytes apart. */
  void read(long address, int step, float[] into, int count) {
    int[] bits = room(count);
    read(address, step, bits, count);
    for (int i = 0; i < count; i++) {
      into[i] = Float.intBitsToFloat(bits[i]);
    }
  }

  /** {@code count} words that lie {@code step} bytes apart. */
  void read(long address, int step, int[] into, int count) {
    if (step == Integer.BYTES) {
      memory.readInts(address, into, count);
    } else if (step == 0) {
      Arrays.fill(into, 0, count, memory.readInt(address));
    } else {
      memory.readInts(address, step, into, count);
    }
  }

  private int[] room(int count) {
    if (floatBits.length < count) {
      floatBits = new int[count];
    }
    return floatBits;
  }

  /** {@code count} bfloat16 that lie {@code step} bytes apart. */
  void read(long address, int step, short[] into, int count) {
    for (int i = 0; i < count; i++) {
      into[i] = memory.readShort(address + (long) i * step);
    }
  }

  /** {@code count} int8 that lie {@code step} bytes apart. */
  void read(long address, int step, byte[] into, int count) {
    for (int i = 0; i < count; i++) {
      into[i] = memory.readByte(address + (long) i * step);
    }
  }

  /** As {@link #read(long, int, float[], int)}; there is one NaN. */
  void write(long address, int step, float[] from, int count) {
    int[] bits = room(count);
    for (int i = 0; i < count; i++) {
      bits[i] = Float.floatToIntBits(from[i]);
    }
    write(address, step, bits, count);
  }

  void write(long address, int step, int[] from, int count) {
    if (step == Integer.BYTES) {
      memory.writeInts(address, from, count);
    } else {
      memory.writeInts(address, step, from, count);
    }
    untag(address, step, Integer.BYTES, count);
  }

  void write(long address, int step, short[] from, int count) {
    for (int i = 0; i < count; i++) {
      memory.writeShort(address + (long) i * step, from[i]);
    }
    untag(address, step, Short.BYTES, count);
  }

  void write(long address, int step, byte[] from, int count) {
    for (int i = 0; i < count; i++) {
      memory.writeByte(address + (long) i * step, from[i]);
    }
    untag(address, step, Byte.BYTES, count);
  }

  private void untag(long address, int step, int bytes, int count) {
    for (int i = 0; i < count && tags != null; i++) {
      writeTag(address + (long) i * step, bytes, 0);
    }
  }

  AddressSpace memory() {
    return memory;
  }
}
