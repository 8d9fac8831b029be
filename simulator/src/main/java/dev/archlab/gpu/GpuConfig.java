package dev.archlab.gpu;

import dev.archlab.memory.CacheConfig;
import dev.archlab.memory.CacheConfig.WritePolicy;
import dev.archlab.memory.DramConfig;
import dev.archlab.memory.HostLinkConfig;
import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * A SIMT GPU.
 *
 * @param clock core clock, in cycles per second
 * @param sm the streaming multiprocessors, all alike
 * @param operations how long instructions take
 * @param l1 the data cache of each SM
 * @param l2 the cache that all SMs share
 * @param dram global memory
 * @param hostLink how a host reaches it
 * @param watchdog cycles after which a launch is stopped
 */
public record GpuConfig(
    @In(value = Unit.HERTZ, min = 1) double clock,
    SmConfig sm,
    OperationsConfig operations,
    CacheConfig l1,
    CacheConfig l2,
    DramConfig dram,
    HostLinkConfig hostLink,
    @In(value = Unit.CYCLES, min = 1) long watchdog) {

  /** Bytes that an instruction moves for one lane at most; they lie in one line. */
  private static final int LANE_BYTES = 16;

  /**
   * @throws IllegalArgumentException if the caches do not fit each other or the load-store unit
   */
  public GpuConfig {
    if (l1.line() < LANE_BYTES || l1.sector() < 4) {
      throw new IllegalArgumentException(
          "l1.line (%d B) must hold the %d B of a lane's access, l1.sector (%d B) a word of 4 B"
              .formatted(l1.line(), LANE_BYTES, l1.sector()));
    }
    if (l1.line() > l2.line()) {
      throw new IllegalArgumentException(
          "l1.line (%d B) must not be longer than l2.line (%d B)".formatted(l1.line(), l2.line()));
    }
    if (l1.writePolicy() != WritePolicy.WRITE_THROUGH) {
      throw new IllegalArgumentException(
          "l1.write_policy must be write_through: the L1s are not coherent, so each launch drops"
              + " what they hold");
    }
  }

  /** Which of the warps that could issue does. */
  public enum SchedulingPolicy {
    /** The one after the one that issued last, in a circle. */
    LOOSE_ROUND_ROBIN,
    /** The one that issued last, as long as it can; then the one that has been there longest. */
    GREEDY_THEN_OLDEST
  }

  /**
   * A streaming multiprocessor.
   *
   * @param count how many there are
   * @param schedulers warp schedulers, each with its own lanes; each issues one warp instruction
   *     per cycle
   * @param scheduling which warp issues
   * @param maxThreads threads that are resident at most
   * @param maxCtas CTAs that are resident at most
   * @param registers 32-bit registers
   * @param maxRegistersPerThread registers that one thread can have
   * @param sharedMemory bytes
   * @param sharedLatency cycles from the issue of a load to its value, without conflicts
   * @param fp32Lanes single-precision lanes of a scheduler
   * @param integerLanes integer lanes of a scheduler
   * @param sfuLanes special function lanes of a scheduler
   * @param fp64Lanes double-precision lanes of a scheduler
   * @param lsuQueue memory instructions that wait for the load-store unit at most
   * @param tagsPerCycle cache lines that the load-store unit can look up in a cycle
   * @param atomicLatency what an atomic operation adds to the second-level cache's latency
   * @param ctaLaunch cycles from the assignment of a CTA to its first issue
   */
  public record SmConfig(
      @In(min = 1, max = 1024) int count,
      @In(min = 1, max = 16) int schedulers,
      SchedulingPolicy scheduling,
      @In(min = 32, max = 1 << 16) int maxThreads,
      @In(min = 1, max = 1 << 10) int maxCtas,
      @In(min = 1, max = 1 << 24) int registers,
      @In(min = 1, max = 1 << 16) int maxRegistersPerThread,
      @In(value = Unit.BYTES, max = 1 << 24) int sharedMemory,
      @In(value = Unit.CYCLES, min = 2, max = 100_000) int sharedLatency,
      @In(min = 1, max = 32) int fp32Lanes,
      @In(min = 1, max = 32) int integerLanes,
      @In(min = 1, max = 32) int sfuLanes,
      @In(min = 1, max = 32) int fp64Lanes,
      @In(min = 1, max = 1024) int lsuQueue,
      @In(min = 1, max = 32) int tagsPerCycle,
      @In(value = Unit.CYCLES, max = 100_000) int atomicLatency,
      @In(value = Unit.CYCLES, min = 1, max = 1_000_000) int ctaLaunch) {

    /** Cycles for which an instruction occupies the lanes of a unit, per pass. */
    int interval(FunctionalUnit unit) {
      int lanes =
          switch (unit) {
            case FP32 -> fp32Lanes;
            case INTEGER -> integerLanes;
            case SFU -> sfuLanes;
            case FP64 -> fp64Lanes;
            case CONTROL, LOAD_STORE -> Warp.LANES;
          };
      return (Warp.LANES + lanes - 1) / lanes;
    }
  }

  /**
   * One class of instructions.
   *
   * @param latency cycles from issue to the issue of one that needs the result
   * @param passes times the warp goes through its unit; a PTX instruction may be several of the
   *     machine's
   */
  public record OperationConfig(
      @In(value = Unit.CYCLES, min = 1, max = 100_000) int latency,
      @In(min = 1, max = 10_000) int passes) {}

  /**
   * How long each class of instructions takes.
   *
   * @param integer 32-bit add, logic, shift, compare, select, move
   * @param integer64 the same of 64 bits
   * @param multiply 32-bit multiply and multiply-add
   * @param multiply64 the same of 64 bits
   * @param divideInteger division and remainder
   * @param bits bit fields, reversal, leading zeros
   * @param fp32 add, multiply, fused multiply-add
   * @param divideF32 IEEE division
   * @param reciprocalF32 IEEE reciprocal
   * @param rootF32 IEEE square root
   * @param fp64 add, multiply, fused multiply-add
   * @param divideF64 IEEE division
   * @param reciprocalF64 IEEE reciprocal
   * @param rootF64 IEEE square root
   * @param convert between number formats
   * @param exponential ex2, lg2, tanh
   * @param sine sin, cos
   * @param reciprocal approximate reciprocal and division
   * @param reciprocalRoot approximate square root and reciprocal square root
   * @param shuffle values from other lanes
   * @param constant reading a kernel parameter
   * @param control branches: cycles until the warp's next instruction
   */
  public record OperationsConfig(
      OperationConfig integer,
      OperationConfig integer64,
      OperationConfig multiply,
      OperationConfig multiply64,
      OperationConfig divideInteger,
      OperationConfig bits,
      OperationConfig fp32,
      OperationConfig divideF32,
      OperationConfig reciprocalF32,
      OperationConfig rootF32,
      OperationConfig fp64,
      OperationConfig divideF64,
      OperationConfig reciprocalF64,
      OperationConfig rootF64,
      OperationConfig convert,
      OperationConfig exponential,
      OperationConfig sine,
      OperationConfig reciprocal,
      OperationConfig reciprocalRoot,
      OperationConfig shuffle,
      OperationConfig constant,
      OperationConfig control) {}
}
