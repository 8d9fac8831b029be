package dev.archlab.visualizer.tpu;

import dev.archlab.sim.Simulation;
import dev.archlab.tpu.ArrayCause;
import dev.archlab.tpu.BufferStream;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Operation.Stage;
import dev.archlab.tpu.TpuActivity;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuSimulation;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.replay.Lens;
import dev.archlab.visualizer.tpu.TpuState.Fifo;
import dev.archlab.visualizer.tpu.TpuState.Past;
import dev.archlab.visualizer.tpu.TpuState.Place;
import dev.archlab.visualizer.tpu.TpuState.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a TPU. */
final class TpuLens implements Lens<TpuState> {

  /** Cycles that are kept. */
  static final int HISTORY = 48;

  /**
   * Instructions to come that are followed, to know for which element a sum is meant: enough for a
   * product over some thousand terms on an array of eight rows.
   */
  private static final int AHEAD = 512;

  private final TpuMachine machine;
  private final Deque<Past> past = new ArrayDeque<>();

  TpuLens(TpuMachine machine) {
    this.machine = machine;
  }

  @Override
  public int history() {
    return HISTORY;
  }

  @Override
  public void forget() {
    past.clear();
  }

  @Override
  public void observe(Simulation launch, long cycle) {
    TpuSimulation simulation = (TpuSimulation) launch;
    TpuActivity did = simulation.lastCycle();
    List<UnitCause> causes = Arrays.stream(TpuUnit.values()).map(unit -> cause(did, unit)).toList();
    past.addLast(new Past(cycle, did.array(), causes));
    if (past.size() > HISTORY) {
      past.removeFirst();
    }
  }

  /** The matrix unit's is the array's. */
  private static UnitCause cause(TpuActivity did, TpuUnit unit) {
    UnitCause cause = did.cause(unit);
    return cause == null ? UnitCause.NO_INSTRUCTION_ISSUED : cause;
  }

  @Override
  public TpuState look(@Nullable Simulation launch) {
    Optional<TpuSimulation> running = Optional.ofNullable((TpuSimulation) launch);
    List<Operation> operations = running.map(run -> run.operations(AHEAD)).orElse(List.of());
    Destinations destinations = new Destinations(operations);
    List<BufferStream> streams = running.map(TpuSimulation::bufferStreams).orElse(List.of());
    return new TpuState(
        machine.configuration().values(),
        running.map(TpuSimulation::program),
        running.map(TpuSimulation::cycle).orElse(0L),
        running
            .map(run -> new Place(run.nextInstruction(), run.loopCounters()))
            .orElse(new Place(0, List.of())),
        operations,
        new ArrayReader(machine, destinations).read(),
        running.map(run -> run.lastCycle().array()).orElse(ArrayCause.INSTRUCTION_ISSUE),
        units(running, operations, streams),
        new Fifo(
            machine.weightFifo().capacity(),
            machine.array().loadingTiles(),
            machine.weightFifo().tiles(),
            machine.weightFifo().coming()),
        new AccumulatorReader(machine, operations, destinations, streams).read(),
        new BufferReader(machine, operations, destinations, streams).read(),
        new ArrayList<>(past));
  }

  private static List<Unit> units(
      Optional<TpuSimulation> running, List<Operation> operations, List<BufferStream> streams) {
    List<Unit> units = new ArrayList<>();
    for (TpuUnit unit : TpuUnit.values()) {
      units.add(
          new Unit(
              unit,
              running
                  .map(run -> cause(run.lastCycle(), unit))
                  .orElse(UnitCause.NO_INSTRUCTION_ISSUED),
              first(operations, unit, Stage.RUNNING),
              first(operations, unit, Stage.WAITING),
              running.map(run -> run.completesAt(unit)).orElse(OptionalLong.empty()),
              running.flatMap(run -> run.transfer(unit)),
              streams.stream().filter(stream -> stream.unit() == unit).findFirst()));
    }
    return units;
  }

  private static Optional<Operation> first(List<Operation> all, TpuUnit unit, Stage stage) {
    return all.stream()
        .filter(operation -> operation.unit() == unit && operation.stage() == stage)
        .findFirst();
  }

  /** The tiles that are on their way from DRAM, oldest first. */
  static List<Operation> comingTiles(List<Operation> operations) {
    return operations.stream()
        .filter(o -> o.instruction() instanceof ReadWeights && o.stage() == Stage.RUNNING)
        .toList();
  }
}
