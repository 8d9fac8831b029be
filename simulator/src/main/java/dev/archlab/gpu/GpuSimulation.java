package dev.archlab.gpu;

import dev.archlab.memory.Cache;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.SlotLedger;
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One launch on a GPU: hands out CTAs, and turns the clock of the SMs. */
public final class GpuSimulation implements Simulation {

  private static final String SLOTS = "scheduler slots";

  private record State(
      GpuLaunch launch,
      Snapshot machine,
      List<Sm.State> sms,
      Counts counts,
      SlotLedger<SlotCause> ledger,
      long start,
      Map<String, Long> countersBefore,
      long cycle,
      long nextCta,
      boolean ended)
      implements Snapshot {}

  private final GpuMachine machine;
  private final Sm.Setup setup;
  private final Sm[] sms;
  private final long ctas;
  private final Counts counts = new Counts();

  private long start;
  private Map<String, Long> countersBefore;
  private SlotLedger<SlotCause> ledger;
  private long cycle;
  private long nextCta;
  private boolean ended;
  private boolean idle; // nothing happened in the last cycle

  GpuSimulation(GpuMachine machine, Sm.Setup setup, MemoryUnit memory) {
    this.machine = machine;
    this.setup = setup;
    start = machine.cycle();
    countersBefore = machine.memoryCounters();
    ctas = setup.launch().grid().size();
    sms = new Sm[setup.config().sm().count()];
    for (int i = 0; i < sms.length; i++) {
      Cache l1 = machine.l1(i);
      sms[i] = new Sm(i, setup, l1, machine.l2(), memory, counts);
    }
    ledger =
        new SlotLedger<>(SLOTS, sms.length * setup.config().sm().schedulers(), SlotCause.values());
  }

  @Override
  public boolean step() {
    if (ended) {
      return false;
    }
    turn();
    return true;
  }

  @Override
  public void run() {
    while (!ended) {
      turn();
      if (idle && !ended) {
        skip();
      }
    }
  }

  /** One clock cycle. */
  private void turn() {
    if (cycle >= setup.config().watchdog()) {
      throw machineFault(
          MachineFault.Kind.LIMIT,
          "the launch has not ended after %d cycles (watchdog)".formatted(cycle));
    }
    long now = start + cycle;
    boolean happened = dispatch(now);
    for (Sm sm : sms) {
      happened |= sm.cycle(now);
    }
    for (Sm sm : sms) {
      sm.charge(ledger);
    }
    idle = !happened;
    cycle++;
    machine.advanceTo(start + cycle);
    ended = hasEnded();
    if (idle && !ended && nextEvent() == Long.MAX_VALUE) {
      throw machineFault(
          MachineFault.Kind.FAULT,
          "deadlock: every warp waits at a barrier that others can no longer reach");
    }
  }

  /** Gives each SM that has room at most one CTA. */
  private boolean dispatch(long now) {
    boolean happened = false;
    for (int i = 0; i < sms.length && nextCta < ctas; i++) {
      if (sms[i].hasRoom()) {
        sms[i].assign(nextCta++, now);
        happened = true;
      }
    }
    return happened;
  }

  private boolean hasEnded() {
    if (nextCta < ctas) {
      return false;
    }
    for (Sm sm : sms) {
      if (!sm.isEmpty() || sm.drainedAt() > start + cycle) {
        return false;
      }
    }
    return true;
  }

  private long nextEvent() {
    long next = Long.MAX_VALUE;
    for (Sm sm : sms) {
      next = Math.min(next, sm.nextAt());
    }
    return next;
  }

  /** Goes to the next cycle in which something can happen. */
  private void skip() {
    long last = start + setup.config().watchdog();
    long skipped = Math.min(nextEvent(), last) - (start + cycle);
    if (skipped > 0) {
      for (Sm sm : sms) {
        sm.skip(skipped, ledger);
      }
      cycle += skipped;
      machine.advanceTo(start + cycle);
      ended = hasEnded(); // the last accesses may have reached the caches while nothing happened
    }
  }

