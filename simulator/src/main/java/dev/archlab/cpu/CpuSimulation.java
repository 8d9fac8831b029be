package dev.archlab.cpu;

import dev.archlab.cpu.core.Pipeline;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A launch on a CPU. */
public final class CpuSimulation implements Simulation {

  private record State(
      CpuMachine machine,
      CpuLaunch launch,
      CpuMachine.State machineState,
      Snapshot pipeline,
      long begin,
      Map<String, Long> countersBefore)
      implements Snapshot {}

  private final CpuMachine machine;
  private final CpuLaunch launch;
  private final Pipeline pipeline;
  private final long watchdog;
  private long begin; // the machine's cycle of the first fetch
  private Map<String, Long> countersBefore;

  CpuSimulation(CpuMachine machine, CpuLaunch launch, Pipeline pipeline) {
    this.machine = machine;
    this.launch = launch;
    this.pipeline = pipeline;
    this.watchdog = machine.configuration().values().watchdog();
    this.begin = machine.cycle();
    this.countersBefore = machine.memoryCounters();
  }

  @Override
  public boolean step() {
    if (pipeline.ended()) {
      return false;
    }
    checkWatchdog();
    try {
      return pipeline.step();
    } finally {
      machine.cycle(pipeline.cycle());
    }
  }

  @Override
  public void run() {
    try {
      pipeline.run(begin + watchdog);
    } finally {
      machine.cycle(pipeline.cycle());
    }
    if (!pipeline.ended()) {
      checkWatchdog();
    }
  }

  private void checkWatchdog() {
    if (cycle() >= watchdog) {
      throw pipeline.limitReached("no end after " + watchdog + " cycles");
    }
  }

  @Override
  public long cycle() {
    return pipeline.cycle() - begin;
  }

  /** One group: each cycle retires an instruction, or a bubble with the cause of its birth. */
  @Override
  public CycleAccount account() {
    return new CycleAccount(cycle(), List.of(pipeline.account()));
  }

  @Override
  public Counters counters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    pipeline.addTo(counters);
    machine
        .memoryCounters()
        .forEach(
            (name, count) -> counters.put(name, count - countersBefore.getOrDefault(name, 0L)));
    return new Counters(counters);
  }

  /** What runs. */
  public CpuLaunch launch() {
    return launch;
  }

  /** The pipeline with its registers, to look at. */
  public Pipeline pipeline() {
    return pipeline;
  }

  @Override
  public Snapshot snapshot() {
    return new State(machine, launch, machine.save(), pipeline.save(), begin, countersBefore);
  }

  @Override
  public void restore(Snapshot snapshot) {
    if (!(snapshot instanceof State state)
        || state.machine() != machine
        || !state.launch().equals(launch)) {
      throw new IllegalArgumentException("not a snapshot of this launch on this machine");
    }
    machine.load(state.machineState());
    pipeline.load(state.pipeline());
    begin = state.begin();
    countersBefore = state.countersBefore();
  }
}
