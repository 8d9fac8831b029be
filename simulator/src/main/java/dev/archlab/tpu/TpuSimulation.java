package dev.archlab.tpu;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.MachineFault.Kind;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.SlotLedger;
import dev.archlab.sim.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One launch. In a cycle, units begin what can begin, the sequencer issues an instruction, the
 * array's registers move; what is done then completes, and counts as done in the next cycle.
 */
public final class TpuSimulation implements Simulation {

  private static final TpuUnit[] UNITS = TpuUnit.values();

  /** Everything, of the machine and of this launch. */
  private record State(
      TpuMachine owner,
      TpuLaunch launch,
      TpuMachine.State machine,
      Sequencer.State sequencer,
      Scoreboard.State scoreboard,
      BufferPorts.State ports,
      List<ExecutionUnit.State> units,
      Tally tally,
      SlotLedger<ArrayCause> arrayLedger,
      List<SlotLedger<UnitCause>> unitLedgers,
      Map<String, Long> dramBefore,
      TpuActivity activity,
      long begin)
      implements Snapshot {}

  private final TpuMachine machine;
  private final TpuLaunch launch;
  private final @Nullable Probe probe;
  private final Scoreboard scoreboard = new Scoreboard();
  private final Tally tally = new Tally();
  private final BufferPorts ports;
  private final MatrixUnit matrix;
  private final ExecutionUnit[] units = new ExecutionUnit[TpuUnit.COUNT];
  private final Sequencer sequencer;

  private SlotLedger<ArrayCause> arrayLedger = new SlotLedger<>("array", 1, ArrayCause.values());
  private final List<SlotLedger<UnitCause>> unitLedgers = new ArrayList<>();
  private Map<String, Long> dramBefore = new LinkedHashMap<>();
  private TpuActivity activity = new TpuActivity();
  private long begin;

  TpuSimulation(TpuMachine machine, TpuLaunch launch, @Nullable Probe probe) {
    this.machine = machine;
    this.launch = launch;
    this.probe = probe;
    TpuConfig config = machine.config();
    machine.unifiedBuffer().watch(probe != null);
    machine.array().watch(probe != null);
    ports = new BufferPorts(config.unifiedBuffer());
    matrix = matrixUnit(config);
    for (TpuUnit unit : UNITS) {
      units[unit.ordinal()] =
          switch (unit) {
            case WEIGHT_LOADER, DMA_LOAD, DMA_STORE -> channel(unit, config);
            case MATRIX -> matrix;
            case ACTIVATION ->
                new ActivationUnit(
                    config,
                    machine.accumulators(),
                    machine.unifiedBuffer(),
                    machine.sigmoid(),
                    machine.tanh(),
                    ports,
                    scoreboard,
                    tally);
            case VECTOR ->
                new VectorUnit(config, machine.unifiedBuffer(), ports, scoreboard, tally);
          };
      if (unit != TpuUnit.MATRIX) {
        unitLedgers.add(new SlotLedger<>(unit.label(), 1, UnitCause.values()));
      }
    }
    sequencer =
        new Sequencer(
            launch.program(),
            config,
            machine.heap(),
            scoreboard,
            machine.weightFifo(),
            units,
            tally);
    begin = machine.cycle();
    machine.dram().addTo(dramBefore, "dram");
  }

  private MatrixUnit matrixUnit(TpuConfig config) {
    if (machine.array() instanceof OutputStationaryArray array) {
      return new OutputStationaryUnit(config, array, ports, scoreboard, tally);
    }
    StationaryArray array = (StationaryArray) machine.array();
    return new StationaryMatrixUnit(config, array, machine.weightFifo(), ports, scoreboard, tally);
  }

  private DmaChannel channel(TpuUnit unit, TpuConfig config) {
    return new DmaChannel(
        unit,
        config,
        machine.memory(),
        machine.dram(),
        machine.unifiedBuffer(),
        machine.weightFifo(),
        ports,
        scoreboard,
        tally,
        probe);
  }

  @Override
  public boolean step() {
    if (hasEnded()) {
      return false;
    }
    machine.array().moveRegisters();
    try {
      advance(false);
    } catch (TaskFault e) {
      throw fault(Kind.FAULT, e.task(), e.reason());
    }
    return true;
  }

  @Override
  public void run() {
    if (hasEnded()) {
      return;
    }
    machine.array().computeWholeFolds(machine.cycle());
    try {
      while (!hasEnded()) {
        advance(true);
      }
    } catch (TaskFault e) {
      throw fault(Kind.FAULT, e.task(), e.reason());
    }
  }

  private boolean hasEnded() {
    return sequencer.hasEnded() && scoreboard.isEmpty() && matrix.isQuiet();
  }

