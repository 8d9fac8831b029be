package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;

/**
 * When operands and units are there. A result is available to an instruction that enters EX in or
 * after a certain cycle; forwarding is in that cycle already. The iterative dividers are kept like
 * registers: each is there again when it has finished.
 */
final class Scoreboard {

  private static final int DIVIDER = Registers.COUNT;
  private static final int FLOAT_DIVIDER = DIVIDER + 1;
  private static final Unit[] UNITS = Unit.values();

  /** All that changes in it; opaque. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  record State(long[] readyAt, byte[] producer, long pending) {}

  // By unit.
  private final int[] latency = new int[UNITS.length];
  private final int[] divider = new int[UNITS.length]; // the divider it needs, else x0

  // By register, then divider. x0 is always there.
  private final long[] readyAt = new long[FLOAT_DIVIDER + 1];
  private final byte[] producer = new byte[FLOAT_DIVIDER + 1];

  // Registers that may not be there yet, bit 0 for the dividers, as in CodePage.registers.
  private long pending;

  /**
   * @param loadLatency cycles from EX of a load to EX of an instruction that uses it, in the L1
   */
  Scoreboard(LatencyConfig config, int loadLatency) {
    for (Unit unit : UNITS) {
      latency[unit.ordinal()] = unit == Unit.LOAD ? loadLatency : config.of(unit);
      divider[unit.ordinal()] =
          switch (unit) {
            case DIVIDE -> DIVIDER;
            default -> unit.isIterative() ? FLOAT_DIVIDER : 0;
          };
    }
  }

  /** True if nothing keeps the instruction from being in EX in a cycle. */
  boolean mayExecute(CodePage page, int i, long cycle) {
    long open = pending & page.registers[i];
    return open == 0 || areThere(open, cycle) || mayExecuteAt(page, i) <= cycle;
  }

  /** Notes which of the pending registers are there by now; true if all are. */
  private boolean areThere(long registers, long cycle) {
    long missing = 0;
    for (long rest = registers; rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      long at =
          register == 0 ? Math.max(readyAt[DIVIDER], readyAt[FLOAT_DIVIDER]) : readyAt[register];
      if (at > cycle) {
        missing |= 1L << register;
      }
    }
    pending &= ~registers | missing;
    return missing == 0;
  }

  /**
   * The first cycle in which the instruction may be in EX; not before it, nothing is in its way.
   */
  long mayExecuteAt(CodePage page, int i) {
    long[] ready = readyAt;
    int unit = page.unit[i].ordinal();
    int destination = page.destination[i];
    long at = Math.max(ready[page.source1[i]], ready[page.source2[i]]);
    at = Math.max(at, Math.max(ready[page.source3[i]], ready[divider[unit]]));
    at = Math.max(at, ready[page.stored[i]] - 1); // a store's value is needed in MEM
    long inOrder = ready[destination] - latency[unit] + 1;
    return inOrder > at && producer(destination) != Unit.LOAD // loads write in order anyway
        ? inOrder
        : at;
  }

  private Unit producer(int register) {
    return UNITS[producer[register]];
  }

  /** Why an instruction cannot be in EX in a cycle before {@link #mayExecuteAt}. */
  Cause hazard(CodePage page, int i, long cycle) {
    int needed = divider[page.unit[i].ordinal()];
    if (readyAt[needed] > cycle) {
      return needed == DIVIDER ? Cause.DIVIDER_BUSY : Cause.FLOAT_DIVIDER_BUSY;
    }
    int operand = latestOperand(page, i);
    if (readyAt[operand] > cycle) {
      return Cause.readAfterWrite(producer(operand));
    }
    int stored = page.stored[i];
    return readyAt[stored] - 1 > cycle ? Cause.readAfterWrite(producer(stored)) : Cause.WAW_HAZARD;
  }

  /** The first cycle in which the hazard of a cycle is over or is another one. */
  long hazardUntil(CodePage page, int i, long cycle) {
    long free = readyAt[divider[page.unit[i].ordinal()]];
    if (free > cycle) {
      return free;
    }
    long operand = readyAt[latestOperand(page, i)];
    if (operand > cycle) {
      return operand;
    }
    long stored = readyAt[page.stored[i]] - 1;
    return stored > cycle ? stored : mayExecuteAt(page, i);
  }

  private int latestOperand(CodePage page, int i) {
    int latest = page.source1[i];
    latest = readyAt[page.source2[i]] > readyAt[latest] ? page.source2[i] : latest;
    return readyAt[page.source3[i]] > readyAt[latest] ? page.source3[i] : latest;
  }

  /** Notes that the instruction is in EX. */
  void executes(CodePage page, int i, long cycle) {
    int unit = page.unit[i].ordinal();
    int own = latency[unit];
    int destination = page.destination[i];
    if (own > 1) {
      expect(destination, unit, cycle + own);
    } else if ((pending >> destination & 1) != 0 && destination != 0) {
      pending &= ~(1L << destination); // overtakes a load
      readyAt[destination] = 0;
    }
  }

  private void expect(int destination, int unit, long done) {
    if (destination != 0) {
      readyAt[destination] = done;
      producer[destination] = (byte) unit;
      pending |= 1L << destination;
    }
    if (divider[unit] != 0) {
      readyAt[divider[unit]] = done;
      pending |= 1;
    }
  }

  /** Notes when the data of a load is there, if nothing younger has written its register. */
  void loads(int destination, long cycle) {
    if ((pending >> destination & 1) != 0
        && destination != 0
        && producer(destination) == Unit.LOAD) {
      readyAt[destination] = cycle;
    }
  }

  /** The first cycle in which a register's newest value can be used in EX. */
  long readyAt(int register) {
    return readyAt[register];
  }

  State save() {
    return new State(readyAt.clone(), producer.clone(), pending);
  }

  void load(State state) {
    System.arraycopy(state.readyAt(), 0, readyAt, 0, readyAt.length);
    System.arraycopy(state.producer(), 0, producer, 0, producer.length);
    pending = state.pending();
  }
}
