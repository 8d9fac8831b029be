package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.MatrixMultiply;
import org.jspecify.annotations.Nullable;

/**
 * Decides when tiles and operand rows enter the array.
 *
 * <p>One operand row enters a cycle; the next multiply's rows may follow the last one's at once. A
 * tile takes as many cycles as the array has rows to move into the shadow registers, which are free
 * from the cycle in which the multiply that uses them begins. Without shadow registers a tile moves
 * only into an empty array; so it does in SCALE-Sim's timing.
 */
final class StationaryMatrixUnit extends MatrixUnit {

  /**
   * @param inputFreeAt the cycle in which another row may enter
   * @param shadowReadyAt the cycle in which a multiply may take the tile in the shadow registers
   */
  private record Own(long inputFreeAt, long shadowReadyAt) {}

  private final boolean hasShadows;
  private final StationaryArray array;
  private final WeightFifo fifo;
  private final BufferPorts ports;
  private final TpuConfig.Accumulators accumulators;
  private long inputFreeAt;
  private long shadowReadyAt;

  StationaryMatrixUnit(
      TpuConfig config,
      StationaryArray array,
      WeightFifo fifo,
      BufferPorts ports,
      Scoreboard scoreboard,
      Tally tally) {
    super(scoreboard, tally, config.sequencer().queue());
    hasShadows =
        config.array().shadowWeights() && config.array().timing() == TpuConfig.Timing.CAUSAL;
    this.array = array;
    this.fifo = fifo;
    this.ports = ports;
    accumulators = config.accumulators();
  }

  @Override
  Object saveOwn() {
    return new Own(inputFreeAt, shadowReadyAt);
  }

  @Override
  void loadOwn(Object saved) {
    Own own = (Own) saved;
    inputFreeAt = own.inputFreeAt();
    shadowReadyAt = own.shadowReadyAt();
  }

  @Override
  boolean begin(long cycle) {
    beginMultiply(cycle);
    beginLoad(cycle);
    return false;
  }

  private void beginMultiply(long cycle) {
    Task task = next();
    if (task == null || cycle < inputFreeAt) {
      return;
    }
    MatrixMultiply multiply = (MatrixMultiply) task.instruction;
    Tile tile = multiply.nextTile() ? array.waitingTile() : array.stationary();
    if (tile == null || (multiply.nextTile() && cycle < shadowReadyAt)) {
      return;
    }
    if (!scoreboard.isReady(task) || !scoreboard.accumulatorsAreFree(task)) {
      return;
    }
    take();
    array.begin(new Fold(task, multiply, cycle, tile, array.stationary()));
    inputFreeAt = ports.begin(task, cycle, multiply.rows());
    run(task, inputFreeAt + array.rows() + array.columns() - 2);
    count(multiply, tile);
  }

  private void count(MatrixMultiply multiply, Tile tile) {
    long rows = multiply.rows();
    tally.add(Tally.Count.MACS, rows * Math.min(multiply.depth(), tile.rows()) * tile.columns());
    tally.add(Tally.Count.PE_UPDATES, rows * array.rows() * array.columns());
    tally.add(
        Tally.Count.UNIFIED_BUFFER_READ_BYTES, rows * multiply.depth() * multiply.type().bytes());
  }

  @Override
  Open open(long cycle) {
    Open open = Open.NOTHING;
    for (Fold fold : array.folds()) {
      int depth = Math.min(fold.multiply.depth(), fold.tile.rows());
      open =
          open.plus(
              open(fold.start, fold.rows(), depth, fold.tile.columns(), cycle),
              open(fold.start, fold.rows(), array.rows(), array.columns(), cycle));
    }
    return open;
  }

  private void beginLoad(long cycle) {
    if (array.waitingTile() != null
        || !fifo.hasTile()
        || !(hasShadows || wantsTileInEmptyArray())) {
      return;
    }
    shadowReadyAt = cycle + array.rows();
    array.beginLoad(fifo.take(), cycle);
  }

  private boolean wantsTileInEmptyArray() {
    Task task = next();
    return task != null
        && ((MatrixMultiply) task.instruction).nextTile()
        && array.folds().isEmpty();
  }

  @Override
  boolean stores(int halves, long cycle) {
    for (Fold fold : array.folds()) { // all that were fed and have not stored their last sum
      if (cycle >= fold.start + array.rows() - 1
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

  /** Frees the FIFO's place of a tile that is in the array with all its weights. */
  @Override
  void completeLoads(long cycle) {
    while (!array.loads().isEmpty() && loadEnd() <= cycle) {
      array.endLoad();
      fifo.release();
    }
  }

  private long loadEnd() {
    return array.loads().get(0).start() + array.rows() + array.columns() - 1;
  }

  @Override
  void takeEffect(Task task) {
    array.complete();
  }

  @Override
  boolean isQuiet() {
    return array.folds().isEmpty() && array.loads().isEmpty();
  }

  @Override
  long nextEvent(long cycle) {
    long next = super.nextEvent(cycle);
    next = earlier(next, inputFreeAt, cycle);
    next = earlier(next, shadowReadyAt, cycle);
    if (!array.loads().isEmpty()) {
      next = earlier(next, loadEnd(), cycle);
    }
    for (Fold fold : array.folds()) { // where the cause changes
      long bottom = fold.start + array.rows() - 1;
      next = earlier(next, bottom, cycle);
      next = earlier(next, bottom + fold.rows(), cycle);
    }
    return next;
  }

  @Override
  @Nullable ArrayCause arrayCause(long cycle) {
    ArrayCause cause = phase(cycle);
    Task task = next();
    if (cause != null || task == null) {
      return cause;
    }
    if (((MatrixMultiply) task.instruction).nextTile()) {
      if (array.waitingTile() == null) {
        return ArrayCause.WEIGHT_WAIT;
      }
      if (cycle < shadowReadyAt) {
        return ArrayCause.STATIONARY_LOAD;
      }
    }
    if (!scoreboard.isReady(task)) {
      return ArrayCause.OPERAND_WAIT;
    }
    return scoreboard.accumulatorsAreFree(task)
        ? ArrayCause.INSTRUCTION_ISSUE
        : ArrayCause.OUTPUT_WAIT;
  }

  private @Nullable ArrayCause phase(long cycle) {
    ArrayCause cause = null;
    for (Fold fold : array.folds()) {
      long row = cycle - fold.start - (array.rows() - 1);
      if (row >= 0 && row < fold.rows()) {
        return ArrayCause.MAC;
      }
      if (row >= fold.rows()) {
        cause = ArrayCause.DRAIN;
      } else if (cause == null) {
        cause = ArrayCause.FILL;
      }
    }
    return cause;
  }
}
