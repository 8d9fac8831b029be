package dev.archlab.tpu;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weights, or activations, stay in the processing elements; the other operand moves right. */
final class StationaryArray extends SystolicArray {

  /** A tile that moves into the shadow registers; weight row 0 is there after array rows cycles. */
  record Load(Tile tile, long start) {}

  /** All that changes; registers are null where they show nothing that the tiles do not. */
  record State(
      List<Fold> folds,
      @Nullable Fold completed,
      List<Load> loads,
      Tile stationary,
      Tile shadow,
      boolean shadowIsTaken,
      SteppedEngine.@Nullable Registers registers) {}

  private final List<Fold> folds = new ArrayList<>();
  private final List<Load> loads = new ArrayList<>();
  private final SteppedEngine stepped;
  private final BlockedEngine blocked;
  private final Tile empty;

  private ArrayEngine engine;
  private @Nullable Fold completed; // the last one: its last sum is still to be seen
  private Tile stationary; // of the youngest fold
  private Tile shadow; // the youngest that was loaded
  private boolean shadowIsTaken = true; // by a multiply
  private boolean registersAreCurrent = true;

  StationaryArray(TpuConfig.Array config, UnifiedBuffer buffer, Accumulators accumulators) {
    super(config.rows(), config.cols());
    stepped = new SteppedEngine(this, config.fused(), buffer, accumulators);
    blocked = new BlockedEngine(config, buffer, accumulators);
    empty = new Tile(Tile.zeros(rows(), columns()), 0, 0, 0, Operand.column(Affine.of(0)));
    stationary = empty;
    shadow = empty;
    engine = stepped;
  }

  @Override
  State save() {
    return new State(
        List.copyOf(folds),
        completed,
        List.copyOf(loads),
        stationary,
        shadow,
        shadowIsTaken,
        registersAreCurrent ? stepped.save() : null);
  }

  @Override
  void load(Object state) {
    State saved = (State) state;
    folds.clear();
    folds.addAll(saved.folds());
    completed = saved.completed();
    loads.clear();
    loads.addAll(saved.loads());
    stationary = saved.stationary();
    shadow = saved.shadow();
    shadowIsTaken = saved.shadowIsTaken();
    registersAreCurrent = saved.registers() != null;
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
    if (!registersAreCurrent) {
      if (!folds.isEmpty() || !loads.isEmpty()) {
        throw new IllegalStateException("the registers of a running fold are not known");
      }
      stepped.setWeights(stationary, shadow);
      registersAreCurrent = true;
    }
    engine = stepped;
  }

  @Override
  void computeWholeFolds(long cycle) {
    blocked.takeOver(cycle);
    registersAreCurrent = false;
    engine = blocked;
  }

  List<Fold> folds() {
    return folds;
  }

  List<Load> loads() {
    return loads;
  }

  /** The tile of the youngest fold. */
  Tile stationary() {
    return stationary;
  }

  void beginLoad(Tile tile, long cycle) {
    loads.add(new Load(tile, cycle));
    shadow = tile;
    shadowIsTaken = false;
  }

  /** The tile in the shadow registers, or on its way there, for the next multiply; or null. */
  @Nullable Tile waitingTile() {
    return shadowIsTaken ? null : shadow;
  }

  void endLoad() {
    loads.remove(0);
  }

  void begin(Fold fold) {
    folds.add(fold);
    stationary = fold.tile;
    shadowIsTaken |= fold.multiply.nextTile();
  }

  void cycle(long cycle) {
    engine.cycle(cycle);
  }

  /** The oldest fold has stored its last sum. */
  void complete() {
    Fold fold = folds.remove(0);
    engine.complete(fold);
    completed = fold;
  }