  /**
   * Simulates a cycle, and those after it in which nothing happens.
   *
   * @param skips false if the latter are to be simulated one by one
   */
  private void advance(boolean skips) {
    long cycle = machine.cycle();
    if (cycle >= limit()) {
      throw fault(
          Kind.LIMIT,
          scoreboard.oldest(),
          "the limit of " + machine.config().watchdog() + " cycles is reached");
    }
    boolean changed = false; // what may let any unit begin in the next cycle
    for (ExecutionUnit unit : units) {
      changed |= unit.begin(cycle);
    }
    changed |= sequencer.issue();
    ports.arbitrate(cycle, accumulatorsAreTaken(cycle));
    boolean looksAhead = !changed && (skips || matrix.isQuiet());
    long event = looksAhead ? nextEvent(cycle) : cycle + 1;
    long next = skips && event != ExecutionUnit.NEVER ? Math.min(event, limit()) : cycle + 1;
    charge(cycle, next - cycle, skips ? null : activity);
    matrix.moveRegisters(cycle);
    machine.cycle(next);
    complete(next);
    if (event == ExecutionUnit.NEVER && !hasEnded()) {
      throw fault(Kind.FAULT, scoreboard.oldest(), sequencer.deadlock());
    }
  }

  private long limit() {
    return begin + machine.config().watchdog();
  }

  /** True if the array stores in the half of the accumulators that the activation unit reads. */
  private boolean accumulatorsAreTaken(long cycle) {
    TpuConfig.Accumulators config = machine.config().accumulators();
    Task task = config.ports() > 1 ? null : ports.streaming(TpuUnit.ACTIVATION, cycle);
    return task != null
        && matrix.stores(
            ((ActivationUnit) units[TpuUnit.ACTIVATION.ordinal()]).halves(task), cycle);
  }

  private void complete(long cycle) {
    for (ExecutionUnit unit : units) {
      unit.complete(cycle, probe);
    }
    matrix.completeLoads(cycle);
  }

  private long nextEvent(long now) {
    long next = ports.nextEvent(now);
    for (ExecutionUnit unit : units) {
      next = Math.min(next, unit.nextEvent(now));
    }
    return next;
  }

  /** Charges every unit; writes it down for those who look, if there are any. */
  private void charge(long cycle, long cycles, @Nullable TpuActivity seen) {
    ArrayCause array = arrayCause(cycle);
    arrayLedger.charge(array, cycles);
    if (seen != null) {
      seen.note(matrix, array);
    }
    int ledger = 0;
    for (ExecutionUnit unit : units) {
      if (unit != matrix) {
        UnitCause port = ports.waitsFor(unit.unit, cycle);
        UnitCause cause = port == null ? unit.cause() : port;
        unitLedgers.get(ledger++).charge(cause, cycles);
        if (seen != null) {
          seen.note(unit, cause);
        }
        if (port != null) {
          waitForPort(unit, port, cycles);
        }
      }
    }
  }

  private void waitForPort(ExecutionUnit unit, UnitCause port, long cycles) {
    tally.add(
        port == UnitCause.ACCUMULATOR_PORT
            ? Tally.Count.ACCUMULATOR_PORT_WAITS
            : Tally.Count.UNIFIED_BUFFER_PORT_WAITS,
        cycles);
    if (ports.standsStill(unit.unit)) {
      ports.delay(unit.unit, cycles);
      unit.delay(cycles);
    }
  }

  private UnitCause cause(ExecutionUnit unit, long cycle) {
    UnitCause port = ports.waitsFor(unit.unit, cycle);
    return port != null ? port : unit.cause();
  }

  private ArrayCause arrayCause(long cycle) {
    ArrayCause cause = matrix.arrayCause(cycle);
    if (cause != null) {
      return cause;
    }
    Task oldest = scoreboard.oldest();
    if (oldest == null) {
      return ArrayCause.INSTRUCTION_ISSUE;
    }
    return switch (oldest.unit) {
      case WEIGHT_LOADER -> ArrayCause.WEIGHT_LOADER_RUNNING;
      case DMA_LOAD -> ArrayCause.DMA_LOAD_RUNNING;
      case MATRIX -> ArrayCause.INSTRUCTION_ISSUE;
      case ACTIVATION -> ArrayCause.ACTIVATION_RUNNING;
      case VECTOR -> ArrayCause.VECTOR_UNIT_RUNNING;
      case DMA_STORE -> ArrayCause.DMA_STORE_RUNNING;
    };
  }

  private MachineFault fault(Kind kind, @Nullable Task task, String reason) {
    TpuProgram program = launch.program();
    int pc = task != null ? task.pc : Math.min(sequencer.pc(), program.size() - 1);
    return new MachineFault(
        kind,
        machine.cycle(),
        program.location(pc),
        program.instructions().get(pc).toString(),
        task == null ? "sequencer" : task.unit.label(),
        reason);
  }

  @Override
  public long cycle() {
    return machine.cycle() - begin;
  }

  @Override
  public CycleAccount account() {
    List<SlotGroup> groups = new ArrayList<>();
    groups.add(arrayLedger.toGroup());
    unitLedgers.forEach(ledger -> groups.add(ledger.toGroup()));
    return new CycleAccount(cycle(), groups);
  }

