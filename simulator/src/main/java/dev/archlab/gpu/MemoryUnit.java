package dev.archlab.gpu;

import dev.archlab.gpu.MemoryAccess.Kind;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.AccessFault;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.Probe;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** What memory instructions do to registers and memory. */
final class MemoryUnit {

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private final AddressSpace global;
  private final byte[] parameters;

  /** Addresses of the lanes in the last access. */
  final long[] addresses = new long[Warp.LANES];

  private final int[] viewed = new int[Warp.LANES];

  MemoryUnit(AddressSpace global, byte[] parameters) {
    this.global = global;
    this.parameters = parameters;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** An access that the machine cannot make; says which lane and why. */
  static final class LaneFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int lane;

    LaneFault(int lane, String reason) {
      super(reason, null, false, false);
      this.lane = lane;
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Makes an access in the lanes of {@code mask}.
   *
   * @throws LaneFault if a lane must not
   */
  void execute(Warp warp, Cta cta, MemoryAccess access, int mask) {
    computeAddresses(warp, access);
    check(access, mask);
    switch (access.kind()) {
      case LOAD -> load(warp, cta, access, mask);
      case STORE -> store(warp, cta, access, mask);
      case ATOMIC -> atomic(warp, cta, access, mask);
    }
    Tags tags = warp.tags;
    long[] sharedTags = cta.sharedTags;
    if (tags != null && sharedTags != null) {
      MemoryTags.follow(tags, sharedTags, access, space(access, mask), addresses, mask);
    }
  }

  /** Where the access goes, for its timing: the space of the first active lane. */
  StateSpace space(MemoryAccess access, int mask) {
    return access.space() == StateSpace.GENERIC && mask != 0
        ? AddressMap.spaceOf(addresses[Integer.numberOfTrailingZeros(mask)])
        : access.space();
  }

  private void computeAddresses(Warp warp, MemoryAccess access) {
    long offset = access.offset();
    if (access.base() < 0) {
      java.util.Arrays.fill(addresses, offset);
    } else if (access.longBase()) {
      long[] base = warp.longs[access.base()];
      for (int i = 0; i < Warp.LANES; i++) {
        addresses[i] = base[i] + offset;
      }
    } else {
      int[] base = warp.ints[access.base()];
      for (int i = 0; i < Warp.LANES; i++) {
        addresses[i] = (base[i] & 0xffffffffL) + offset;
      }
    }
  }

  private void check(MemoryAccess access, int mask) {
    int bytes = access.bytes();
    long low = 0;
    for (int lane = 0; lane < Warp.LANES; lane++) {
      low |= addresses[lane] & -(mask >>> lane & 1);
    }
    if ((low & bytes - 1) != 0) {
      for (int lane = 0; lane < Warp.LANES; lane++) {
        if ((mask >>> lane & 1) != 0 && (addresses[lane] & bytes - 1) != 0) {
          throw new LaneFault(
              lane,
              "address 0x%x is not aligned to the %d bytes of the access"
                  .formatted(addresses[lane], bytes));
        }
      }
    }
  }

  private void load(Warp warp, Cta cta, MemoryAccess access, int mask) {
    int step = access.type().bytes();
    boolean words = step == 4 && !access.wide();
    for (int i = 0; i < access.rows().length; i++) {
      int row = access.rows()[i];
      if (row < 0) {
        continue; // thrown away
      }
      if (words && access.space() == StateSpace.GLOBAL) {
        loadGlobalWords(warp.ints[row], mask, i * step);
      } else if (words && access.space() == StateSpace.SHARED) {
        loadSharedWords(warp.ints[row], cta.shared, mask, i * step);
      } else {
        loadAny(warp, cta, access, row, mask, i * step);
      }
    }
  }

  private void loadAny(Warp warp, Cta cta, MemoryAccess access, int row, int mask, int offset) {
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        long value = read(warp, cta, access, lane, addresses[lane] + offset);
        if (access.wide()) {
          warp.longs[row][lane] = value;
        } else {
          warp.ints[View.row(row)][lane] = View.of(row).widen((int) value);
        }
      }
    }
  }

