package dev.archlab.memory;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;

/**
 * DRAM with open rows. A channel serves its requests in the order of their arrival; the banks open
 * and close rows side by side, and the bursts follow each other on the channel's data bus.
 *
 * <p>From the lowest bits up, an address is: byte in the burst, burst in the interleave, channel,
 * column, bank, row. So a run of {@code row × channels} bytes touches one row in each channel, and
 * the next run another bank.
 *
 * <p>Blocks may have any size and place; whole bursts move. A read is done when its last byte has
 * passed the controller; a write is taken when its last burst has a place in the controller's
 * queue, which it leaves when it has crossed the bus.
 *
 * <p>Not modelled: refresh, reordering by the controller, write recovery (tWR), the turnaround of
 * the bus between reads and writes (tWTR, tRTW), limits on activations (tRRD, tFAW), bank groups;
 * writes take tCAS for CWL.
 */
public final class Dram implements MemoryLevel {

  private static final long CLOSED = -1;

  /** All that changes in a DRAM. */
  public static final class State {

    // By channel × banks + bank.
    private final long[] openRow; // or CLOSED
    private final long[] openedAt;
    private final long[] columnFreeAt; // cycle of the next column command

    // By channel: the bus is free at busFreeAt + busFraction ÷ fractionsPerCycle.
    private final long[] busFreeAt;
    private final long[] busFraction;
    private final int[] queueHead;
    private final long[] queueFreeAt; // by channel × queue + entry, a ring

    private long readBytes;
    private long writeBytes;
    private long rowHits;
    private long rowMisses;
    private long rowConflicts;
    private long queueFullCycles;

    private State(DramConfig config) {
      int allBanks = config.channels() * config.banks();
      openRow = new long[allBanks];
      Arrays.fill(openRow, CLOSED);
      openedAt = new long[allBanks];
      columnFreeAt = new long[allBanks];
      busFreeAt = new long[config.channels()];
      busFraction = new long[config.channels()];
      queueHead = new int[config.channels()];
      queueFreeAt = new long[config.channels() * config.queue()];
    }

    private State(State other) {
      openRow = other.openRow.clone();
      openedAt = other.openedAt.clone();
      columnFreeAt = other.columnFreeAt.clone();
      busFreeAt = other.busFreeAt.clone();
      busFraction = other.busFraction.clone();
      queueHead = other.queueHead.clone();
      queueFreeAt = other.queueFreeAt.clone();
      readBytes = other.readBytes;
      writeBytes = other.writeBytes;
      rowHits = other.rowHits;
      rowMisses = other.rowMisses;
      rowConflicts = other.rowConflicts;
      queueFullCycles = other.queueFullCycles;
    }

    public State copy() {
      return new State(this);
    }
  }

  private final DramConfig config;
  private final int burstBytes;
  private final int interleaveBits;
  private final int rowBits;
  private final int bankBits;
  private final long tCas;
  private final long tRcd;
  private final long tRp;
  private final long tRas;
  private final long controller;

  // A burst holds the bus for burstCycles + burstFraction ÷ fractionsPerCycle cycles.
  private final long burstCycles;
  private final long burstFraction;
  private final long fractionsPerCycle;

  private State state;

  /**
   * @param clockHz core clock of the machine, whole cycles per second
   */
  public Dram(DramConfig config, double clockHz) {
    if (!(clockHz >= 1) || clockHz != Math.rint(clockHz)) {
      throw new IllegalArgumentException("a clock of " + clockHz + " Hz");
    }
    this.config = config;
    burstBytes = config.burst();
    interleaveBits = Integer.numberOfTrailingZeros(config.interleave());
    rowBits = Integer.numberOfTrailingZeros(config.row());
    bankBits = Integer.numberOfTrailingZeros(config.banks());
    tCas = cycles(config.tCas(), clockHz);
    tRcd = cycles(config.tRcd(), clockHz);
    tRp = cycles(config.tRp(), clockHz);
    tRas = cycles(config.tRas(), clockHz);
    controller = cycles(config.controller(), clockHz);
    long busTime =
        Math.multiplyExact((long) burstBytes * config.channels(), (long) clockHz); // × bandwidth
    long bandwidth = (long) config.bandwidth();
    long divisor = gcd(busTime, bandwidth);
    fractionsPerCycle = bandwidth / divisor;
    burstCycles = busTime / bandwidth;
    burstFraction = busTime % bandwidth / divisor;
    state = new State(config);
  }