  @Override
  public Counters counters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    tally.addTo(counters);
    MatrixUnit.Open open = matrix.open(machine.cycle());
    counters.merge("macs", -open.macs(), Long::sum);
    counters.merge("pe_updates", -open.updates(), Long::sum);
    Map<String, Long> dram = new LinkedHashMap<>();
    machine.dram().addTo(dram, "dram");
    dram.forEach((name, value) -> counters.put(name, value - dramBefore.getOrDefault(name, 0L)));
    return new Counters(counters);
  }

  @Override
  public Snapshot snapshot() {
    return new State(
        machine,
        launch,
        machine.save(),
        sequencer.save(),
        scoreboard.save(),
        ports.save(),
        Arrays.stream(units).map(ExecutionUnit::save).toList(),
        tally.copy(),
        arrayLedger.copy(),
        unitLedgers.stream().map(SlotLedger::copy).toList(),
        Map.copyOf(dramBefore),
        activity.copy(),
        begin);
  }

  @Override
  public void restore(Snapshot snapshot) {
    if (!(snapshot instanceof State state)
        || state.owner() != machine
        || state.launch() != launch) {
      throw new IllegalArgumentException("not a snapshot of this launch on this machine");
    }
    machine.load(state.machine());
    sequencer.load(state.sequencer());
    scoreboard.load(state.scoreboard());
    ports.load(state.ports());
    for (int i = 0; i < units.length; i++) {
      units[i].load(state.units().get(i));
    }
    tally.load(state.tally());
    arrayLedger = state.arrayLedger().copy();
    for (int i = 0; i < unitLedgers.size(); i++) {
      unitLedgers.set(i, state.unitLedgers().get(i).copy());
    }
    dramBefore = new LinkedHashMap<>(state.dramBefore());
    activity = state.activity().copy();
    begin = state.begin();
  }

  /** The machine, whose parts show their state at the end of the last cycle. */
  public TpuMachine machine() {
    return machine;
  }

  public TpuProgram program() {
    return launch.program();
  }

  /** The index of the next instruction to be issued. */
  public int nextInstruction() {
    return sequencer.pc();
  }

  /** Counters of the loops around that instruction, outermost first. */
  public List<Integer> loopCounters() {
    return Arrays.stream(sequencer.cursor().counters()).boxed().toList();
  }

  /** The index of the instruction that a unit works on or completes next, if any. */
  public Optional<Integer> current(TpuUnit unit) {
    ExecutionUnit of = units[unit.ordinal()];
    Task task = of instanceof DmaChannel channel ? channel.transferring() : of.current();
    return Optional.ofNullable(task).map(found -> found.pc);
  }

  /** The index of the instruction that stands before a unit, if any. */
  public Optional<Integer> waiting(TpuUnit unit) {
    return Optional.ofNullable(units[unit.ordinal()].next()).map(found -> found.pc);
  }

  /** What the units did in the last cycle that {@link #step} simulated. */
  public TpuActivity lastCycle() {
    return activity;
  }

  /** What a unit beside the array does. */
  public UnitCause activity(TpuUnit unit) {
    return cause(units[unit.ordinal()], machine.cycle() - 1);
  }

  /**
   * All instructions that are executed, those that wait for it, and the next ones that will be
   * issued, in program order.
   *
   * @param ahead how many of the last
   */
  public List<Operation> operations(int ahead) {
    List<Operation> found = new ArrayList<>();
    for (Task task : scoreboard.inFlight()) {
      boolean waits = units[task.unit.ordinal()].isWaiting(task);
      found.add(
          new Operation(
              task.number,
              task.pc,
              task.instruction,
              task.unit,
              Arrays.stream(task.addresses).boxed().toList(),
              waits ? Operation.Stage.WAITING : Operation.Stage.RUNNING));
    }
    long number = sequencer.issued();
    ProgramCursor cursor = sequencer.cursor().copy();
    for (int i = 0; i < ahead && !cursor.hasEnded(); i++) {
      TpuUnit unit = cursor.decoded().unit;
      if (unit != null) {
        found.add(
            new Operation(
                number++,
                cursor.pc(),
                cursor.decoded().instruction,
                unit,
                Arrays.stream(cursor.addresses()).boxed().toList(),
                Operation.Stage.COMING));
      }
      cursor.advance();
    }
    return found;
  }

  /** What the units did with the unified buffer in the last cycle, in the order of priority. */
  public List<BufferStream> bufferStreams() {
    return ports.streams(machine.cycle() - 1);
  }

  /** The transfer for which a channel makes requests, if any. */
  public Optional<Transfer> transfer(TpuUnit channel) {
    return units[channel.ordinal()] instanceof DmaChannel dma
        ? Optional.ofNullable(dma.transfer())
        : Optional.empty();
  }

  /**
   * After how many cycles of this launch a unit's oldest running instruction takes effect; empty if
   * it has none, or has not asked for all of a transfer.
   */
  public OptionalLong completesAt(TpuUnit unit) {
    long done = units[unit.ordinal()].firstDone();
    return done == ExecutionUnit.NEVER ? OptionalLong.empty() : OptionalLong.of(done - begin);
  }
}
