package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxEntry;
import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.gpu.ptx.PtxVariable;
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
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SIMT GPU: its memory, its caches, its clock. */
public final class GpuMachine implements Machine {

  private record State(
      Snapshot memory, Cache.State l2, Dram.State dram, long cycle, Set<PtxModule> initialised)
      implements Snapshot {}

  private final Configuration<GpuConfig> configuration;
  private final GpuConfig config;
  private final AddressSpace memory = new AddressSpace();
  private final Dram dram;
  private final Cache l2;
  private final List<Cache> l1 = new ArrayList<>();
  private long cycle;

  // Looked up again and again; what they hold follows from the modules alone.
  private final Map<PtxModule, Map<String, Long>> layouts = new IdentityHashMap<>();
  private final Map<PtxEntry, KernelProgram> programs = new IdentityHashMap<>();
  private long nextModule = AddressMap.MODULES;

  /** Modules whose variables have got their initial values. */
  private Set<PtxModule> initialised = identitySet();

  public GpuMachine(Configuration<GpuConfig> configuration) {
    this.configuration = configuration;
    config = configuration.values();
    memory.map(AddressMap.HEAP, config.dram().size());
    memory.map(AddressMap.MODULES, AddressMap.MODULE_BYTES);
    dram = new Dram(config.dram(), config.clock());
    l2 = new Cache(config.l2(), dram);
    for (int i = 0; i < config.sm().count(); i++) {
      l1.add(new Cache(config.l1(), l2));
    }
  }

  private static Set<PtxModule> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Override
  public String name() {
    return configuration.name();
  }

  @Override
  public String kind() {
    return "gpu";
  }

  @Override
  public Configuration<GpuConfig> configuration() {
    return configuration;
  }

  @Override
  public MachineLimits limits() {
    GpuConfig.SmConfig sm = config.sm();
    long onChip =
        sm.count() * (4L * sm.registers() + sm.sharedMemory() + config.l1().size())
            + config.l2().size();
    return new MachineLimits(
        config.clock(),
        (double) sm.count() * sm.schedulers() * sm.fp32Lanes(),
        onChip,
        config.dram().bytesPerCycle(config.clock()),
        config.dram().size());
  }

  @Override
  public AddressSpace memory() {
    return memory;
  }

  @Override
  public AddressRange heap() {
    return new AddressRange(AddressMap.HEAP, config.dram().size());
  }

  @Override
  public Optional<HostLink> hostLink() {
    return Optional.of(config.hostLink().toHostLink());
  }

  /**
   * {@inheritDoc}
   *
   * @throws UsageException if the shape of the grid or the arguments do not fit the kernel or the
   *     machine
   * @throws dev.archlab.sim.InputException if the kernel uses an instruction that is not supported
   */
  @Override
  public GpuSimulation launch(Launch launch, @Nullable Probe probe) {
    if (!(launch instanceof GpuLaunch gpuLaunch)) {
      throw new IllegalArgumentException("'" + launch.name() + "' is no launch of a GPU");
    }
    PtxEntry entry = gpuLaunch.module().entry(gpuLaunch.entry());
    KernelProgram program = program(gpuLaunch.module(), entry);
    byte[] parameters = LaunchCheck.parameters(gpuLaunch, program);
    Occupancy occupancy = Occupancy.of(gpuLaunch, program, config.sm());
    initialise(gpuLaunch.module());
    l1.forEach(Cache::invalidate); // not coherent: a real GPU forgets them at each launch
    Sm.Setup setup = new Sm.Setup(config, gpuLaunch, program, occupancy, probe);
    return new GpuSimulation(this, setup, new MemoryUnit(memory, parameters));
  }

  /**
   * Why an SM has too few threads or registers or too little shared memory for a CTA of that
   * launch, as a clause that begins with a verb; empty if it holds one.
   *
   * @throws dev.archlab.sim.InputException if the kernel uses an instruction that is not supported
   */
  public Optional<String> shortage(GpuLaunch launch) {
    PtxEntry entry = launch.module().entry(launch.entry());
    KernelProgram program = program(launch.module(), entry);
    return Optional.ofNullable(Occupancy.shortage(launch, program, config.sm()));
  }

  private KernelProgram program(PtxModule module, PtxEntry entry) {
    Map<String, Long> layout = layouts.computeIfAbsent(module, this::place);
    return programs.computeIfAbsent(entry, key -> Lowering.lower(module, key, layout));
  }

  /** Addresses of a module's variables in global memory. */
  private Map<String, Long> place(PtxModule module) {
    Map<String, Long> addresses = new LinkedHashMap<>();
    for (PtxVariable variable : module.variables()) {
      if (isGlobal(variable)) {
        int alignment = Math.max(variable.alignment(), 16);
        nextModule = (nextModule + alignment - 1) / alignment * alignment;
        addresses.put(variable.name(), nextModule);
        nextModule += variable.bytes();
        if (nextModule > AddressMap.MODULES + AddressMap.MODULE_BYTES) {
          throw new UsageException(
              "the variables of %s do not fit into the %d bytes for those of modules"
                  .formatted(module.file(), AddressMap.MODULE_BYTES));
        }
      }
    }
    return addresses;
  }

  private static boolean isGlobal(PtxVariable variable) {
    return switch (variable.space()) {
      case GLOBAL, CONST -> true;
      default -> false;
    };
  }

  private void initialise(PtxModule module) {
    if (!initialised.add(module)) {
      return;
    }
    for (PtxVariable variable : module.variables()) {
      if (isGlobal(variable)) {
        int size = variable.type().bytes();
        long address = layouts.getOrDefault(module, Map.of()).getOrDefault(variable.name(), 0L);
        for (long value : variable.initial()) {
          for (int i = 0; i < size; i++) {
            memory.writeByte(address++, (byte) (value >>> 8 * i));
          }
        }
      }
    }
  }

  long cycle() {
    return cycle;
  }

  void advanceTo(long now) {
    cycle = now;
  }

  Cache l1(int sm) {
    return l1.get(sm);
  }

  Cache l2() {
    return l2;
  }

  /** What caches and DRAM have counted since the machine was made. */
  Map<String, Long> memoryCounters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    for (Cache cache : l1) {
      cache.addTo(counters, "l1");
    }
    l2.addTo(counters, "l2");
    dram.addTo(counters, "dram");
    return counters;
  }

  /** The state of what all launches share; the first-level caches are the SMs'. */
  Snapshot save() {
    Set<PtxModule> modules = identitySet();
    modules.addAll(initialised);
    return new State(memory.snapshot(), l2.save(), dram.save(), cycle, modules);
  }

  void load(Snapshot snapshot) {
    State state = (State) snapshot;
    memory.restore(state.memory());
    l2.load(state.l2());
    dram.load(state.dram());
    cycle = state.cycle();
    initialised = identitySet();
    initialised.addAll(state.initialised());
  }
}
