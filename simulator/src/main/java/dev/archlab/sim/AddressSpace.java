package dev.archlab.sim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Little-endian memory of 64 KiB pages that come into being, zeroed, when they are first written.
 * Snapshots share pages; the first write to a shared page copies it.
 *
 * <p>Only addresses inside a mapped range exist; others raise an {@link AccessFault}. Accesses need
 * not be aligned.
 */
public final class AddressSpace {

  public static final int PAGE_BYTES = 1 << 16;

  private static final int PAGE_BITS = 16;
  private static final int OFFSET_MASK = PAGE_BYTES - 1;
  private static final int WAYS = 64;
  private static final byte[] ZEROS = new byte[PAGE_BYTES];

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  /** A page may be written in place only by the space and epoch that made it. */
  private record Page(byte[] bytes, Object owner) {}

  private record Image(AddressSpace space, Map<Long, Page> pages) implements Snapshot {}

  private final List<AddressRange> ranges = new ArrayList<>();
  private Map<Long, Page> pages = new HashMap<>();
  private Object epoch = new Object();

  // Direct-mapped look-aside tables in front of the map: page numbers, and their bytes.
  private final long[] readTags = new long[WAYS];
  private final byte[][] readPages = new byte[WAYS][];
  private final long[] writeTags = new long[WAYS];
  private final byte[][] writePages = new byte[WAYS][];

  public AddressSpace() {
    forgetPages();
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** Makes {@code bytes} addresses from {@code base} exist, rounded out to whole pages. */
  public void map(long base, long bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException("a range of " + bytes + " bytes");
    }
    long first = base & ~(long) OFFSET_MASK;
    long end = (base + bytes + OFFSET_MASK) & ~(long) OFFSET_MASK;
    ranges.add(new AddressRange(first, end - first));
  }

  /** True if there is memory at the address. */
  public boolean isMapped(long address) {
    for (AddressRange range : ranges) {
      if (range.contains(address)) {
        return true;
      }
    }
    return false;
  }

  public byte readByte(long address) {
    return pageToRead(address)[(int) address & OFFSET_MASK];
  }

