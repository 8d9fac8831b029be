package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.CpuMachine;
import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.core.BranchPredictor;
import dev.archlab.cpu.core.BufferedStore;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Operand;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.memory.Cache;
import dev.archlab.sim.Simulation;
import dev.archlab.visualizer.cpu.CpuState.CachedLine;
import dev.archlab.visualizer.cpu.CpuState.DataCache;
import dev.archlab.visualizer.cpu.CpuState.Guess;
import dev.archlab.visualizer.cpu.CpuState.Register;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.replay.Lens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the pipeline, cycle by cycle. */
final class CpuLens implements Lens<CpuState> {

  /** Cycles that are shown: two misses to main memory and what happens between them. */
  private static final int SHOWN = 160;

  private static final Stage[] STAGES = Stage.values();

  private final CpuMachine machine;
  private final Deque<Moment> moments = new ArrayDeque<>();

  // The registers before the cycle that is observed: what an instruction that enters EX finds.
  private final long[] values = new long[Registers.COUNT];
  private final long[] tags = new long[Registers.COUNT];
  private final long[] readyAt = new long[Registers.COUNT];

  private @Nullable Program program;
  private Map<Long, String> labels = Map.of();

  CpuLens(CpuMachine machine) {
    this.machine = machine;
  }

  /** One more than is shown, for the registers before the first cycle that is. */
  @Override
  public int history() {
    return SHOWN + 1;
  }

  @Override
  public void forget() {
    moments.clear();
  }

  @Override
  public void observe(Simulation launch, long cycle) {
    if (!(launch instanceof CpuSimulation simulation)) {
      throw new IllegalArgumentException("not a CPU's launch");
    }
    Pipeline pipeline = simulation.pipeline();
    read(simulation.launch().program());
    @Nullable Moment before = moments.peekLast();
    List<Slot> slots = new ArrayList<>(STAGES.length);
    for (Stage stage : STAGES) {
      slots.add(slot(pipeline, stage, before));
    }
    Slot memory = slots.get(Stage.MEMORY.ordinal());
    boolean loads = memory.instruction() != null && memory.instruction().op().unit() == Unit.LOAD;
    moments.add(
        new Moment(
            cycle,
            List.copyOf(slots),
            execution(pipeline, slots.get(Stage.EXECUTE.ordinal()), before),
            loads && buffered(pipeline, memory),
            loads && filling(pipeline, memory)));
    if (moments.size() > SHOWN + 1) {
      moments.removeFirst();
    }
    for (int register = 0; register < Registers.COUNT; register++) {
      values[register] = pipeline.hart().register(register);
      tags[register] = pipeline.tag(register);
      readyAt[register] = pipeline.readyAt(register);
    }
  }

  private void read(Program running) {
    if (running != program) {
      program = running;
      Map<Long, String> names = new HashMap<>();
      running.symbols().forEach((name, address) -> names.putIfAbsent(address, name));
      labels = names;
    }
  }

  private Slot slot(Pipeline pipeline, Stage stage, @Nullable Moment before) {
    Latch latch = pipeline.stage(stage);
    boolean was = latch.isInstruction() || latch.isSquashed();
    long leaves = pipeline.leavesAt(stage);
    return new Slot(
        was ? instruction(latch, before) : null,
        latch.cause(),
        latch.predicted(),
        leaves == Long.MAX_VALUE ? -1 : Math.max(0, leaves - pipeline.cycle()),
        pipeline.address(stage),
        latch.result(),
        latch.tag());
  }

  private Instruction instruction(Latch latch, @Nullable Moment before) {
    if (before != null) {
      for (Slot slot : before.slots()) {
        Instruction known = slot.instruction();
        if (known != null && known.fetchedAt() == latch.fetchedAt() && known.pc() == latch.pc()) {
          return known;
        }
      }
    }
    return Instruction.of(latch.fetchedAt(), latch.pc(), latch.op(), latch.word(), text(latch));
  }

  /** The disassembly with the label that a branch or jump goes to instead of a distance. */
  private String text(Latch latch) {
    String text = Disassembler.text(latch.word());
    boolean branch = latch.op().unit() == Unit.BRANCH;
    if (!branch && latch.op() != Op.JAL) {
      return text;
    }
    Operand operand = branch ? Operand.BRANCH_TARGET : Operand.JUMP_TARGET;
    long target = latch.pc() + operand.decode(latch.word());
    String name = labels.getOrDefault(target, "0x" + Long.toHexString(target));
    return text.substring(0, text.lastIndexOf(". ")) + name;
  }

