package dev.archlab.tpu;

import dev.archlab.tpu.Decoded.Access;
import dev.archlab.tpu.Decoded.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the ports of the unified buffer's banks. A bank is a run of neighbouring addresses. What
 * a unit does with the buffer is a stream: while its elements enter or leave, it needs a port in
 * every bank that an operand touches, for each operand. In each cycle the streams take their ports
 * in a fixed order, the array's first; one that does not get all of them stands still.
 *
 * <p>Streams are coarser than a real memory's requests: a stream asks for all banks of its operands
 * in each of its cycles, not for the one in which its present row lies. So streams whose operands
 * share a bank at times are kept apart all the time. A row of an operand takes one port, however
 * its elements lie.
 */
final class BufferPorts {

  /** The order of priority. */
  private static final TpuUnit[] ORDER = {
    TpuUnit.MATRIX, TpuUnit.ACTIVATION, TpuUnit.VECTOR, TpuUnit.DMA_STORE, TpuUnit.DMA_LOAD
  };

  private static final class Stream {
    final int[] demand; // ports, by bank
    int widest; // the largest of them
    @Nullable Task task;

    /** It is over at the begin of this cycle. */
    long end;

    /** From here on it lasts only because the unit's own operands meet in a bank. */
    long ownMeetingsFrom;

    @Nullable UnitCause waitsFor;

    Stream(int banks) {
      demand = new int[banks];
    }
  }

  /** Of one unit's stream. */
  private record StreamState(
      @Nullable Task task, long end, long ownMeetingsFrom, @Nullable UnitCause waitsFor) {}

  /** All that changes, by unit. */
  record State(List<StreamState> streams) {}

  private final int bankBytes;
  private final int ports;
  private final Stream[] streams = new Stream[TpuUnit.COUNT];
  private final int[] taken; // by bank, while ports are given away
  private boolean anyWaits;

  BufferPorts(TpuConfig.UnifiedBuffer config) {
    bankBytes = config.bankBytes();
    ports = config.ports();
    taken = new int[config.banks()];
    Arrays.setAll(streams, unit -> new Stream(config.banks()));
  }

  State save() {
    return new State(
        Arrays.stream(streams)
            .map(s -> new StreamState(s.task, s.end, s.ownMeetingsFrom, s.waitsFor))
            .toList());
  }

  void load(State saved) {
    anyWaits = false;
    for (int i = 0; i < streams.length; i++) {
      StreamState from = saved.streams().get(i);
      demand(streams[i], from.task());
      streams[i].end = from.end();
      streams[i].ownMeetingsFrom = from.ownMeetingsFrom();
      streams[i].waitsFor = from.waitsFor();
      anyWaits |= from.waitsFor() != null;
    }
  }

  /**
   * A unit's stream begins; the one before is over.
   *
   * @param cycles that it takes if nothing comes between
   * @return when it ends, if no other stream holds it up
   */
  long begin(Task task, long cycle, long cycles) {
    Stream stream = streams[task.unit.ordinal()];
    if (stream.task != task) {
      demand(stream, task);
    }
    int turns = Math.max(1, (stream.widest + ports - 1) / ports);
    stream.ownMeetingsFrom = cycle + cycles;
    stream.end = cycle + turns * cycles;
    return stream.end;
  }

  private void demand(Stream stream, @Nullable Task task) {
    stream.task = task;
    stream.widest = 0;
    Arrays.fill(stream.demand, 0);
    for (int i = 0; task != null && i < task.addresses.length; i++) {
      Access access = task.access(i);
      if (access.space() != Space.UNIFIED_BUFFER) {
        continue;
      }
      int last = (int) ((task.addresses[i] + access.high() - 1) / bankBytes);
      for (int b = (int) ((task.addresses[i] + access.low()) / bankBytes); b <= last; b++) {
        stream.widest = Math.max(stream.widest, ++stream.demand[b]);
      }
    }
  }

  /**
   * Gives the ports away for a cycle.
   *
   * @param accumulatorsAreTaken the activation unit cannot read its accumulators in this cycle
   */
  void arbitrate(long cycle, boolean accumulatorsAreTaken) {
    anyWaits = false;
    boolean contended = isContended(cycle);
    if (contended) {
      Arrays.fill(taken, 0);
    }
    for (TpuUnit unit : ORDER) {
      Stream stream = streams[unit.ordinal()];
      stream.waitsFor = null;
      if (cycle >= stream.end) {
        continue;
      }
      if (unit == TpuUnit.ACTIVATION && accumulatorsAreTaken) {
        stream.waitsFor = UnitCause.ACCUMULATOR_PORT;
      } else if (contended && !take(stream.demand)) {
        stream.waitsFor = UnitCause.UNIFIED_BUFFER_PORT;
      }
      anyWaits |= stream.waitsFor != null;
    }
  }

  /** False if there are ports enough even if all streams meet in one bank. */
  private boolean isContended(long cycle) {
    int wanted = 0;
    for (Stream stream : streams) {
      wanted += cycle < stream.end ? Math.min(stream.widest, ports) : 0;
    }
    return wanted > ports;
  }

  private boolean take(int[] demand) {
    for (int b = 0; b < taken.length; b++) {
      if (taken[b] + Math.min(demand[b], ports) > ports) {
        return false;
      }
    }
    for (int b = 0; b < taken.length; b++) {
      taken[b] += Math.min(demand[b], ports);
    }
    return true;
  }

  /** The task whose elements a unit is streaming, or null. */
  @Nullable Task streaming(TpuUnit unit, long cycle) {
    Stream stream = streams[unit.ordinal()];
    return cycle < stream.end ? stream.task : null;
  }

  /** The streams of a cycle whose ports were given away, in the order of priority. */
  List<BufferStream> streams(long cycle) {
    List<BufferStream> found = new ArrayList<>();
    for (TpuUnit unit : ORDER) {
      Stream stream = streams[unit.ordinal()];
      Task task = streaming(unit, cycle);
      if (task != null) {
        List<Integer> demand =
            Arrays.stream(stream.demand).map(wanted -> Math.min(wanted, ports)).boxed().toList();
        long left = stream.end - cycle - 1;
        found.add(new BufferStream(unit, task.pc, demand, left, waitsFor(unit, cycle)));
      }
    }
    return found;
  }

  /** True if a unit's stream stands still in this cycle. */
  boolean standsStill(TpuUnit unit) {
    return streams[unit.ordinal()].waitsFor != null;
  }

  /** A stream that stood still for some cycles ends as many later. */
  void delay(TpuUnit unit, long cycles) {
    streams[unit.ordinal()].ownMeetingsFrom += cycles;
    streams[unit.ordinal()].end += cycles;
  }

  /** The port for which a unit waits in this cycle, or null. */
  @Nullable UnitCause waitsFor(TpuUnit unit, long cycle) {
    Stream stream = streams[unit.ordinal()];
    if (cycle >= stream.end || stream.waitsFor != null) {
      return stream.waitsFor;
    }
    return cycle >= stream.ownMeetingsFrom ? UnitCause.UNIFIED_BUFFER_PORT : null;
  }

  /** The first cycle after {@code cycle} in which another stream may wait, or none. */
  long nextEvent(long cycle) {
    long next = ExecutionUnit.NEVER;
    for (Stream stream : streams) {
      if (stream.waitsFor == null) {
        next = MatrixUnit.earlier(next, stream.ownMeetingsFrom, cycle);
        next = anyWaits ? MatrixUnit.earlier(next, stream.end, cycle) : next;
      }
    }
    return next;
  }
}