  private void loadSharedWords(int[] to, byte[] shared, int mask, int offset) {
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        long at = addresses[lane] + offset;
        if (at < 0 || at > shared.length - 4) {
          throw outside(lane, at, shared.length, StateSpace.SHARED);
        }
        to[lane] = (int) INT.get(shared, (int) at);
      }
    }
  }

  private void loadGlobalWords(int[] to, int mask, int offset) {
    int lane = 0;
    try {
      for (; lane < Warp.LANES; lane++) {
        if ((mask >>> lane & 1) != 0) {
          to[lane] = global.readInt(addresses[lane] + offset);
        }
      }
    } catch (AccessFault fault) {
      throw new LaneFault(lane, String.valueOf(fault.getMessage()));
    }
  }

  private void store(Warp warp, Cta cta, MemoryAccess access, int mask) {
    int step = access.type().bytes();
    for (int i = 0; i < access.rows().length; i++) {
      int row = access.rows()[i];
      int[] ints = access.wide() ? viewed : WarpExecutor.viewed(warp, row, viewed);
      for (int lane = 0; lane < Warp.LANES; lane++) {
        if ((mask >>> lane & 1) != 0) {
          long value = access.wide() ? warp.longs[row][lane] : ints[lane];
          write(warp, cta, access, lane, addresses[lane] + i * step, value);
        }
      }
    }
  }

  /** Lane after lane: that is the modelled order of atomic operations. */
  private void atomic(Warp warp, Cta cta, MemoryAccess access, int mask) {
    boolean wide = access.wide();
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) == 0) {
        continue;
      }
      long old = read(warp, cta, access, lane, addresses[lane]);
      long operand = value(warp, access.operand(), wide, lane);
      long swap = access.swap() < 0 ? 0 : value(warp, access.swap(), wide, lane);
      long updated = Atomics.apply(access.atomic(), access.type(), old, operand, swap);
      write(warp, cta, access, lane, addresses[lane], updated);
      if (access.rows().length > 0 && access.rows()[0] >= 0) {
        if (wide) {
          warp.longs[access.rows()[0]][lane] = old;
        } else {
          warp.ints[access.rows()[0]][lane] = (int) old;
        }
      }
    }
  }

  private static long value(Warp warp, int row, boolean wide, int lane) {
    return wide ? warp.longs[row][lane] : warp.ints[row][lane];
  }

  /** Widened as the type says. */
  private long read(Warp warp, Cta cta, MemoryAccess access, int lane, long address) {
    PtxType type = access.type();
    StateSpace space =
        access.space() == StateSpace.GENERIC ? AddressMap.spaceOf(address) : access.space();
    if (space == StateSpace.GLOBAL || space == StateSpace.CONST) {
      try {
        return switch (type.bytes()) {
          case 1 -> type.isSigned() ? global.readByte(address) : global.readByte(address) & 0xff;
          case 2 ->
              type.isSigned() ? global.readShort(address) : global.readShort(address) & 0xffff;
          case 4 -> word(type, global.readInt(address));
          default -> global.readLong(address);
        };
      } catch (AccessFault fault) {
        throw new LaneFault(lane, String.valueOf(fault.getMessage()));
      }
    }
    byte[] bytes = bytes(warp, cta, space);
    int at = offset(bytes, access, space, lane, address, type.bytes());
    return switch (type.bytes()) {
      case 1 -> type.isSigned() ? bytes[at] : bytes[at] & 0xff;
      case 2 ->
          type.isSigned() ? (short) SHORT.get(bytes, at) : (short) SHORT.get(bytes, at) & 0xffff;
      case 4 -> word(type, (int) INT.get(bytes, at));
      default -> (long) LONG.get(bytes, at);
    };
  }

  private static long word(PtxType type, int value) {
    return type.isSigned() ? value : value & 0xffffffffL;
  }

  private void write(Warp warp, Cta cta, MemoryAccess access, int lane, long address, long value) {
    StateSpace space =
        access.space() == StateSpace.GENERIC ? AddressMap.spaceOf(address) : access.space();
    if (space == StateSpace.GLOBAL) {
      try {
        switch (access.type().bytes()) {
          case 1 -> global.writeByte(address, (byte) value);
          case 2 -> global.writeShort(address, (short) value);
          case 4 -> global.writeInt(address, (int) value);
          default -> global.writeLong(address, value);
        }
      } catch (AccessFault fault) {
        throw new LaneFault(lane, String.valueOf(fault.getMessage()));
      }
      return;
    }
    byte[] bytes = bytes(warp, cta, space);
    int at = offset(bytes, access, space, lane, address, access.type().bytes());
    switch (access.type().bytes()) {
      case 1 -> bytes[at] = (byte) value;
      case 2 -> SHORT.set(bytes, at, (short) value);
      case 4 -> INT.set(bytes, at, (int) value);
      default -> LONG.set(bytes, at, value);
    }
  }

  private byte[] bytes(Warp warp, Cta cta, StateSpace space) {
    return switch (space) {
      case SHARED -> cta.shared;
      case LOCAL -> warp.local;
      default -> parameters;
    };
  }

  /** Index into the bytes of a space; the local memories of a warp's lanes follow each other. */
  private static int offset(
      byte[] bytes, MemoryAccess access, StateSpace space, int lane, long address, int size) {
    long from = access.space() == StateSpace.GENERIC ? address - AddressMap.window(space) : address;
    int limit = space == StateSpace.LOCAL ? bytes.length / Warp.LANES : bytes.length;
    if (from < 0 || from + size > limit) {
      throw new LaneFault(
          lane,
          "address 0x%x lies outside of the %d bytes of .%s memory".formatted(from, limit, space));
    }
    return (int) from + (space == StateSpace.LOCAL ? lane * limit : 0);
  }

  private static LaneFault outside(int lane, long address, int limit, StateSpace space) {
    return new LaneFault(
        lane,
        "address 0x%x lies outside of the %d bytes of .%s memory".formatted(address, limit, space));
  }

  /** Tells a probe of each lane's access to global memory. */
  void report(@Nullable Probe probe, MemoryAccess access, int mask, int thread, long cycle) {
    if (probe == null) {
      return;
    }
    for (int lane = 0; lane < Warp.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        probe.access(cycle, thread, addresses[lane], access.bytes(), access.kind() != Kind.LOAD);
      }
    }
  }
}
