package dev.archlab.gpu;

import dev.archlab.gpu.GpuConfig.SmConfig;
import dev.archlab.sim.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * How many CTAs of a launch an SM holds at once, and what limits it.
 *
 * @param ctas resident at most
 * @param warpsPerCta warps of a CTA
 * @param registersPerThread the estimate used; see {@link Liveness}
 * @param sharedBytes shared memory of a CTA
 * @param limit what runs out first: {@code threads}, {@code ctas}, {@code shared memory} or {@code
 *     registers}
 */
public record Occupancy(
    int ctas, int warpsPerCta, int registersPerThread, int sharedBytes, String limit) {

  /** Registers are given to a warp in units of 256, 8 for each thread (PPT-GPU, cc 7.5). */
  private static final int REGISTER_UNIT = 8;

  /** What one CTA needs of an SM. */
  private record Needs(long threads, int warps, int shared, int registersPerThread) {

    static Needs of(GpuLaunch launch, KernelProgram program, SmConfig sm) {
      long threads = launch.block().size();
      int warps = (int) Math.min(1 << 20, (threads + Warp.LANES - 1) / Warp.LANES);
      int shared = program.sharedBytes() + launch.dynamicShared();
      int units = Math.max(1, (program.liveRegisters() + REGISTER_UNIT - 1) / REGISTER_UNIT);
      int registers = Math.min(units * REGISTER_UNIT, sm.maxRegistersPerThread());
      return new Needs(threads, warps, shared, registers);
    }

    long registers() {
      return (long) registersPerThread * warps * Warp.LANES;
    }
  }

  /** Why an SM cannot hold even one CTA of the launch, as a clause with the numbers, or null. */
  static @Nullable String shortage(GpuLaunch launch, KernelProgram program, SmConfig sm) {
    Needs needs = Needs.of(launch, program, sm);
    int threads = needs.warps() * Warp.LANES;
    if (threads > sm.maxThreads()) {
      return shortage(threads, "threads (whole warps)", sm.maxThreads());
    }
    if (needs.shared() > sm.sharedMemory()) {
      return shortage(needs.shared(), "bytes of shared memory", sm.sharedMemory());
    }
    return needs.registers() > sm.registers()
        ? shortage(needs.registers(), "registers (estimated)", sm.registers())
        : null;
  }

  private static String shortage(long needed, String what, long available) {
    return "needs %d %s for one CTA, but an SM has %d".formatted(needed, what, available);
  }

  /**
   * @throws UsageException if the SM cannot hold even one CTA; the message has the numbers
   */
  static Occupancy of(GpuLaunch launch, KernelProgram program, SmConfig sm) {
    Needs needs = Needs.of(launch, program, sm);
    int warps = needs.warps();
    int shared = needs.shared();
    String shortage = shortage(launch, program, sm);
    if (shortage != null) {
      throw new UsageException(
          "kernel '%s' with CTAs of %s %s".formatted(launch.entry(), launch.block(), shortage));
    }
    int byThreads = sm.maxThreads() / (warps * Warp.LANES);
    int byShared = shared == 0 ? Integer.MAX_VALUE : sm.sharedMemory() / shared;
    int byRegisters = (int) (sm.registers() / needs.registers());
    int ctas = Math.min(Math.min(byThreads, sm.maxCtas()), Math.min(byShared, byRegisters));
    String limit =
        ctas == byThreads
            ? "threads"
            : ctas == sm.maxCtas() ? "ctas" : ctas == byShared ? "shared memory" : "registers";
    return new Occupancy(ctas, warps, needs.registersPerThread(), shared, limit);
  }
}
