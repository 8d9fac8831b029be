package dev.archlab.cpu;

import dev.archlab.cpu.core.LatencyConfig;
import dev.archlab.cpu.core.PredictorConfig;
import dev.archlab.memory.CacheConfig;
import dev.archlab.memory.DramConfig;
import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * A CPU of one in-order core of five stages.
 *
 * @param clock core clock, in cycles per second
 * @param watchdog a launch that lasts longer ends with a fault, in cycles
 * @param predictor branch predictor
 * @param latency latencies of the functional units
 * @param storeBuffer stores that have left the pipeline and wait for the L1 data cache
 * @param l1i L1 instruction cache
 * @param l1d L1 data cache
 * @param dram main memory
 */
public record CpuConfig(
    @In(value = Unit.HERTZ, min = 1, max = 1e12) double clock,
    @In(value = Unit.CYCLES, min = 1, max = 1e18) long watchdog,
    PredictorConfig predictor,
    LatencyConfig latency,
    @In(min = 1, max = 1 << 16) int storeBuffer,
    CacheConfig l1i,
    CacheConfig l1d,
    DramConfig dram) {

  private static final int LEAST_LINE = 8;

  /**
   * @throws IllegalArgumentException if a line of the L1 data cache cannot hold a double word, or a
   *     line of the L1 instruction cache an instruction; or if memory is too small for a program
   */
  public CpuConfig {
    if (l1d.line() < LEAST_LINE || l1i.line() < LEAST_LINE) {
      throw new IllegalArgumentException(
          "l1i.line (%d B) and l1d.line (%d B) must be at least %d B"
              .formatted(l1i.line(), l1d.line(), LEAST_LINE));
    }
    if (dram.size() <= CpuMachine.RESERVED_BYTES) {
      throw new IllegalArgumentException(
          "dram.size (%d B) must be more than the %d B for program and stack"
              .formatted(dram.size(), CpuMachine.RESERVED_BYTES));
    }
  }
}
