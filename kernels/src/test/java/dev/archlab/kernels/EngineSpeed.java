package dev.archlab.kernels;

import dev.archlab.kernels.cpu.CpuBenchmark;
import dev.archlab.kernels.gpu.GpuBenchmark;
import dev.archlab.kernels.tpu.TpuBenchmark;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Each engine beside plain Java, all in one process and in turns, so that what slows the host slows
 * all of them. The work is that of the JMH benchmarks, which say more of each engine alone. Prints
 * the rows of a table.
 */
public final class EngineSpeed {

  private static final int TURNS = 9;
  private static final long TURN_NANOS = 300_000_000;

  /** Simulates or computes once; says how many multiply-accumulates that were. */
  private interface Work {
    long once();
  }

  private EngineSpeed() {}

  public static void main(String[] args) {
    Map<String, Work> engines = engines();
    Map<String, double[]> rates = new LinkedHashMap<>();
    engines.keySet().forEach(name -> rates.put(name, new double[TURNS]));
    for (int turn = -3; turn < TURNS; turn++) { // the first ones warm up
      for (Map.Entry<String, Work> engine : engines.entrySet()) {
        double rate = rate(engine.getValue());
        if (turn >= 0) {
          rates.get(engine.getKey())[turn] = rate;
        }
      }
    }
    double plain = median(rates.get("plain Java, 512"));
    rates.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %,.1f | %.2g |%n",
                name,
                median(all) / 1e6,
                median(all) / plain));
  }

  private static Map<String, Work> engines() {
    TpuBenchmark tpu = new TpuBenchmark();
    tpu.array = 32;
    tpu.setup();
    TpuBenchmark.Rates rates = new TpuBenchmark.Rates();
    Map<String, Work> engines = new LinkedHashMap<>();
    engines.put(
        "plain Java, 512",
        () -> {
          tpu.plain(rates);
          return 512L * 512 * 512;
        });
    engines.put("CPU, blocked, 64", cpu("blocked"));
    engines.put("GPU, register tile, 128", gpu("matmul_register_tile_4"));
    engines.put(
        "TPU 32 × 32, run(), 512",
        () -> {
          tpu.run(rates);
          return 512L * 512 * 512;
        });
    engines.put(
        "TPU 32 × 32, step(), 128",
        () -> {
          tpu.step(rates);
          return 128L * 128 * 128;
        });
    return engines;
  }

  private static Work cpu(String kernel) {
    CpuBenchmark cpu = new CpuBenchmark();
    cpu.kernel = kernel;
    cpu.setup();
    CpuBenchmark.Simulated simulated = new CpuBenchmark.Simulated();
    return () -> {
      cpu.run(simulated);
      return 64L * 64 * 64;
    };
  }

  private static Work gpu(String kernel) {
    GpuBenchmark gpu = new GpuBenchmark();
    gpu.kernel = kernel;
    gpu.setup();
    GpuBenchmark.Simulated simulated = new GpuBenchmark.Simulated();
    return () -> {
      gpu.run(simulated);
      return 128L * 128 * 128;
    };
  }

  /** Multiply-accumulates per second of this thread's CPU time in one turn. */
  private static double rate(Work work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long macs = 0;
    long begin = clock.getCurrentThreadCpuTime();
    long now = begin;
    while (now - begin < TURN_NANOS) {
      macs += work.once();
      now = clock.getCurrentThreadCpuTime();
    }
    return macs * 1e9 / (now - begin);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