  public short readShort(long address) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 2) {
      return (short) readAcross(address, 2);
    }
    return (short) SHORT.get(pageToRead(address), offset);
  }

  public int readInt(long address) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 4) {
      return (int) readAcross(address, 4);
    }
    return (int) INT.get(pageToRead(address), offset);
  }

  public long readLong(long address) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 8) {
      return readAcross(address, 8);
    }
    return (long) LONG.get(pageToRead(address), offset);
  }

  public float readFloat(long address) {
    return Float.intBitsToFloat(readInt(address));
  }

  public double readDouble(long address) {
    return Double.longBitsToDouble(readLong(address));
  }

  public void writeByte(long address, byte value) {
    pageToWrite(address)[(int) address & OFFSET_MASK] = value;
  }

  public void writeShort(long address, short value) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 2) {
      writeAcross(address, value, 2);
    } else {
      SHORT.set(pageToWrite(address), offset, value);
    }
  }

  public void writeInt(long address, int value) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 4) {
      writeAcross(address, value, 4);
    } else {
      INT.set(pageToWrite(address), offset, value);
    }
  }

  public void writeLong(long address, long value) {
    int offset = (int) address & OFFSET_MASK;
    if (offset > PAGE_BYTES - 8) {
      writeAcross(address, value, 8);
    } else {
      LONG.set(pageToWrite(address), offset, value);
    }
  }

  public void writeFloat(long address, float value) {
    writeInt(address, Float.floatToRawIntBits(value));
  }

  public void writeDouble(long address, double value) {
    writeLong(address, Double.doubleToRawLongBits(value));
  }

  /** Copies {@code count} bytes out of memory. */
  public void read(long address, byte[] into, int offset, int count) {
    while (count > 0) {
      int start = (int) address & OFFSET_MASK;
      int chunk = Math.min(count, PAGE_BYTES - start);
      System.arraycopy(pageToRead(address), start, into, offset, chunk);
      address += chunk;
      offset += chunk;
      count -= chunk;
    }
  }

  /** Reads words that are {@code stride} bytes apart; those of a page in one loop. */
  public void readInts(long address, int stride, int[] into, int count) {
    int i = 0;
    while (i < count) {
      int offset = (int) address & OFFSET_MASK;
      if (offset > PAGE_BYTES - Integer.BYTES) {
        into[i++] = readInt(address);
        address += stride;
        continue;
      }
      byte[] page = pageToRead(address);
      int end = i + Math.min(count - i, wordsInPage(offset, stride));
      address += (long) (end - i) * stride;
      for (; i < end; i++) {
        into[i] = (int) INT.get(page, offset);
        offset += stride;
      }
    }
  }

  /** Writes words that are {@code stride} bytes apart; those of a page in one loop. */
  public void writeInts(long address, int stride, int[] from, int count) {
    int i = 0;
    while (i < count) {
      int offset = (int) address & OFFSET_MASK;
      if (offset > PAGE_BYTES - Integer.BYTES) {
        writeInt(address, from[i++]);
        address += stride;
        continue;
      }
      byte[] page = pageToWrite(address);
      int end = i + Math.min(count - i, wordsInPage(offset, stride));
      address += (long) (end - i) * stride;
      for (; i < end; i++) {
        INT.set(page, offset, from[i]);
        offset += stride;
      }
    }
  }

  /** How many words that are {@code stride} bytes apart lie whole in the page of the first. */
  private static int wordsInPage(int offset, int stride) {
    return stride <= 0 ? 1 : (PAGE_BYTES - Integer.BYTES - offset) / stride + 1;
  }

  /** Reads floats that are {@code stride} bytes apart; those of a page in one loop. */
  public void readFloats(long address, int stride, float[] into, int count) {
    int i = 0;
    while (i < count) {
      int offset = (int) address & OFFSET_MASK;
      if (offset > PAGE_BYTES - Float.BYTES) {
        into[i++] = readFloat(address);
        address += stride;
        continue;
      }
      byte[] page = pageToRead(address);
      int end = i + Math.min(count - i, wordsInPage(offset, stride));
      address += (long) (end - i) * stride;
      for (; i < end; i++) {
        into[i] = Float.intBitsToFloat((int) INT.get(page, offset));
        offset += stride;
      }
    }
  }

  /** Copies {@code count} bytes into memory. */
  public void write(long address, byte[] from, int offset, int count) {
    while (count > 0) {
      int start = (int) address & OFFSET_MASK;
      int chunk = Math.min(count, PAGE_BYTES - start);
      System.arraycopy(from, offset, pageToWrite(address), start, chunk);
      address += chunk;
      offset += chunk;
      count -= chunk;
    }
  }

  /** Reads {@code count} words that lie side by side. */
  public void readInts(long address, int[] into, int count) {
    int done = 0;
    while (done < count) {
      int offset = (int) address & OFFSET_MASK;
      int whole = Math.min(count - done, (PAGE_BYTES - offset) / Integer.BYTES);
      if (whole == 0) { // a word across two pages
        into[done] = readInt(address);
        whole = 1;
      } else {
        byte[] page = pageToRead(address);
        for (int i = 0; i < whole; i++) {
          into[done + i] = (int) INT.get(page, offset + Integer.BYTES * i);
        }
      }
      done += whole;
      address += (long) Integer.BYTES * whole;
    }
  }

  /** Writes {@code count} words side by side. */
  public void writeInts(long address, int[] from, int count) {
    int done = 0;
    while (done < count) {
      int offset = (int) address & OFFSET_MASK;
      int whole = Math.min(count - done, (PAGE_BYTES - offset) / Integer.BYTES);
      if (whole == 0) { // a word across two pages
        writeInt(address, from[done]);
        whole = 1;
      } else {
        byte[] page = pageToWrite(address);
        for (int i = 0; i < whole; i++) {
          INT.set(page, offset + Integer.BYTES * i, from[done + i]);
        }
      }
      done += whole;
      address += (long) Integer.BYTES * whole;
    }
  }

  /** The present contents, sharing every page; the next write to a page copies it. */
  public Snapshot snapshot() {
    shareAllPages();
    return new Image(this, new HashMap<>(pages));
  }

  /**
   * Takes back the contents of a snapshot; mapped ranges stay as they are.
   *
   * @throws IllegalArgumentException if the snapshot is not of this memory
   */
  public void restore(Snapshot snapshot) {
    if (!(snapshot instanceof Image image) || image.space() != this) {
      throw new IllegalArgumentException("not a snapshot of this memory");
    }
    pages = new HashMap<>(image.pages());
    shareAllPages();
    Arrays.fill(readTags, -1);
  }

  private void shareAllPages() {
    epoch = new Object();
    Arrays.fill(writeTags, -1);
  }

  private void forgetPages() {
    Arrays.fill(readTags, -1);
    Arrays.fill(writeTags, -1);
  }

  private byte[] pageToRead(long address) {
    long number = address >>> PAGE_BITS;
    int way = (int) number & (WAYS - 1);
    return readTags[way] == number ? readPages[way] : findPageToRead(number, way, address);
  }

  private byte[] findPageToRead(long number, int way, long address) {
    @Nullable Page page = pages.get(number);
    if (page == null && !isMapped(address)) {
      throw new AccessFault(address);
    }
    byte[] bytes = page == null ? ZEROS : page.bytes();
    readTags[way] = number;
    readPages[way] = bytes;
    return bytes;
  }

  private byte[] pageToWrite(long address) {
    long number = address >>> PAGE_BITS;
    int way = (int) number & (WAYS - 1);
    return writeTags[way] == number ? writePages[way] : findPageToWrite(number, way, address);
  }

  private byte[] findPageToWrite(long number, int way, long address) {
    @Nullable Page page = pages.get(number);
    if (page == null && !isMapped(address)) {
      throw new AccessFault(address);
    }
    if (page == null || page.owner() != epoch) {
      byte[] bytes = page == null ? new byte[PAGE_BYTES] : page.bytes().clone();
      page = new Page(bytes, epoch);
      pages.put(number, page);
      readTags[way] = number;
      readPages[way] = bytes;
    }
    writeTags[way] = number;
    writePages[way] = page.bytes();
    return page.bytes();
  }

  private long readAcross(long address, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (readByte(address + i) & 0xffL) << 8 * i;
    }
    return value;
  }

  private void writeAcross(long address, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      pageToWrite(address + i); // fault before anything is written
    }
    for (int i = 0; i < bytes; i++) {
      writeByte(address + i, (byte) (value >>> 8 * i));
    }
  }
}
