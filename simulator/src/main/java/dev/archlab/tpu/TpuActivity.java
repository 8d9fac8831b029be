package dev.archlab.tpu;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each unit did in one cycle, as the account was charged, and with which instruction. It is
 * overwritten by the next step.
 */
public final class TpuActivity {

  private static final int NONE = -1;

  private ArrayCause array = ArrayCause.INSTRUCTION_ISSUE;
  private final @Nullable UnitCause[] causes = new UnitCause[TpuUnit.COUNT];
  private final int[] current = new int[TpuUnit.COUNT];
  private final long[] number = new long[TpuUnit.COUNT];

  TpuActivity() {
    Arrays.fill(current, NONE);
  }

  TpuActivity copy() {
    TpuActivity copy = new TpuActivity();
    copy.array = array;
    System.arraycopy(causes, 0, copy.causes, 0, causes.length);
    System.arraycopy(current, 0, copy.current, 0, current.length);
    System.arraycopy(number, 0, copy.number, 0, number.length);
    return copy;
  }

  void note(MatrixUnit unit, ArrayCause cause) {
    array = cause;
    noteTasks(unit);
  }

  void note(ExecutionUnit unit, UnitCause cause) {
    causes[unit.unit.ordinal()] = cause;
    noteTasks(unit);
  }

  private void noteTasks(ExecutionUnit unit) {
    int at = unit.unit.ordinal();
    Task running = unit instanceof DmaChannel channel ? channel.transferring() : unit.current();
    current[at] = running == null ? NONE : running.pc;
    number[at] = running == null ? NONE : running.number;
  }

  /** What the array did. */
  public ArrayCause array() {
    return array;
  }

  /** What a unit did; null for the matrix unit, which {@link #array} tells of. */
  public @Nullable UnitCause cause(TpuUnit unit) {
    return causes[unit.ordinal()];
  }

  /** Index of the instruction that the unit worked on, the oldest of several; −1 for none. */
  public int current(TpuUnit unit) {
    return current[unit.ordinal()];
  }

  /** Its place in the launch's order of issue, from 0; −1 for none. */
  public long number(TpuUnit unit) {
    return number[unit.ordinal()];
  }
}
