package dev.archlab.tpu;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums stay in the processing elements; one operand moves right, the other moves down. */
final class OutputStationaryArray extends SystolicArray {

  /** All that changes; registers are null where they show nothing. */
  record State(
      List<OutputFold> folds,
      @Nullable OutputFold completed,
      OutputSteppedEngine.@Nullable Registers registers) {}

  private final List<OutputFold> folds = new ArrayList<>();
  private final boolean hasDrainRegisters;
  private final OutputSteppedEngine stepped;
  private final OutputBlockedEngine blocked;
  private boolean registersMove = true;
  private @Nullable OutputFold completed; // the last one: its last products are still to be seen

  OutputStationaryArray(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    super(config.rows(), config.cols());
    hasDrainRegisters = config.overlapDrain() && config.timing() == TpuConfig.Timing.CAUSAL;
    stepped = new OutputSteppedEngine(this, config, buffer, accumulators);
    blocked = new OutputBlockedEngine(config, buffer, accumulators);
  }

  boolean hasDrainRegisters() {
    return hasDrainRegisters;
  }

  List<OutputFold> folds() {
    return folds;
  }

  @Override
  State save() {
    return new State(List.copyOf(folds), completed, registersMove ? stepped.save() : null);
  }

  @Override
  void load(Object state) {
    State saved = (State) state;
    folds.clear();
    folds.addAll(saved.folds());
    completed = saved.completed();
    registersMove = saved.registers() != null;
    if (saved.registers() != null) {
      stepped.load(saved.registers());
    }
  }

  @Override
  void watch(boolean watched) {
    stepped.watch(watched);
  }

  @Override
  void moveRegisters() {
    if (!registersMove) {
      if (!folds.isEmpty()) {
        throw new IllegalStateException("the registers of a running fold are not known");
      }
      stepped.clear();
      registersMove = true;
    }
  }

  @Override
  void computeWholeFolds(long cycle) {
    blocked.takeOver(cycle);
    registersMove = false;
  }

  void begin(OutputFold fold) {
    folds.add(fold);
  }

  void cycle(long cycle) {
    if (registersMove) {
      stepped.cycle(cycle);
    }
  }

  /** The oldest fold has stored its last sum. */
  void complete() {
    OutputFold fold = folds.remove(0);
    if (!registersMove) {
      blocked.complete(fold);
    }
    completed = fold;
  }

  @Override
  public boolean isActive(int row, int column) {
    return registersMove
        && (folds.stream().anyMatch(fold -> isIn(fold, row, column)) || lastIsIn(row, column));
  }

  private boolean lastIsIn(int row, int column) {
    OutputFold last = completed;
    return last != null && isIn(last, row, column);
  }

  private boolean isIn(OutputFold fold, int row, int column) {
    return row < fold.rows()
        && column < fold.columns()
        && fold.stepAt(stepped.registers().cycle, row + column) >= 0;
  }

  @Override
  public float operand(int row, int column) {
    return isActive(row, column) ? stepped.registers().operand[row][column] : 0f;
  }

  @Override
  public long operandTag(int row, int column) {
    return isActive(row, column) ? stepped.registers().operandTag[row][column] : 0;
  }

  @Override
  public float weight(int row, int column) {
    return isActive(row, column) ? stepped.registers().weight[row][column] : 0f;
  }

  @Override
  public long weightTag(int row, int column) {
    return isActive(row, column) ? stepped.registers().weightTag[row][column] : 0;
  }

  @Override
  public float shadowWeight(int row, int column) {
    return 0f;
  }

  @Override
  public float partialSum(int row, int column) {
    return partialSumRow(row, column) < 0 ? 0f : stepped.registers().sum.get(row, column);
  }

  @Override
  public int partialSumRow(int row, int column) {
    return registersMove ? stepped.registers().sum.row[row][column] : -1;
  }

  @Override
  public float drainingSum(int row, int column) {
    return drainingSumRow(row, column) < 0 ? 0f : stepped.registers().drain.get(row, column);
  }

  @Override
  public int drainingSumRow(int row, int column) {
    return registersMove && hasDrainRegisters ? stepped.registers().drain.row[row][column] : -1;
  }

  @Override
  public float edgeOperand(int row, int cycles) {
    return registersMove ? stepped.edgeOperand(row, cycles) : 0f;
  }

  @Override
  public float edgeWeight(int column, int cycles) {
    return registersMove ? stepped.edgeWeight(column, cycles) : 0f;
  }

  @Override
  public boolean hasEdgeOperand(int row, int cycles) {
    return registersMove && stepped.hasEdgeOperand(row, cycles);
  }

  @Override
  public long edgeOperandTag(int row, int cycles) {
    return registersMove ? stepped.edgeOperandTag(row, cycles) : 0;
  }

  @Override
  public boolean hasEdgeWeight(int column, int cycles) {
    return registersMove && stepped.hasEdgeWeight(column, cycles);
  }

  @Override
  public long edgeWeightTag(int column, int cycles) {
    return registersMove ? stepped.edgeWeightTag(column, cycles) : 0;
  }

  @Override
  public boolean hasStored(ArrayPass pass, int row, int column) {
    for (OutputFold fold : folds) {
      if (fold.task.number == pass.number()) {
        return fold.start + pass.age() >= fold.stored(row - fold.accumulator, column);
      }
    }
    return true;
  }

  @Override
  public List<ArrayPass> passes() {
    List<ArrayPass> passes = new ArrayList<>();
    long cycle = stepped.registers().cycle;
    OutputFold last = completed;
    if (registersMove && last != null && cycle < last.end()) {
      passes.add(pass(last, cycle));
    }
    for (OutputFold fold : folds) {
      passes.add(pass(fold, cycle));
    }
    return passes;
  }

  private static ArrayPass pass(OutputFold fold, long cycle) {
    return new ArrayPass(
        fold.task.pc,
        fold.task.number,
        cycle - fold.start,
        fold.accumulator,
        fold.rows(),
        fold.depth(),
        fold.columns(),
        fold.multiply.accumulate());
  }
}
