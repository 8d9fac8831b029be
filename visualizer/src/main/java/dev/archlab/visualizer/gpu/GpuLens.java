package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.GpuConfig;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.gpu.GpuSimulation;
import dev.archlab.gpu.GpuSimulation.Line;
import dev.archlab.gpu.SmView;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.memory.Cache.LookUps;
import dev.archlab.sim.Simulation;
import dev.archlab.visualizer.gpu.GpuState.Tick;
import dev.archlab.visualizer.replay.Lens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the first SM of a GPU. */
final class GpuLens implements Lens<GpuState> {

  /** Cycles that are shown. */
  static final int SHOWN = 48;

  private static final int SM = 0;
  private static final LookUps NONE = new LookUps(0, 0, 0);

  private final GpuConfig config;

  /** One more than is shown: what a cycle added is seen from the one before. */
  private final Deque<Seen> seen = new ArrayDeque<>();

  private @Nullable GpuSimulation listed;
  private List<Line> listing = List.of();

  /**
   * The machine after a cycle.
   *
   * @param l1 of all cycles so far
   * @param l2 likewise
   */
  private record Seen(
      long cycle, List<Line> listing, List<SlotView> slots, LookUps l1, LookUps l2) {}

  GpuLens(GpuMachine machine) {
    config = machine.configuration().values();
  }

  @Override
  public int history() {
    return SHOWN + 1;
  }

  @Override
  public void forget() {
    seen.clear();
  }

  @Override
  public void observe(Simulation launch, long cycle) {
    GpuSimulation gpu = (GpuSimulation) launch;
    seen.add(new Seen(cycle, listing(gpu), gpu.slots(SM), gpu.l1(SM), gpu.l2()));
    while (seen.size() > history()) {
      seen.remove();
    }
  }

  @Override
  public GpuState look(@Nullable Simulation launch) {
    if (!(launch instanceof GpuSimulation gpu)) {
      SmView nothing =
          new SmView(
              List.of(),
              List.of(),
              new SmView.LoadStoreView(List.of(), config.sm().lsuQueue(), 0, 0, Optional.empty()),
              List.of());
      return new GpuState(config, SM, nothing, 0, Optional.empty(), 0, List.of(), List.of());
    }
    return new GpuState(
        config,
        SM,
        gpu.sm(SM),
        gpu.machineCycle(),
        Optional.of(gpu.occupancy()),
        places(gpu),
        listing(gpu),
        ticks());
  }

  private List<Line> listing(GpuSimulation gpu) {
    if (listed != gpu) {
      listed = gpu;
      listing = gpu.listing();
    }
    return listing;
  }

  private int places(GpuSimulation gpu) {
    int sms = config.sm().count();
    long ctas = Math.min(gpu.occupancy().ctas(), (gpu.ctas() + sms - 1) / sms);
    return (int) ctas * gpu.occupancy().warpsPerCta();
  }

  private List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    @Nullable Seen before = null;
    for (Seen now : seen) {
      if (before != null) {
        ticks.add(tick(now, before.l1(), before.l2()));
      } else if (now.cycle() == 1) {
        ticks.add(tick(now, NONE, NONE));
      }
      before = now;
    }
    return List.copyOf(ticks);
  }

  private static Tick tick(Seen now, LookUps l1, LookUps l2) {
    return new Tick(
        now.cycle(), now.listing(), now.slots(), less(now.l1(), l1), less(now.l2(), l2));
  }

  private static LookUps less(LookUps now, LookUps before) {
    return new LookUps(
        now.hits() - before.hits(), now.misses() - before.misses(), now.merges() - before.merges());
  }
}