  private MachineFault machineFault(MachineFault.Kind kind, String reason) {
    for (Sm sm : sms) {
      for (Warp warp : sm.warps()) {
        if (warp != null) {
          MachineFault at = sm.fault(kind, warp, firstLane(warp), start + cycle, reason);
          return at;
        }
      }
    }
    return new MachineFault(kind, start + cycle, null, null, "no warp is resident", reason);
  }

  private static int firstLane(Warp warp) {
    return warp.active == 0 ? 0 : Integer.numberOfTrailingZeros(warp.active);
  }

  @Override
  public long cycle() {
    return cycle;
  }

  @Override
  public CycleAccount account() {
    return new CycleAccount(cycle, List.of(ledger.toGroup()));
  }

  @Override
  public Counters counters() {
    Map<String, Long> values = new LinkedHashMap<>();
    counts.addTo(values);
    machine
        .memoryCounters()
        .forEach((name, value) -> values.put(name, value - countersBefore.getOrDefault(name, 0L)));
    return new Counters(values);
  }

  @Override
  public Snapshot snapshot() {
    List<Sm.State> states = new ArrayList<>();
    for (Sm sm : sms) {
      states.add(sm.save());
    }
    return new State(
        setup.launch(),
        machine.save(),
        states,
        counts.copy(),
        ledger.copy(),
        start,
        countersBefore,
        cycle,
        nextCta,
        ended);
  }

  @Override
  public void restore(Snapshot snapshot) {
    if (!(snapshot instanceof State state) || state.launch() != setup.launch()) {
      throw new IllegalArgumentException("not a snapshot of this launch");
    }
    machine.load(state.machine());
    for (int i = 0; i < sms.length; i++) {
      sms[i].load(state.sms().get(i));
    }
    counts.load(state.counts());
    ledger = state.ledger().copy();
    start = state.start();
    countersBefore = state.countersBefore();
    cycle = state.cycle();
    nextCta = state.nextCta();
    ended = state.ended();
  }

  /** The machine's cycle that was simulated last. */
  long lastCycle() {
    return start + cycle - 1;
  }

  /** What the launch occupies on each SM. */
  public Occupancy occupancy() {
    return setup.occupancy();
  }

  /** CTAs of the launch. */
  public long ctas() {
    return ctas;
  }

  /** How many SMs there are. */
  public int sms() {
    return sms.length;
  }

  /** What an SM did in the last cycle, without a copy of its registers. */
  public SmActivity activity(int index) {
    return new SmActivity(sms[index], setup.program(), this);
  }

  /** What can be seen of an SM now. */
  public SmView sm(int index) {
    return observe(index).view();
  }

  /** What the schedulers of an SM did in the last cycle; cheap enough to ask for each cycle. */
  public List<SmView.SlotView> slots(int index) {
    return observe(index).slots();
  }

  /** All registers of the warp in a slot of an SM; none if there is no warp. */
  public List<SmView.RegisterView> registers(int index, int slot) {
    return observe(index).registers(slot);
  }

  private SmObserver observe(int index) {
    return new SmObserver(sms[index], setup.program(), start + cycle);
  }

  /**
   * The machine's cycle that comes next; unlike {@link #cycle} it goes on from launch to launch.
   */
  public long machineCycle() {
    return start + cycle;
  }

  /** What became of the requests to an SM's first-level cache, since the machine was made. */
  public Cache.LookUps l1(int index) {
    return machine.l1(index).lookUps();
  }

  /** What became of the requests to the second-level cache, since the machine was made. */
  public Cache.LookUps l2() {
    return machine.l2().lookUps();
  }

  /** The kernel's instructions, by program counter. */
  public List<Line> listing() {
    return Arrays.stream(setup.program().code())
        .map(
            decoded ->
                new Line(decoded.ptx().toString(), decoded.ptx().at(), decoded.ptx().source()))
        .toList();
  }

  /**
   * An instruction of a kernel.
   *
   * @param text in PTX
   * @param at where that stands
   * @param source the line that it was compiled from, or null
   */
  public record Line(String text, SourceLocation at, @Nullable SourceLocation source) {}
}
