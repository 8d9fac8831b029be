package dev.archlab.tpu;

import dev.archlab.sim.Probe;
import org.jspecify.annotations.Nullable;

/**
 * A unit that executes its tasks in order. A task waits until the scoreboard lets it begin, runs
 * for some cycles, and takes effect when it completes.
 */
abstract class ExecutionUnit {

  /** No event is known. */
  static final long NEVER = Long.MAX_VALUE;

  /** The queues, and what the unit itself keeps. */
  record State(TaskQueue waiting, TaskQueue running, Object own) {}

  final TpuUnit unit;
  final Scoreboard scoreboard;
  final Tally tally;
  private final int queue;
  private TaskQueue waiting = new TaskQueue();
  private TaskQueue running = new TaskQueue();

  ExecutionUnit(TpuUnit unit, Scoreboard scoreboard, Tally tally, int queue) {
    this.unit = unit;
    this.scoreboard = scoreboard;
    this.tally = tally;
    this.queue = queue;
  }

  final State save() {
    return new State(waiting.copy(), running.copy(), saveOwn());
  }

  final void load(State saved) {
    waiting = saved.waiting().copy();
    running = saved.running().copy();
    loadOwn(saved.own());
  }

  /** A copy of the unit's own state, immutable or not kept. */
  abstract Object saveOwn();

  abstract void loadOwn(Object saved);

  final boolean hasRoom() {
    return waiting.size() < queue;
  }

  final void issue(Task task) {
    waiting.add(task, 0);
  }

  /** The next task to begin, or null. */
  final @Nullable Task next() {
    return waiting.isEmpty() ? null : waiting.get(0);
  }

  /** True if a task stands before this unit. */
  final boolean isWaiting(Task task) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i) == task) {
        return true;
      }
    }
    return false;
  }

  /** Cycle in which the oldest running task completes, or {@link #NEVER}. */
  final long firstDone() {
    return running.isEmpty() ? NEVER : running.firstDone();
  }

  /** Takes the next task out of the queue. */
  final Task take() {
    return waiting.remove();
  }

  /** A task will complete at the begin of cycle {@code done}, or when those before it have. */
  final void run(Task task, long done) {
    running.add(task, done);
  }

  /** The unit's stream in the unified buffer stood still for some cycles. */
  abstract void delay(long cycles);

  /** Cycle in which the youngest running task completes. */
  final long lastDone() {
    return running.lastDone();
  }

  /** Moves the completion of the youngest running task. */
  final void lastDone(long done) {
    running.lastDone(done);
  }

  final boolean isRunning() {
    return !running.isEmpty();
  }

  /** The task that will complete next, or null. */
  final @Nullable Task current() {
    return running.isEmpty() ? null : running.get(0);
  }

  /**
   * Begins what can begin in this cycle.
   *
   * @return true if something may begin in the next cycle because of it that {@link #nextEvent}
   *     does not tell
   */
  abstract boolean begin(long cycle);

  /** Completes what is done at the begin of {@code cycle}. */
  final void complete(long cycle, @Nullable Probe probe) {
    while (!running.isEmpty() && running.firstDone() <= cycle) {
      Task task = running.remove();
      takeEffect(task);
      scoreboard.complete(unit);
      if (probe != null) {
        probe.instruction(cycle - 1, unit.ordinal(), task.pc);
      }
    }
  }

  /** What the task does, all at once. */
  abstract void takeEffect(Task task);

  /** The first cycle after {@code cycle} in which this unit may change, if no other does. */
  long nextEvent(long cycle) {
    return running.isEmpty() ? NEVER : running.firstDone();
  }

  /** What the unit does in this cycle. */
  UnitCause cause() {
    if (isRunning()) {
      return UnitCause.RUNNING;
    }
    Task task = next();
    if (task == null) {
      return UnitCause.NO_INSTRUCTION_ISSUED;
    }
    TpuUnit blocker = scoreboard.blocker(task);
    return blocker == null ? UnitCause.INSTRUCTION_ISSUE : UnitCause.waitsFor(blocker);
  }
}
