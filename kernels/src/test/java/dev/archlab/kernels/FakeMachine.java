package dev.archlab.kernels;

import dev.archlab.sim.AddressRange;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.Configuration;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.HostLink;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineLimits;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A machine whose programs are Java code that takes a stated number of cycles. */
final class FakeMachine implements Machine {

  static final long HEAP_BYTES = 1 << 20;

  /** A program: what it does to memory, and how long it takes. */
  record Program(String name, long cycles, Consumer<AddressSpace> effect) implements Launch {}

  private final AddressSpace memory = new AddressSpace();
  private final AddressRange heap;

  FakeMachine() {
    this(new AddressRange(0x10000, HEAP_BYTES));
  }

  FakeMachine(AddressRange heap) {
    this.heap = heap;
    memory.map(heap.base(), heap.bytes());
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public String kind() {
    return "cpu";
  }

  @Override
  public Configuration<?> configuration() {
    throw new UnsupportedOperationException("a fake machine has no configuration");
  }

  @Override
  public MachineLimits limits() {
    return new MachineLimits(1e9, 1, 0, 8, HEAP_BYTES);
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
    return Optional.empty();
  }

  @Override
  public Simulation launch(Launch launch, Probe probe) {
    return new Run((Program) launch);
  }

  private final class Run implements Simulation {

    private final Program program;
    private long cycle;

    Run(Program program) {
      this.program = program;
    }

    @Override
    public boolean step() {
      if (cycle == program.cycles()) {
        return false;
      }
      cycle++;
      if (cycle == program.cycles()) {
        program.effect().accept(memory);
      }
      return true;
    }

    @Override
    public void run() {
      while (step()) {
        continue;
      }
    }

    @Override
    public long cycle() {
      return cycle;
    }

    @Override
    public CycleAccount account() {
      return new CycleAccount(
          cycle, List.of(new CycleAccount.SlotGroup("slots", 2, Map.of("busy", 2 * cycle))));
    }

    @Override
    public Counters counters() {
      return new Counters(Map.of("macs", 3 * cycle));
    }

    @Override
    public Snapshot snapshot() {
      throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public void restore(Snapshot snapshot) {
      throw new UnsupportedOperationException("not needed here");
    }
  }
}
