package dev.archlab.tpu;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A TPU with its DRAM; a host puts data there and launches programs. */
public final class TpuMachine implements Machine {

  /** Where DRAM begins; not at 0, so that 0 is the address of nothing. */
  private static final long DRAM_BASE = 0x1_0000;

  /** All that a launch leaves behind. */
  record State(
      Snapshot memory,
      Dram.State dram,
      UnifiedBuffer.State buffer,
      Accumulators.State accumulators,
      WeightFifo.State fifo,
      Object array,
      long cycle) {}

  private final Configuration<TpuConfig> configuration;
  private final AddressSpace memory = new AddressSpace();
  private final AddressRange heap;
  private final Dram dram;
  private final UnifiedBuffer buffer;
  private final Accumulators accumulators;
  private final WeightFifo fifo;
  private final SystolicArray array;
  private final ActivationTable sigmoid;
  private final ActivationTable tanh;
  private long cycle;

  public TpuMachine(Configuration<TpuConfig> configuration) {
    this.configuration = configuration;
    TpuConfig config = configuration.values();
    heap = new AddressRange(DRAM_BASE, config.dram().size());
    memory.map(heap.base(), heap.bytes());
    dram = new Dram(config.dram(), config.clock());
    buffer =
        new UnifiedBuffer(config.unifiedBuffer().size(), config.array().format().type().bytes());
    accumulators =
        new Accumulators(
            config.accumulators().rows(),
            config.array().cols(),
            config.array().format() == TpuConfig.Format.INT8);
    fifo = new WeightFifo(config.weightFifo().tiles());
    array = SystolicArray.of(config.array(), buffer, accumulators);
    sigmoid = ActivationTable.sigmoid(config.activation().table());
    tanh = ActivationTable.tanh(config.activation().table());
  }

  @Override
  public String name() {
    return configuration.name();
  }

  @Override
  public String kind() {
    return "tpu";
  }

  @Override
  public Configuration<TpuConfig> configuration() {
    return configuration;
  }

  TpuConfig config() {
    return configuration.values();
  }

  @Override
  public MachineLimits limits() {
    TpuConfig config = config();
    long elements = (long) config.array().rows() * config.array().cols();
    int operands = config.array().operandRegisters();
    long operandBytes =
        elements
            * (operands + config.weightFifo().tiles())
            * config.array().format().type().bytes();
    long sums =
        elements * config.array().sumRegisters()
            + (long) config.accumulators().rows() * config.array().cols();
    return new MachineLimits(
        config.clock(),
        elements,
        config.array().format().type(),
        config.unifiedBuffer().size() + operandBytes + sums * Operand.ELEMENT_BYTES,
        config.dram().bytesPerCycle(config.clock()),
        config.dram().size());
  }

  @Override
  public AddressSpace memory() {
    return memory;
  }

  @Override
  public AddressRange heap() {
    return heap;
  }

  @Override
  public Optional<HostLink> hostLink() {
    return Optional.of(config().hostLink().toHostLink());
  }

  @Override
  public Simulation launch(Launch launch, @Nullable Probe probe) {
    if (!(launch instanceof TpuLaunch tpuLaunch)) {
      throw new IllegalArgumentException("not a launch for a TPU: " + launch.name());
    }
    return launch(tpuLaunch, probe);
  }

  /** As {@link #launch(Launch, Probe)}, with what a TPU's simulation shows. */
  public TpuSimulation launch(TpuLaunch launch, @Nullable Probe probe) {
    return new TpuSimulation(this, launch, probe);
  }

  /** Cycles since the machine began. */
  long cycle() {
    return cycle;
  }

  void cycle(long now) {
    cycle = now;
  }

  Dram dram() {
    return dram;
  }

  /** The unified buffer, to look at. */
  public UnifiedBuffer unifiedBuffer() {
    return buffer;
  }

  /** The accumulators, to look at. */
  public Accumulators accumulators() {
    return accumulators;
  }

  /** The weight FIFO, to look at. */
  public WeightFifo weightFifo() {
    return fifo;
  }

  /** The activation unit's table of 1 ÷ (1 + e⁻ˣ). */
  public ActivationTable sigmoid() {
    return sigmoid;
  }

  /** The activation unit's table of the hyperbolic tangent. */
  public ActivationTable tanh() {
    return tanh;
  }

  /** The array, to look at. */
  public SystolicArray array() {
    return array;
  }

  State save() {
    return new State(
        memory.snapshot(),
        dram.save(),
        buffer.save(),
        accumulators.save(),
        fifo.save(),
        array.save(),
        cycle);
  }

  void load(State saved) {
    memory.restore(saved.memory());
    dram.load(saved.dram());
    buffer.load(saved.buffer());
    accumulators.load(saved.accumulators());
    fifo.load(saved.fifo());
    array.load(saved.array());
    cycle = saved.cycle();
  }
}
