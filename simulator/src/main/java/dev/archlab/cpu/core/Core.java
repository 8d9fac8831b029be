package dev.archlab.cpu.core;

import dev.archlab.memory.Cache;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.Probe;
import dev.archlab.sim.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A core with what stays warm from program to program: its caches and its branch predictor. {@link
 * #start} gives a program the pipeline.
 */
public final class Core {

  private final LatencyConfig latency;
  private final int storeBufferEntries;
  private final AddressSpace memory;
  private final Cache instructionCache;
  private final Cache dataCache;
  private final BranchPredictor predictor;

  public Core(
      LatencyConfig latency,
      int storeBufferEntries,
      BranchPredictor predictor,
      Cache instructionCache,
      Cache dataCache,
      AddressSpace memory) {
    this.latency = latency;
    this.storeBufferEntries = storeBufferEntries;
    this.predictor = predictor;
    this.instructionCache = instructionCache;
    this.dataCache = dataCache;
    this.memory = memory;
  }

  /**
   * An empty pipeline with all registers 0.
   *
   * @param entry address of the first instruction
   * @param cycle the machine's cycle in which it is fetched
   * @param source for faults
   * @param toHost address by which the program may exit, as RISC-V test programs do; 0 if it has
   *     none
   */
  public Pipeline start(
      long entry, long cycle, SourceMap source, long toHost, @Nullable Probe probe) {
    Hart hart = new Hart();
    Environment environment = new Environment(memory);
    return new Pipeline(
        hart,
        new Executor(hart, memory, environment, toHost),
        environment,
        new FetchUnit(memory, instructionCache),
        predictor,
        new Scoreboard(latency, 1 + dataCache.hitLatency()),
        new StoreBuffer(storeBufferEntries),
        dataCache,
        source,
        probe,
        entry,
        cycle);
  }
}