  /** A duration in whole cycles, rounded up, but not because of a double's last bits. */
  private static long cycles(double seconds, double clockHz) {
    return (long) Math.ceil(seconds * clockHz - 1e-6);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  public DramConfig config() {
    return config;
  }

  @Override
  public long read(long address, int bytes, long cycle) {
    long done = cycle;
    for (long at = address & -burstBytes; at < address + bytes; at += burstBytes) {
      int channel = channel(at);
      cycle = enqueue(channel, cycle);
      done = Math.max(done, serve(channel, at, cycle));
      state.readBytes += burstBytes;
    }
    return done + controller;
  }

  @Override
  public long write(long address, int bytes, long cycle) {
    for (long at = address & -burstBytes; at < address + bytes; at += burstBytes) {
      int channel = channel(at);
      cycle = enqueue(channel, cycle);
      serve(channel, at, cycle);
      state.writeBytes += burstBytes;
    }
    return cycle + 1;
  }

  @Override
  public long acceptsAt(long address, long cycle) {
    int channel = channel(address);
    return Math.max(cycle, state.queueFreeAt[channel * config.queue() + state.queueHead[channel]]);
  }

  /** The row that is open in a bank, if any. */
  public OptionalLong openRow(int channel, int bank) {
    long row = state.openRow[channel * config.banks() + bank];
    return row == CLOSED ? OptionalLong.empty() : OptionalLong.of(row);
  }

  /** The channel that holds an address. */
  public int channel(long address) {
    return config.channels() == 1
        ? 0
        : (int) Long.remainderUnsigned(address >>> interleaveBits, config.channels());
  }

  /** The bank that holds an address, within its channel. */
  public int bank(long address) {
    return (int) (withinChannel(address) >>> rowBits) & (config.banks() - 1);
  }

  /** The row that holds an address, within its bank. */
  public long row(long address) {
    return withinChannel(address) >>> (rowBits + bankBits);
  }

  private long withinChannel(long address) {
    if (config.channels() == 1) {
      return address;
    }
    long blocks = Long.divideUnsigned(address >>> interleaveBits, config.channels());
    return (blocks << interleaveBits) | (address & (config.interleave() - 1));
  }

  /** Adds what was counted to {@code counters}, under names that begin with {@code prefix_}. */
  public void addTo(Map<String, Long> counters, String prefix) {
    counters.merge(prefix + "_read_bytes", state.readBytes, Long::sum);
    counters.merge(prefix + "_write_bytes", state.writeBytes, Long::sum);
    counters.merge(prefix + "_row_hits", state.rowHits, Long::sum);
    counters.merge(prefix + "_row_misses", state.rowMisses, Long::sum);
    counters.merge(prefix + "_row_conflicts", state.rowConflicts, Long::sum);
    counters.merge(prefix + "_queue_full_cycles", state.queueFullCycles, Long::sum);
  }

  public State save() {
    return state.copy();
  }

  public void load(State saved) {
    state = saved.copy();
  }

  /** The first cycle in which the channel's controller has a place for one more burst. */
  private long enqueue(int channel, long cycle) {
    State s = state;
    long free = s.queueFreeAt[channel * config.queue() + s.queueHead[channel]];
    if (free <= cycle) {
      return cycle;
    }
    s.queueFullCycles += free - cycle;
    return free;
  }

  /** Moves one burst; returns the cycle in which its last byte has crossed the bus. */
  private long serve(int channel, long address, long cycle) {
    State s = state;
    long local = withinChannel(address);
    int bank = channel * config.banks() + ((int) (local >>> rowBits) & (config.banks() - 1));
    long column = openRow(bank, local >>> (rowBits + bankBits), cycle);

    long begin = column + tCas;
    long fraction = 0;
    if (begin <= s.busFreeAt[channel]) {
      begin = s.busFreeAt[channel];
      fraction = s.busFraction[channel];
    }
    long end = begin + burstCycles;
    fraction += burstFraction;
    if (fraction >= fractionsPerCycle) {
      fraction -= fractionsPerCycle;
      end++;
    }
    s.busFreeAt[channel] = end;
    s.busFraction[channel] = fraction;
    s.columnFreeAt[bank] = end - tCas;

    long done = fraction == 0 ? end : end + 1;
    int head = s.queueHead[channel];
    s.queueFreeAt[channel * config.queue() + head] = done;
    s.queueHead[channel] = head + 1 == config.queue() ? 0 : head + 1;
    return done;
  }

  /** The cycle of the first column command that finds the row open. */
  private long openRow(int bank, long row, long cycle) {
    State s = state;
    long ready = Math.max(cycle, s.columnFreeAt[bank]);
    if (s.openRow[bank] == row) {
      s.rowHits++;
      return ready;
    }
    long opened = ready;
    if (s.openRow[bank] == CLOSED) {
      s.rowMisses++;
    } else {
      s.rowConflicts++;
      opened = Math.max(ready, s.openedAt[bank] + tRas) + tRp;
    }
    s.openRow[bank] = row;
    s.openedAt[bank] = opened;
    return opened + tRcd;
  }
}
