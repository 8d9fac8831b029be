package dev.archlab.kernels;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.sim.Session;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A simulated machine as a device: lowers operations to launches of a kernel's programs, runs them
 * to their end, and sums what they cost. All that the host does is recorded as a {@link Session}.
 */
public final class SimulatedDevice implements Device {

  private final Machine machine;
  private final Kernels kernels;
  private final @Nullable String kernelName;
  private final Allocator allocator;
  private final LaunchContext context = new Context();

  private final List<Session.Event> events = new ArrayList<>();
  private final Map<String, String> kernelsUsed = new LinkedHashMap<>();
  private final Map<Class<?>, String> kernelByOperation = new HashMap<>();
  private @Nullable CycleAccount account;
  private Counters counters = Counters.NONE;
  private long cycles;
  private long usefulOperations;
  private long hostOperations;
  private long simulationNanos;
  private volatile @Nullable Simulation running;

  /**
   * @param machine one that nothing has run on
   * @param kernels to choose from
   * @param kernelName for the operations that have a kernel of that name; null for the defaults
   * @throws UsageException if this kind of machine has no kernel of that name
   */
  public SimulatedDevice(Machine machine, Kernels kernels, @Nullable String kernelName) {
    if (kernelName != null) {
      kernels.requireName(machine.kind(), kernelName);
    }
    this.machine = machine;
    this.kernels = kernels;
    this.kernelName = kernelName;
    this.allocator = new Allocator(machine.name(), machine.heap());
  }

  @Override
  public String name() {
    return machine.name();
  }

  public Machine machine() {
    return machine;
  }

  @Override
  public Region upload(String name, Tensor values) {
    int[] shape = values.shape().stream().mapToInt(Integer::intValue).toArray();
    Region region = allocator.allocate(name, values.type(), shape);
    machine.memory().write(region.base(), values.bytes(), 0, values.bytes().length);
    events.add(new Session.Uploaded(region.base(), values.bytes()));
    return region;
  }

  @Override
  public Region allocate(String name, ElementType type, int... shape) {
    return allocator.allocate(name, type, shape);
  }

  @Override
  public Tensor download(Region region) {
    events.add(new Session.Downloaded(region.base(), region.bytes()));
    return peek(region);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UsageException if no kernel computes it on this machine
   * @throws dev.archlab.sim.MachineFault if a program does what the machine cannot do
   */
  @Override
  public Execution execute(Operation operation) {
    return executeWith(kernels.choose(operation, context, kernelName), operation);
  }

  private <O extends Operation> Execution executeWith(Kernel<O> kernel, O operation) {
    kernelsUsed.put(operation.name(), kernel.name());
    kernelByOperation.put(operation.getClass(), kernel.name());
    try {
      kernel.run(operation, context);
    } finally {
      allocator.freeScratch();
    }
    usefulOperations += operation.usefulOperations();
    return new Execution(kernel.name(), kernel.formula(), kernel.functionError(operation));
  }

  @Override
  public void phase(String name) {
    events.add(new Session.Phase(name));
  }

  @Override
  public void hostOperations(long count) {
    hostOperations += count;
  }

  @Override
  public Tensor peek(Region region) {
    int width = region.type().bytes();
    byte[] bytes = new byte[Math.toIntExact(Math.multiplyExact(region.size(), (long) width))];
    if (region.isDense()) {
      machine.memory().read(region.base(), bytes, 0, bytes.length);
    } else {
      for (int index = 0; index < region.size(); index++) {
        machine.memory().read(region.address(index), bytes, index * width, width);
      }
    }
    int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
    return Tensor.ofBytes(region.type(), bytes, shape);
  }

  /**
   * Inverts one bit of an element where it lies; not part of the session.
   *
   * @param element row-major position
   * @param bit from 0, the lowest
   */
  public void flipBit(Region region, long element, int bit) {
    Objects.checkIndex(element, region.size());
    Objects.checkIndex(bit, 8 * region.type().bytes());
    long address = region.address(element) + bit / 8;
    machine.memory().writeByte(address, (byte) (machine.memory().readByte(address) ^ 1 << bit % 8));
  }

  /** What the host did so far, for replay. */
  public Session session() {
    return new Session(events);
  }

  /** Cycles of all launches. */
  public long cycles() {
    return cycles;
  }

  /** Cycles so far, of a run in progress too; may be read from another thread to show progress. */
  public long cyclesSoFar() {
    Simulation current = running;
    return cycles + (current == null ? 0 : current.cycle());
  }

  /** Where the cycles of all launches went; nothing was launched: no group. */
  public CycleAccount account() {
    return account == null ? new CycleAccount(0, List.of()) : account;
  }

  public Counters counters() {
    return counters;
  }

  /** The kernel that computed each operation, by the operation's name, in order. */
  public Map<String, String> kernelsUsed() {
    return new LinkedHashMap<>(kernelsUsed);
  }

  /** The kernel that computed an operation last; empty if none was executed. */
  public Optional<String> kernelUsed(Class<? extends Operation> operation) {
    return Optional.ofNullable(kernelByOperation.get(operation));
  }

  /** Useful arithmetic operations of all that was executed. */
  public long usefulOperations() {
    return usefulOperations;
  }

  /** Arithmetic that the workload did on the host. */
  public long hostOperations() {
    return hostOperations;
  }

  /** Seconds of this host that were spent inside the simulation. */
  public double simulationSeconds() {
    return simulationNanos * 1e-9;
  }

  /** What is placed in the machine's memory. */
  public List<Region> regions() {
    return allocator.regions();
  }

  /** The element at an address, as in {@code a[3,4]}; empty where nothing is placed. */
  public Optional<String> describe(long address) {
    return allocator.describe(address);
  }

  /**
   * Makes a program ready that is no kernel, for {@link #run}.
   *
   * @throws UsageException if the machine cannot take it
   */
  public Simulation launch(Launch launch) {
    events.add(new Session.Launched(launch));
    return machine.launch(launch, null);
  }

  /**
   * Runs what {@link #launch} made ready to its end, and sums what it cost; also if it faults.
   *
   * @throws dev.archlab.sim.MachineFault if the program does what the machine cannot do
   */
  public void run(Simulation simulation) {
    long begin = System.nanoTime();
    running = simulation;
    try {
      simulation.run();
    } finally {
      simulationNanos += System.nanoTime() - begin;
      running = null;
      cycles += simulation.cycle();
      CycleAccount spent = simulation.account();
      account = account == null ? spent : account.plus(spent);
      counters = counters.plus(simulation.counters());
    }
  }

  private final class Context implements LaunchContext {

    @Override
    public Machine machine() {
      return machine;
    }

    @Override
    public Region scratch(String name, ElementType type, int... shape) {
      return allocator.allocateScratch(name, type, shape);
    }

    @Override
    public void launch(Launch launch) {
      run(SimulatedDevice.this.launch(launch));
    }
  }
}