  @Override
  public boolean isActive(int row, int column) {
    return foldAt(row, column) != null;
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
  public float partialSum(int row, int column) {
    return isActive(row, column) ? stepped.registers().sum[row][column] : 0f;
  }

  @Override
  public int partialSumRow(int row, int column) {
    Fold fold = foldAt(row, column);
    return fold == null
        ? -1
        : fold.accumulator + fold.rowAt(stepped.registers().cycle, row + column);
  }

  @Override
  public float weight(int row, int column) {
    return registersAreCurrent
        ? stepped.registers().weight[row][column]
        : stationary.weight(row, column);
  }

  @Override
  public long weightTag(int row, int column) {
    for (int i = folds.size() - 1; i >= 0 && registersAreCurrent; i--) {
      Fold fold = folds.get(i);
      if (stepped.registers().cycle >= fold.start + row + column) {
        return fold.tile.tag(row, column);
      }
      if (i == 0) {
        return fold.before.tag(row, column);
      }
    }
    return stationary.tag(row, column);
  }

  @Override
  public float shadowWeight(int row, int column) {
    return registersAreCurrent
        ? stepped.registers().shadow[row][column]
        : shadow.weight(row, column);
  }

  @Override
  public boolean hasShadowWeight(int row, int column) {
    return waiting(row, column) != null;
  }

  @Override
  public long shadowWeightTag(int row, int column) {
    Waiting found = waiting(row, column);
    return found == null ? 0 : found.tile().tag(found.row(), column);
  }

  /** A row of a tile that has come to a shadow register. */
  private record Waiting(Tile tile, int row) {}

  /** What waits in a shadow register; null where that was taken and nothing has come since. */
  private @Nullable Waiting waiting(int row, int column) {
    long cycle = registersAreCurrent ? stepped.registers().cycle : Long.MAX_VALUE;
    for (int i = loads.size() - 1; i >= 0 && registersAreCurrent; i--) {
      Load load = loads.get(i);
      long age = cycle - load.start() - column;
      if (age >= row) {
        int toCome = (int) Math.max(0, rows() - 1 - age); // rows of the tile
        return isTaken(load.tile(), cycle, row + column)
            ? null
            : new Waiting(load.tile(), row + toCome);
      }
    }
    for (Fold fold : folds) {
      if (fold.multiply.nextTile() && cycle < fold.start + row + column) {
        return new Waiting(fold.tile, row);
      }
    }
    boolean isLoaded = loads.stream().noneMatch(load -> load.tile() == shadow);
    return isLoaded && !shadowIsTaken ? new Waiting(shadow, row) : null;
  }

  /** True if the fold of a tile has reached the elements at a distance from the corner. */
  private boolean isTaken(Tile tile, long cycle, int distance) {
    if (tile == shadow && !shadowIsTaken) {
      return false;
    }
    for (Fold fold : folds) {
      if (fold.multiply.nextTile() && fold.tile == tile) {
        return cycle >= fold.start + distance;
      }
    }
    return true;
  }

  @Override
  public List<Tile> loadingTiles() {
    return loads.stream().map(Load::tile).toList();
  }

  @Override
  public boolean hasStored(ArrayPass pass, int row, int column) {
    return pass.age() >= row - pass.accumulator() + rows() - 1 + column;
  }

  @Override
  public List<ArrayPass> passes() {
    List<ArrayPass> passes = new ArrayList<>();
    long cycle = stepped.registers().cycle;
    Fold last = completed;
    if (registersAreCurrent && last != null && last.rowAt(cycle, rows() + columns() - 2) >= 0) {
      passes.add(pass(last, cycle));
    }
    for (Fold fold : folds) {
      passes.add(pass(fold, cycle));
    }
    return passes;
  }

  private static ArrayPass pass(Fold fold, long cycle) {
    return new ArrayPass(
        fold.task.pc,
        fold.task.number,
        cycle - fold.start,
        fold.accumulator,
        fold.rows(),
        fold.multiply.depth(),
        fold.tile.columns(),
        fold.multiply.accumulate());
  }

  @Override
  public float edgeOperand(int row, int cycles) {
    return hasEdgeOperand(row, cycles) ? stepped.registers().skew[slot(row, cycles)][row] : 0f;
  }

  @Override
  public long edgeOperandTag(int row, int cycles) {
    return hasEdgeOperand(row, cycles) ? stepped.registers().skewTag[slot(row, cycles)][row] : 0;
  }

  @Override
  public boolean hasEdgeOperand(int row, int cycles) {
    long read = readAt(row, cycles);
    boolean valid = false;
    for (Fold fold : folds) {
      valid |= fold.rowAt(read, 0) >= 0;
    }
    return valid && registersAreCurrent;
  }

  /** The cycle in which an operand that will enter was read. */
  private long readAt(int row, int cycles) {
    return stepped.registers().cycle - row + cycles;
  }

  private int slot(int row, int cycles) {
    return (int) (readAt(row, cycles) % rows());
  }

  private @Nullable Fold foldAt(int row, int column) {
    if (!registersAreCurrent) {
      return null;
    }
    long cycle = stepped.registers().cycle;
    for (Fold fold : folds) {
      if (fold.rowAt(cycle, row + column) >= 0) {
        return fold;
      }
    }
    Fold last = completed;
    return last != null && last.rowAt(cycle, row + column) >= 0 ? last : null;
  }
}
