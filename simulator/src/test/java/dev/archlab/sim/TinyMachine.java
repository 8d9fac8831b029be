package dev.archlab.sim;

import dev.archlab.sim.CycleAccount.SlotGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A machine that adds a number to a word of its memory again and again, once in three cycles. Its
 * one part that stays warm is a clock that never restarts.
 */
final class TinyMachine implements Machine {

  private static final int PERIOD = 3;

  enum Cause {
    ADD,
    ADDER_LATENCY
  }

  record Add(String name, long address, int summand, int times) implements Launch {}

  record Empty() {}

  private record State(
      Add program, Snapshot memory, long clock, long cycle, int done, SlotLedger<Cause> slots)
      implements Snapshot {}

  private final AddressSpace memory = new AddressSpace();
  private long clock;

  TinyMachine() {
    memory.map(0, AddressSpace.PAGE_BYTES);
  }

  long clock() {
    return clock;
  }

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public String kind() {
    return "cpu";
  }

  @Override
  public Configuration<?> configuration() {
    return new Configuration<>("tiny", new Empty(), Map.of());
  }

  @Override
  public MachineLimits limits() {
    return new MachineLimits(1e9, 0, 0, 0, AddressSpace.PAGE_BYTES);
  }

  @Override
  public AddressSpace memory() {
    return memory;
  }

  @Override
  public AddressRange heap() {
    return new AddressRange(0, AddressSpace.PAGE_BYTES);
  }

  @Override
  public Optional<HostLink> hostLink() {
    return Optional.empty();
  }

  @Override
  public Simulation launch(Launch launch, @Nullable Probe probe) {
    return new Adding((Add) launch);
  }

  private final class Adding implements Simulation {

    private final Add program;
    private long cycle;
    private int done;
    private SlotLedger<Cause> slots = new SlotLedger<>("adder", 1, Cause.values());

    Adding(Add program) {
      this.program = program;
    }

    @Override
    public boolean step() {
      if (done == program.times()) {
        return false;
      }
      cycle++;
      clock++;
      if (cycle % PERIOD == 0) {
        int old = memory.readInt(program.address());
        memory.writeInt(program.address(), old + program.summand());
        done++;
        slots.charge(Cause.ADD, 1);
      } else {
        slots.charge(Cause.ADDER_LATENCY, 1);
      }
      return true;
    }

    @Override
    public void run() {
      while (done < program.times()) {
        long skipped = PERIOD - 1 - cycle % PERIOD;
        cycle += skipped;
        clock += skipped;
        slots.charge(Cause.ADDER_LATENCY, skipped);
        step();
      }
    }

    @Override
    public long cycle() {
      return cycle;
    }

    @Override
    public CycleAccount account() {
      SlotGroup group = slots.toGroup();
      return new CycleAccount(cycle, List.of(group));
    }

    @Override
    public Counters counters() {
      return new Counters(Map.of("adds", (long) done));
    }

    @Override
    public Snapshot snapshot() {
      return new State(program, memory.snapshot(), clock, cycle, done, slots.copy());
    }

    @Override
    public void restore(Snapshot snapshot) {
      State state = (State) snapshot;
      if (!state.program().equals(program)) {
        throw new IllegalArgumentException("a snapshot of another launch");
      }
      memory.restore(state.memory());
      clock = state.clock();
      cycle = state.cycle();
      done = state.done();
      slots = state.slots().copy();
    }
  }
}
