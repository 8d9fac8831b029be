package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import java.util.Arrays;

/**
 * When operands and units are there. A result is available to an instruction that enters EX in or
 * after a certain cycle; forwarding is in that cycle already.
 */
final class Scoreboard {

  /** All that changes in it; opaque. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  record State(long[] readyAt, Unit[] producer, long dividerFreeAt, long floatDividerFreeAt) {}

  private final int[] latency = new int[Unit.values().length];
  private final long[] readyAt = new long[Registers.COUNT];
  private final Unit[] producer = new Unit[Registers.COUNT];
  private long dividerFreeAt;
  private long floatDividerFreeAt;

  /**
   * @param loadLatency cycles from EX of a load to EX of an instruction that uses it, in the L1
   */
  Scoreboard(LatencyConfig config, int loadLatency) {
    for (Unit unit : Unit.values()) {
      latency[unit.ordinal()] = unit == Unit.LOAD ? loadLatency : config.of(unit);
    }
    Arrays.fill(producer, Unit.ALU);
  }

  /**
   * The first cycle in which the instruction may be in EX; not before it, nothing is in its way.
   */
  long mayExecuteAt(CodePage page, int i) {
    long at = Math.max(readyAt[page.source1[i]], readyAt[page.source2[i]]);
    at = Math.max(at, readyAt[page.source3[i]]);
    at = Math.max(at, readyAt[page.stored[i]] - 1); // a store's value is needed in MEM
    Unit unit = page.unit[i];
    int own = latency[unit.ordinal()];
    int destination = page.destination[i];
    long inOrder = readyAt[destination] - own + 1;
    if (inOrder > at && producer[destination] != Unit.LOAD) { // loads write in order anyway
      at = inOrder;
    }
    return own < LONG ? at : Math.max(at, unitFreeAt(unit));
  }

  /** Only iterative units, whose latency is at least this, can be busy. */
  private static final int LONG = 2;

  private long unitFreeAt(Unit unit) {
    return switch (unit) {
      case DIVIDE -> dividerFreeAt;
      case FLOAT_DIVIDE, FLOAT_SQRT, DOUBLE_DIVIDE, DOUBLE_SQRT -> floatDividerFreeAt;
      default -> 0;
    };
  }

  /** Why an instruction cannot be in EX in a cycle before {@link #mayExecuteAt}. */
  Cause hazard(CodePage page, int i, long cycle) {
    Unit unit = page.unit[i];
    if (unitFreeAt(unit) > cycle) {
      return unit == Unit.DIVIDE ? Cause.DIVIDER_BUSY : Cause.FLOAT_DIVIDER_BUSY;
    }
    int latest = latestOperand(page, i);
    if (readyAt[latest] > cycle) {
      return Cause.readAfterWrite(producer[latest]);
    }
    int stored = page.stored[i];
    return readyAt[stored] - 1 > cycle ? Cause.readAfterWrite(producer[stored]) : Cause.WAW_HAZARD;
  }

  /** The first cycle in which the hazard of a cycle is over or is another one. */
  long hazardUntil(CodePage page, int i, long cycle) {
    long free = unitFreeAt(page.unit[i]);
    if (free > cycle) {
      return free;
    }
    long operand = readyAt[latestOperand(page, i)];
    return operand > cycle ? operand : mayExecuteAt(page, i);
  }

  private int latestOperand(CodePage page, int i) {
    int latest = page.source1[i];
    latest = readyAt[page.source2[i]] > readyAt[latest] ? page.source2[i] : latest;
    return readyAt[page.source3[i]] > readyAt[latest] ? page.source3[i] : latest;
  }

  /** Notes that the instruction is in EX. */
  void executes(CodePage page, int i, long cycle) {
    Unit unit = page.unit[i];
    int own = latency[unit.ordinal()];
    int destination = page.destination[i];
    if (destination != 0) {
      readyAt[destination] = cycle + own;
      producer[destination] = unit;
    }
    if (own >= LONG) {
      occupy(unit, cycle + own);
    }
  }

  private void occupy(Unit unit, long until) {
    switch (unit) {
      case DIVIDE -> dividerFreeAt = until;
      case FLOAT_DIVIDE, FLOAT_SQRT, DOUBLE_DIVIDE, DOUBLE_SQRT -> floatDividerFreeAt = until;
      default -> {}
    }
  }

  /** Notes when the data of a load is there. */
  void loads(int destination, long cycle) {
    if (destination != 0) {
      readyAt[destination] = cycle;
    }
  }

  /** The first cycle in which a register's newest value can be used in EX. */
  long readyAt(int register) {
    return readyAt[register];
  }

  State save() {
    return new State(readyAt.clone(), producer.clone(), dividerFreeAt, floatDividerFreeAt);
  }

  void load(State state) {
    System.arraycopy(state.readyAt(), 0, readyAt, 0, readyAt.length);
    System.arraycopy(state.producer(), 0, producer, 0, producer.length);
    dividerFreeAt = state.dividerFreeAt();
    floatDividerFreeAt = state.floatDividerFreeAt();
  }
}
