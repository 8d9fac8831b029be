package dev.archlab.cpu;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.core.BranchPredictor;
import dev.archlab.cpu.core.Core;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Program.Segment;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.memory.Cache;
import dev.archlab.memory.Dram;
import dev.archlab.sim.AddressRange;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.Configuration;
import dev.archlab.sim.HostLink;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineLimits;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.UsageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A RISC-V computer: one core, its L1 caches, DRAM. Memory begins at {@link Assembler#BASE} with
 * room for a program, then the stack, which grows down, then the heap.
 *
 * <p>The host is the machine itself: what it places in memory is coherent with the caches and costs
 * no time.
 */
public final class CpuMachine implements Machine {

  /** Room for a program, its data included; a program may need all but the last page. */
  static final long PROGRAM_BYTES = 4L << 20;

  static final long STACK_BYTES = 1L << 20;
  static final long RESERVED_BYTES = PROGRAM_BYTES + STACK_BYTES;

  private static final long STACK_TOP = Assembler.BASE + RESERVED_BYTES;
  private static final long EXIT_BYTES = AddressSpace.PAGE_BYTES;
  private static final long EXIT = Assembler.BASE + PROGRAM_BYTES - EXIT_BYTES;

  /** What a function returns to: the program exits with what the function returned. */
  private static final Program EXIT_STUB =
      Assembler.assemble("exit", "li a7, 93 # exit\n ecall", EXIT);

  /** All that a launch leaves behind. */
  record State(
      Snapshot memory,
      Cache.State l1i,
      Cache.State l1d,
      Dram.State dram,
      BranchPredictor.State predictor,
      @Nullable Program loaded,
      long cycle) {}

  private final Configuration<CpuConfig> configuration;
  private final AddressSpace memory = new AddressSpace();
  private final Dram dram;
  private final Cache l1i;
  private final Cache l1d;
  private final BranchPredictor predictor;
  private final Core core;
  private @Nullable Program loaded;
  private long cycle;

  public CpuMachine(Configuration<CpuConfig> configuration) {
    this.configuration = configuration;
    CpuConfig config = configuration.values();
    memory.map(Assembler.BASE, config.dram().size());
    dram = new Dram(config.dram(), config.clock());
    l1i = new Cache(config.l1i(), dram);
    l1d = new Cache(config.l1d(), dram);
    predictor = new BranchPredictor(config.predictor());
    core = new Core(config.latency(), config.storeBuffer(), predictor, l1i, l1d, memory);
  }

  @Override
  public String name() {
    return configuration.name();
  }

  @Override
  public String kind() {
    return "cpu";
  }

  @Override
  public Configuration<CpuConfig> configuration() {
    return configuration;
  }

  /** One fused multiply-add per cycle at most; registers, store buffer and L1 hold data. */
  @Override
  public MachineLimits limits() {
    CpuConfig config = configuration.values();
    return new MachineLimits(
        config.clock(),
        1,
        config.l1d().size() + 8L * (Registers.COUNT - 1 + config.storeBuffer()),
        config.dram().bytesPerCycle(config.clock()),
        config.dram().size());
  }

  @Override
  public AddressSpace memory() {
    return memory;
  }

  @Override
  public AddressRange heap() {
    return new AddressRange(STACK_TOP, configuration.values().dram().size() - RESERVED_BYTES);
  }

  /** Empty: it is its own host. */
  @Override
  public Optional<HostLink> hostLink() {
    return Optional.empty();
  }

  @Override
  public Simulation launch(Launch launch, @Nullable Probe probe) {
    if (!(launch instanceof CpuLaunch cpuLaunch)) {
      throw new IllegalArgumentException("not a launch for a CPU: " + launch.name());
    }
    return launch(cpuLaunch, probe);
  }

  /**
   * As {@link #launch(Launch, Probe)}, with what a CPU's simulation shows.
   *
   * @throws UsageException if the program does not fit where programs lie, or its command line not
   *     on the stack
   */
  public CpuSimulation launch(CpuLaunch launch, @Nullable Probe probe) {
    place(launch.program());
    Program program = launch.program();
    long toHost = program.symbols().getOrDefault("tohost", 0L);
    Pipeline pipeline = core.start(launch.entryAddress(), cycle, program.source(), toHost, probe);
    pipeline.hart().setRegister(Registers.RA, EXIT);
    if (launch.isProcess()) {
      startProcess(launch, pipeline);
    } else {
      passArguments(launch, pipeline);
    }
    return new CpuSimulation(this, launch, pipeline);
  }

  private void place(Program program) {
    for (Segment segment : program.segments()) {
      long base = segment.base();
      boolean begins = base >= Assembler.BASE && base < EXIT;
      if (!begins || segment.size() > EXIT - base) {
        throw new UsageException(
            "%s: %d bytes at 0x%x lie outside the 0x%x to 0x%x that programs have"
                .formatted(program.name(), segment.size(), base, Assembler.BASE, EXIT - 1));
      }
      write(segment);
    }
    EXIT_STUB.segments().forEach(this::write);
    if (program != loaded) { // as a loader's fence.i
      l1i.invalidate();
      loaded = program;
    }
  }

  private void write(Segment segment) {
    byte[] data = segment.data();
    memory.write(segment.base(), data, 0, data.length);
    byte[] zeros = new byte[(int) Math.min(segment.size() - data.length, 1 << 16)];
    for (long at = data.length; at < segment.size(); at += zeros.length) {
      int count = (int) Math.min(zeros.length, segment.size() - at);
      memory.write(segment.base() + at, zeros, 0, count);
    }
  }

  private void startProcess(CpuLaunch launch, Pipeline pipeline) {
    ProcessStack stack = new ProcessStack(launch.commandLine(), STACK_TOP, STACK_BYTES / 2);
    memory.write(stack.pointer(), stack.bytes(), 0, stack.bytes().length);
    pipeline.hart().setRegister(Registers.SP, stack.pointer());
    Long main = launch.program().symbols().get("main");
    if (main != null && main == launch.entryAddress()) {
      pipeline.hart().setRegister(Registers.A0, launch.commandLine().size());
      pipeline.hart().setRegister(Registers.A0 + 1, stack.arguments());
    }
  }

  private void passArguments(CpuLaunch launch, Pipeline pipeline) {
    List<Long> integers = launch.integerArguments();
    int inRegisters = Math.min(integers.size(), CpuLaunch.ARGUMENT_REGISTERS);
    int register = Registers.A0;
    for (long argument : integers.subList(0, inRegisters)) {
      pipeline.hart().setRegister(register++, argument);
    }
    long stack = stackOf(integers.subList(inRegisters, integers.size()));
    pipeline.hart().setRegister(Registers.SP, stack);
    register = Registers.FA0;
    for (Number argument : launch.floatArguments()) {
      if (argument instanceof Float single) {
        pipeline.hart().setSingle(register++, Float.floatToRawIntBits(single));
      } else {
        long bits = Double.doubleToRawLongBits(argument.doubleValue());
        pipeline.hart().setRegister(register++, bits);
      }
    }
  }

  /**
   * Places arguments on the stack, the first one lowest; returns the stack pointer, which the
   * calling convention keeps a multiple of 16.
   */
  private long stackOf(List<Long> arguments) {
    long bytes = Long.BYTES * (long) arguments.size();
    long pointer = STACK_TOP - (bytes + 15 & -16L);
    ByteBuffer slots = ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    arguments.forEach(slots::putLong);
    memory.write(pointer, slots.array(), 0, (int) bytes);
    return pointer;
  }

  /** Cycles since the machine began. */
  public long cycle() {
    return cycle;
  }

  void cycle(long now) {
    cycle = now;
  }

  /** The branch predictor, to look at. */
  public BranchPredictor predictor() {
    return predictor;
  }

  /** The L1 instruction cache, to look at. */
  public Cache l1i() {
    return l1i;
  }

  /** The L1 data cache, to look at. */
  public Cache l1d() {
    return l1d;
  }

  /** The main memory's timing, to look at. */
  public Dram dram() {
    return dram;
  }

  /** What caches and DRAM have counted since the machine began. */
  Map<String, Long> memoryCounters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    l1i.addTo(counters, "l1i");
    l1d.addTo(counters, "l1d");
    dram.addTo(counters, "dram");
    return counters;
  }

  State save() {
    return new State(
        memory.snapshot(), l1i.save(), l1d.save(), dram.save(), predictor.save(), loaded, cycle);
  }

  void load(State state) {
    memory.restore(state.memory());
    l1i.load(state.l1i());
    l1d.load(state.l1d());
    dram.load(state.dram());
    predictor.load(state.predictor());
    loaded = state.loaded();
    cycle = state.cycle();
  }
}
