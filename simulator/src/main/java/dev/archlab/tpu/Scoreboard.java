package dev.archlab.tpu;

import dev.archlab.tpu.Decoded.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which issued tasks have not completed, unit by unit, and so what a new one has to wait for: a
 * younger task that writes what an older one touches, or reads what it writes, begins when the
 * older one has completed. Ranges are the intervals between the first and the last byte.
 */
final class Scoreboard {

  /** All that changes. */
  static final class State {
    private final TaskQueue[] inFlight;
    private final long[] completed;

    private State(TaskQueue[] inFlight, long[] completed) {
      this.inFlight = inFlight;
      this.completed = completed;
    }

    State copy() {
      TaskQueue[] queues = new TaskQueue[inFlight.length];
      Arrays.setAll(queues, i -> inFlight[i].copy());
      return new State(queues, completed.clone());
    }
  }

  private static final TpuUnit[] UNITS = TpuUnit.values();

  private State state;

  Scoreboard() {
    TaskQueue[] queues = new TaskQueue[TpuUnit.COUNT];
    Arrays.setAll(queues, i -> new TaskQueue());
    state = new State(queues, new long[TpuUnit.COUNT]);
  }

  State save() {
    return state.copy();
  }

  void load(State saved) {
    state = saved.copy();
  }

  /** Enters a task and notes in it what it has to wait for. */
  void issue(Task task) {
    for (TpuUnit other : UNITS) {
      for (Space space : sharedSpaces(task.unit, other)) {
        long after = lastConflict(task, other, space);
        if (task.unit == TpuUnit.MATRIX && space == Space.ACCUMULATORS) {
          task.accumulatorsAfter = after;
        } else {
          task.after[other.ordinal()] = Math.max(task.after[other.ordinal()], after);
        }
      }
    }
    state.inFlight[task.unit.ordinal()].add(task, 0);
  }

  private static final Space[] NOTHING = {};
  private static final Space[] DRAM = {Space.DRAM};
  private static final Space[] BUFFER = {Space.UNIFIED_BUFFER};
  private static final Space[] BUFFER_AND_DRAM = {Space.UNIFIED_BUFFER, Space.DRAM};
  private static final Space[] BUFFER_AND_ACCUMULATORS = {Space.UNIFIED_BUFFER, Space.ACCUMULATORS};

  /**
   * Where two units can meet. A unit does not wait for itself, because it completes its tasks in
   * order and takes their effect then; except the vector unit and the activation unit, whose
   * pipelines let a task read before the one in front of it has written.
   */
  private static Space[] sharedSpaces(TpuUnit a, TpuUnit b) {
    if (a == b) {
      return a == TpuUnit.VECTOR || a == TpuUnit.ACTIVATION ? BUFFER : NOTHING;
    }
    if (a == TpuUnit.WEIGHT_LOADER || b == TpuUnit.WEIGHT_LOADER) {
      return a == TpuUnit.DMA_STORE || b == TpuUnit.DMA_STORE ? DRAM : NOTHING;
    }
    boolean dma = isDma(a) && isDma(b);
    boolean array = isArray(a) && isArray(b);
    return dma ? BUFFER_AND_DRAM : array ? BUFFER_AND_ACCUMULATORS : BUFFER;
  }

  private static boolean isDma(TpuUnit unit) {
    return unit == TpuUnit.DMA_LOAD || unit == TpuUnit.DMA_STORE;
  }

  private static boolean isArray(TpuUnit unit) {
    return unit == TpuUnit.MATRIX || unit == TpuUnit.ACTIVATION;
  }

  private long lastConflict(Task task, TpuUnit unit, Space space) {
    TaskQueue older = state.inFlight[unit.ordinal()];
    for (int i = older.size() - 1; i >= 0; i--) {
      boolean conflicts =
          unit == TpuUnit.ACTIVATION && task.unit == unit
              ? task.reads(older.get(i), space)
              : task.conflicts(older.get(i), space);
      if (conflicts) {
        return state.completed[unit.ordinal()] + i + 1;
      }
    }
    return 0;
  }

  /** The oldest task of the unit has completed. */
  void complete(TpuUnit unit) {
    state.inFlight[unit.ordinal()].remove();
    state.completed[unit.ordinal()]++;
  }

  /** True if nothing that a task depends on is outstanding; its accumulators aside. */
  boolean isReady(Task task) {
    return blocker(task) == null;
  }

  /** True if the accumulators that a multiply writes have been read by older activations. */
  boolean accumulatorsAreFree(Task task) {
    return state.completed[TpuUnit.ACTIVATION.ordinal()] >= task.accumulatorsAfter;
  }

  /** A unit for which a task has to wait, or null. */
  @Nullable TpuUnit blocker(Task task) {
    for (int i = 0; i < TpuUnit.COUNT; i++) {
      if (state.completed[i] < task.after[i]) {
        return UNITS[i];
      }
    }
    return null;
  }

  boolean isEmpty() {
    return oldest() == null;
  }

  /** All tasks that have not completed, in the order in which they were issued. */
  List<Task> inFlight() {
    List<Task> tasks = new ArrayList<>();
    for (TaskQueue queue : state.inFlight) {
      for (int i = 0; i < queue.size(); i++) {
        tasks.add(queue.get(i));
      }
    }
    tasks.sort(Comparator.comparingLong(task -> task.number));
    return tasks;
  }

  /** The task that was issued first of all that have not completed, or null. */
  @Nullable Task oldest() {
    Task oldest = null;
    for (TaskQueue queue : state.inFlight) {
      if (!queue.isEmpty() && (oldest == null || queue.get(0).number < oldest.number)) {
        oldest = queue.get(0);
      }
    }
    return oldest;
  }
}
