package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import org.jspecify.annotations.Nullable;

/**
 * Decides when folds enter an output-stationary array. With drain registers a fold's elements may
 * follow the last ones of the fold before at once, but its sums may not be finished before those of
 * the other have begun to move. Without them, and in SCALE-Sim's timing, folds are serial.
 */
final class OutputStationaryUnit extends MatrixUnit {

  /**
   * @param inputFreeAt the cycle in which the next fold's first elements may enter
   * @param drainFreeAt the cycle from which the next fold's first sum may be finished
   */
  private record Own(long inputFreeAt, long drainFreeAt) {}

  private final TpuConfig.Array config;
  private final boolean overlaps;
  private final OutputStationaryArray array;
  private final BufferPorts ports;
  private final TpuConfig.Accumulators accumulators;
  private long inputFreeAt;
  private long drainFreeAt;

  OutputStationaryUnit(
      TpuConfig config,
      OutputStationaryArray array,
      BufferPorts ports,
      Scoreboard scoreboard,
      Tally tally) {
    super(scoreboard, tally, config.sequencer().queue());
    this.config = config.array();
    accumulators = config.accumulators();
    this.array = array;
    this.ports = ports;
    overlaps = array.hasDrainRegisters();
  }

  @Override
  Object saveOwn() {
    return new Own(inputFreeAt, drainFreeAt);
  }

  @Override
  void loadOwn(Object saved) {
    Own own = (Own) saved;
    inputFreeAt = own.inputFreeAt();
    drainFreeAt = own.drainFreeAt();
  }

  @Override
  boolean begin(long cycle) {
    Task task = next();
    if (task == null || cycle < startPossibleAt(task)) {
      return false;
    }
    if (!scoreboard.isReady(task) || !scoreboard.accumulatorsAreFree(task)) {
      return false;
    }
    take();
    MatrixMultiplyStreamed multiply = (MatrixMultiplyStreamed) task.instruction;
    OutputFold fold = new OutputFold(task, multiply, cycle, config);
    array.begin(fold);
    long fed = ports.begin(task, cycle, fold.depth());
    inputFreeAt = overlaps ? fed : fold.end();
    drainFreeAt = fold.firstShift(0);
    run(task, fold.end());
    count(multiply);
    return false;
  }

  private long startPossibleAt(Task task) {
    int depth = ((MatrixMultiplyStreamed) task.instruction).depth();
    return Math.max(inputFreeAt, drainFreeAt - depth + 1);
  }

  private void count(MatrixMultiplyStreamed multiply) {
    long macs = (long) multiply.rows() * multiply.depth() * multiply.columns();
    tally.add(Tally.Count.MACS, macs);
    tally.add(Tally.Count.PE_UPDATES, macs);
    tally.add(
        Tally.Count.UNIFIED_BUFFER_READ_BYTES,
        (long) (multiply.rows() + multiply.columns()) * multiply.depth() * multiply.type().bytes());
  }

  @Override
  Open open(long cycle) {
    Open open = Open.NOTHING;
    for (OutputFold fold : array.folds()) {
      long macs = open(fold.start, fold.depth(), fold.rows(), fold.columns(), cycle);
      open = open.plus(macs, macs);
    }
    return open;
  }

  @Override
  void takeEffect(Task task) {
    array.complete();
  }

  @Override
  boolean stores(int halves, long cycle) {
    for (OutputFold fold : array.folds()) {
      if (cycle >= fold.firstStored()
          && (accumulators.halves(fold.accumulator, fold.rows()) & halves) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  void moveRegisters(long cycle) {
    array.cycle(cycle);
  }

  @Override
  void completeLoads(long cycle) {}

  @Override
  boolean isQuiet() {
    return array.folds().isEmpty();
  }

  @Override
  long nextEvent(long cycle) {
    long next = super.nextEvent(cycle);
    Task task = next();
    if (task != null) {
      next = earlier(next, startPossibleAt(task), cycle);
    }
    for (OutputFold fold : array.folds()) { // where the cause changes
      next = earlier(next, fold.bottom(), cycle);
      next = earlier(next, fold.bottom() + fold.depth(), cycle);
      next = earlier(next, fold.multiplied(), cycle);
      next = earlier(next, fold.firstStored(), cycle);
    }
    return next;
  }

  @Override
  @Nullable ArrayCause arrayCause(long cycle) {
    ArrayCause cause = null;
    for (OutputFold fold : array.folds()) {
      ArrayCause phase = phase(fold, cycle);
      if (cause == null || phase.compareTo(cause) < 0) {
        cause = phase;
      }
    }
    Task task = next();
    if (cause != null || task == null) {
      return cause;
    }
    if (!scoreboard.isReady(task)) {
      return ArrayCause.OPERAND_WAIT;
    }
    return scoreboard.accumulatorsAreFree(task)
        ? ArrayCause.INSTRUCTION_ISSUE
        : ArrayCause.OUTPUT_WAIT;
  }

  private static ArrayCause phase(OutputFold fold, long cycle) {
    if (cycle < fold.bottom()) {
      return ArrayCause.FILL;
    }
    if (cycle < fold.bottom() + fold.depth()) {
      return ArrayCause.MAC;
    }
    return cycle < fold.multiplied() ? ArrayCause.DRAIN : ArrayCause.SHIFT_OUT;
  }
}
