package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSpaceTest {

  private static final int PAGE = AddressSpace.PAGE_BYTES;
  private static final long BASE = 0x8000_0000L;

  private AddressSpace memory;

  @BeforeEach
  void mapThreePages() {
    memory = new AddressSpace();
    memory.map(BASE, 3L * PAGE);
  }

  /** Memory as a map from address to byte. */
  private static final class Model {
    private final Map<Long, Byte> bytes;

    Model(Map<Long, Byte> bytes) {
      this.bytes = bytes;
    }

    long read(long address, int width) {
      long value = 0;
      for (int i = width - 1; i >= 0; i--) {
        value = value << 8 | (bytes.getOrDefault(address + i, (byte) 0) & 0xff);
      }
      return value;
    }

    void write(long address, int width, long value) {
      for (int i = 0; i < width; i++) {
        bytes.put(address + i, (byte) (value >> 8 * i));
      }
    }
  }

  private static long read(AddressSpace memory, long address, int width) {
    return switch (width) {
      case 1 -> memory.readByte(address) & 0xffL;
      case 2 -> memory.readShort(address) & 0xffffL;
      case 4 -> memory.readInt(address) & 0xffff_ffffL;
      default -> memory.readLong(address);
    };
  }

  private static void write(AddressSpace memory, long address, int width, long value) {
    switch (width) {
      case 1 -> memory.writeByte(address, (byte) value);
      case 2 -> memory.writeShort(address, (short) value);
      case 4 -> memory.writeInt(address, (int) value);
      default -> memory.writeLong(address, value);
    }
  }

  /** Far apart, so that pages share entries of the look-aside tables, and around page borders. */
  private static long anyAddress(Random random) {
    long page = random.nextInt(3) * 64L + random.nextInt(3);
    int offset = random.nextBoolean() ? random.nextInt(32) : PAGE - 1 - random.nextInt(32);
    return BASE + page * PAGE + offset;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void holdsWhatWasWrittenThroughSnapshotsAndRestores(long seed) {
    memory.map(BASE, 200L * PAGE);
    Random random = new Random(seed);
    Model model = new Model(new HashMap<>());
    List<Snapshot> snapshots = new ArrayList<>();
    List<Map<Long, Byte>> contents = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      long address = anyAddress(random);
      int width = 1 << random.nextInt(4);
      int act = random.nextInt(1000);
      if (act == 0) {
        snapshots.add(memory.snapshot());
        contents.add(Map.copyOf(model.bytes));
      } else if (act == 1 && !snapshots.isEmpty()) {
        int which = random.nextInt(snapshots.size());
        memory.restore(snapshots.get(which));
        model = new Model(new HashMap<>(contents.get(which)));
      } else if (act < 400) {
        long value = random.nextLong();
        write(memory, address, width, value);
        model.write(address, width, value);
      } else {
        assertThat(read(memory, address, width)).isEqualTo(model.read(address, width));
      }
    }
    assertThat(snapshots).hasSizeGreaterThan(10);
  }

  @Test
  void isLittleEndianAndKeepsFloatsToTheBit() {
    memory.writeInt(BASE, 0x04030201);
    assertThat(memory.readByte(BASE)).isEqualTo((byte) 1);
    assertThat(memory.readByte(BASE + 3)).isEqualTo((byte) 4);

    int signallingNan = 0x7f80_0001;
    memory.writeInt(BASE, signallingNan);
    memory.writeFloat(BASE + PAGE - 2, -0.0f);
    memory.writeDouble(BASE + 2 * PAGE - 3, Math.PI);
    assertThat(memory.readInt(BASE)).isEqualTo(signallingNan);
    assertThat(Float.floatToRawIntBits(memory.readFloat(BASE + PAGE - 2))).isEqualTo(1 << 31);
    assertThat(memory.readDouble(BASE + 2 * PAGE - 3)).isEqualTo(Math.PI);
  }

  @Test
  void readsAndWritesWordsOfAnyStrideAcrossPages() {
    Random random = new Random(4);
    for (int i = 0; i < 3 * PAGE; i++) {
      memory.writeByte(BASE + i, (byte) random.nextInt());
    }
    for (int stride : new int[] {4, 0, 2, 6, 1024, 40_000, -4, -1000}) {
      long first = BASE + (stride < 0 ? 2 * PAGE - 1 : PAGE - 21);
      float[] floats = new float[4];
      int[] words = new int[4];
      memory.readFloats(first, stride, floats, 4);
      memory.readInts(first, stride, words, 4);
      for (int i = 0; i < 4; i++) {
        assertThat(words[i]).isEqualTo(memory.readInt(first + i * stride));
        assertThat(Float.floatToRawIntBits(floats[i])).isEqualTo(words[i]);
      }
      Snapshot before = memory.snapshot();
      int[] written = {random.nextInt(), random.nextInt(), random.nextInt(), random.nextInt()};
      memory.writeInts(first, stride, written, 4);
      byte[] bulk = new byte[3 * PAGE];
      memory.read(BASE, bulk, 0, bulk.length);
      memory.restore(before);
      for (int i = 0; i < 4; i++) {
        memory.writeInt(first + i * stride, written[i]);
      }
      byte[] oneByOne = new byte[3 * PAGE];
      memory.read(BASE, oneByOne, 0, oneByOne.length);
      assertThat(bulk).isEqualTo(oneByOne);
    }
  }

  @Test
  void copiesBlocksAcrossPages() {
    byte[] data = new byte[PAGE + 100];
    new Random(1).nextBytes(data);
    memory.write(BASE + PAGE - 50, data, 0, data.length);

    byte[] back = new byte[data.length + 2];
    memory.read(BASE + PAGE - 50, back, 1, data.length);

    assertThat(back).startsWith(0).endsWith(0).containsSequence(data);
    assertThat(memory.readByte(BASE + PAGE - 51)).isZero();
    assertThat(memory.readByte(BASE + 2 * PAGE + 50)).isZero();
  }

  @Test
  void writeAfterASnapshotDoesNotReachIt() {
    memory.writeLong(BASE, 1);
    memory.writeLong(BASE + PAGE, 1);
    assertThat(memory.readLong(BASE)).isEqualTo(1); // now in the look-aside tables
    Snapshot one = memory.snapshot();
    memory.writeLong(BASE, 2);
    assertThat(memory.readLong(BASE)).isEqualTo(2);
    Snapshot two = memory.snapshot();
    memory.writeLong(BASE, 3);
    memory.writeLong(BASE + 2 * PAGE, 3); // a page that neither has

    memory.restore(one);
    assertThat(memory.readLong(BASE)).isEqualTo(1);
    assertThat(memory.readLong(BASE + 2 * PAGE)).isZero();
    memory.writeLong(BASE, 4);
    memory.restore(two);
    assertThat(memory.readLong(BASE)).isEqualTo(2);
    memory.restore(one);
    assertThat(memory.readLong(BASE)).as("not the 4 written after the restore").isEqualTo(1);
    assertThat(memory.readLong(BASE + PAGE)).isEqualTo(1);
  }

  @Test
  void readOfAnUnwrittenPageSeesALaterWrite() {
    assertThat(memory.readLong(BASE)).isZero();
    memory.writeLong(BASE, 5);
    assertThat(memory.readLong(BASE)).isEqualTo(5);
  }

  @Test
  void refusesASnapshotOfAnotherMemory() {
    AddressSpace other = new AddressSpace();
    assertThatIllegalArgumentException().isThrownBy(() -> memory.restore(other.snapshot()));
    assertThatIllegalArgumentException().isThrownBy(() -> memory.restore(new Snapshot() {}));
  }

  @Test
  void faultsAtTheFirstAddressWithoutMemory() {
    long end = BASE + 3L * PAGE;
    assertThat(memory.isMapped(BASE)).isTrue();
    assertThat(memory.isMapped(end - 1)).isTrue();
    assertThat(memory.isMapped(BASE - 1)).isFalse();
    assertThat(memory.isMapped(end)).isFalse();
    assertThat(memory.isMapped(-1)).isFalse();

    assertThat(fault(() -> memory.readByte(end))).isEqualTo(end);
    assertThat(fault(() -> memory.readLong(BASE - 8))).isEqualTo(BASE - 8);
    assertThat(fault(() -> memory.readLong(end - 4))).isEqualTo(end);
    assertThat(fault(() -> memory.writeLong(end - 4, -1))).isEqualTo(end);
    assertThat(fault(() -> memory.writeShort(0, (short) 1))).isZero();
    assertThat(fault(() -> memory.read(end - 4, new byte[8], 0, 8))).isEqualTo(end);
    assertThat(memory.readInt(end - 4)).as("nothing of the write took effect").isZero();
  }

  private static long fault(Runnable access) {
    return catchThrowableOfType(AccessFault.class, access::run).address();
  }

  @Test
  void mapsWholePages() {
    AddressSpace small = new AddressSpace();
    small.map(BASE + 100, 1);
    small.writeByte(BASE, (byte) 1);
    small.writeByte(BASE + PAGE - 1, (byte) 1);
    assertThatExceptionOfType(AccessFault.class)
        .isThrownBy(() -> small.writeByte(BASE + PAGE, (byte) 1))
        .withMessage("no memory at address 0x80010000");
    assertThatIllegalArgumentException().isThrownBy(() -> small.map(0, 0));
  }

  @Test
  void holdsTheHighestAddresses() {
    memory.map(-PAGE, PAGE);
    memory.writeLong(-8, 7);
    assertThat(memory.readLong(-8)).isEqualTo(7);
    assertThat(fault(() -> memory.readByte(0))).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, PAGE - 8, PAGE - 7, PAGE - 2, PAGE})
  void movesWordsAsOneByOne(long offset) {
    int[] words = new Random(3).ints(PAGE / 4 + 9).toArray();
    memory.writeInts(BASE + offset, words, words.length);
    for (int i = 0; i < words.length; i++) {
      assertThat(memory.readInt(BASE + offset + 4L * i)).isEqualTo(words[i]);
    }
    int[] read = new int[words.length];
    memory.readInts(BASE + offset, read, read.length);
    assertThat(read).isEqualTo(words);
  }
}
