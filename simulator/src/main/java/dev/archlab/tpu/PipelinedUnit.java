package dev.archlab.tpu;

/** A unit that is occupied by a task for some cycles and has its result some cycles later. */
abstract class PipelinedUnit extends ExecutionUnit {

  private final int latency;
  private final BufferPorts ports;
  private long freeAt;

  PipelinedUnit(
      TpuUnit unit, BufferPorts ports, Scoreboard scoreboard, Tally tally, int queue, int latency) {
    super(unit, scoreboard, tally, queue);
    this.ports = ports;
    this.latency = latency;
  }

  /** Cycles in which the task's elements enter. */
  abstract long occupancy(Task task);

  /** Cycles beyond the unit's latency until the last result is written. */
  abstract int extraLatency(Task task);

  @Override
  Object saveOwn() {
    return freeAt;
  }

  @Override
  void loadOwn(Object saved) {
    freeAt = (Long) saved;
  }

  @Override
  boolean begin(long cycle) {
    Task task = next();
    if (task == null || cycle < freeAt || !scoreboard.isReady(task)) {
      return false;
    }
    take();
    freeAt = ports.begin(task, cycle, occupancy(task));
    run(task, freeAt + latency + extraLatency(task));
    return false;
  }

  @Override
  final void delay(long cycles) {
    freeAt += cycles;
    lastDone(lastDone() + cycles);
  }

  @Override
  long nextEvent(long cycle) {
    long done = super.nextEvent(cycle);
    return freeAt > cycle ? Math.min(done, freeAt) : done;
  }
}