  private @Nullable Execution execution(Pipeline pipeline, Slot slot, @Nullable Moment before) {
    Instruction instruction = slot.instruction();
    boolean entered =
        instruction != null
            && slot.isInstruction()
            && (before == null || !slot.holdsSame(before.slot(Stage.EXECUTE)));
    if (instruction == null || !entered) {
      return null;
    }
    List<Source> sources = new ArrayList<>();
    for (int register : instruction.sources()) {
      sources.add(
          new Source(
              register, values[register], tags[register], from(pipeline, register), Stage.EXECUTE));
    }
    if (instruction.stored() != 0) {
      sources.add(stored(pipeline, instruction.stored()));
    }
    return new Execution(instruction, List.copyOf(sources));
  }

  /** Where an operand is from that is needed in EX. */
  private Forwarding from(Pipeline pipeline, int register) {
    Forwarding from = pipeline.forwarding(register);
    boolean done = register != 0 && readyAt[register] == pipeline.cycle() - 1;
    return from == Forwarding.REGISTER_FILE && done ? Forwarding.UNIT_OUTPUT : from;
  }

  /** A stored value may come a cycle later than other operands, straight into MEM. */
  private Source stored(Pipeline pipeline, int register) {
    boolean late = readyAt[register] >= pipeline.cycle();
    Slot memory = slot(pipeline, Stage.MEMORY, moments.peekLast());
    boolean loaded = memory.instruction() != null && memory.instruction().destination() == register;
    Forwarding from = loaded ? Forwarding.MEM_WB : Forwarding.UNIT_OUTPUT;
    return new Source(
        register,
        values[register],
        tags[register],
        late ? from : from(pipeline, register),
        late ? Stage.MEMORY : Stage.EXECUTE);
  }

  private static boolean buffered(Pipeline pipeline, Slot load) {
    if (load.instruction() == null) {
      return false;
    }
    int bytes = load.instruction().op().accessBytes();
    boolean holds = false;
    for (BufferedStore store : pipeline.stores()) {
      long distance = load.address() - store.address();
      if (distance > -bytes && distance < store.bytes()) { // the youngest that touches it counts
        holds = distance >= 0 && distance + bytes <= store.bytes();
      }
    }
    return holds;
  }

  private boolean filling(Pipeline pipeline, Slot load) {
    Cache cache = machine.l1d();
    long line = load.address() & -cache.config().line();
    int set = cache.set(line);
    for (int way = 0; way < cache.config().ways(); way++) {
      Optional<Cache.Line> held = cache.line(set, way, pipeline.cycle() - 1);
      if (held.isPresent() && held.get().address() == line) {
        return held.get().pending() != 0;
      }
    }
    return false;
  }

  @Override
  public CpuState look(@Nullable Simulation launch) {
    List<Moment> all = new ArrayList<>(moments);
    List<Moment> shown = all.subList(Math.max(0, all.size() - SHOWN), all.size());
    @Nullable CpuSimulation simulation = launch instanceof CpuSimulation cpu ? cpu : null;
    return new CpuState(
        simulation == null ? null : simulation.launch().program(),
        shown,
        simulation == null ? List.of() : registers(simulation.pipeline()),
        simulation == null ? List.of() : simulation.pipeline().stores(),
        machine.configuration().values().storeBuffer(),
        cache(),
        simulation == null ? Optional.empty() : simulation.pipeline().hazard(),
        guess());
  }

  private static List<Register> registers(Pipeline pipeline) {
    List<Register> registers = new ArrayList<>(Registers.COUNT);
    for (int number = 0; number < Registers.COUNT; number++) {
      registers.add(
          new Register(
              number,
              pipeline.hart().register(number),
              pipeline.tag(number),
              Math.max(0, pipeline.readyAt(number) - pipeline.cycle())));
    }
    return registers;
  }

  private DataCache cache() {
    Cache cache = machine.l1d();
    long cycle = machine.cycle() - 1;
    int sets = cache.config().sets();
    int ways = cache.config().ways();
    List<CachedLine> lines = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      for (int way = 0; way < ways; way++) {
        Optional<Cache.Line> line = cache.line(set, way, cycle);
        if (line.isPresent()) {
          lines.add(new CachedLine(set, way, line.get()));
        }
      }
    }
    return new DataCache(sets, ways, cache.config().line(), List.copyOf(lines));
  }

  private @Nullable Guess guess() {
    BranchPredictor predictor = machine.predictor();
    Moment now = moments.peekLast();
    if (now == null) {
      return null;
    }
    for (int stage = Stage.EXECUTE.ordinal(); stage >= 0; stage--) {
      Slot slot = now.slots().get(stage);
      Instruction instruction = slot.instruction();
      if (instruction != null && slot.isInstruction()) {
        Unit unit = instruction.op().unit();
        if (unit == Unit.BRANCH || unit == Unit.JUMP) {
          return new Guess(
              instruction,
              STAGES[stage],
              slot.next(),
              predictor.counter(instruction.pc()),
              predictor.target(instruction.pc()).isPresent());
        }
      }
    }
    return null;
  }
}
