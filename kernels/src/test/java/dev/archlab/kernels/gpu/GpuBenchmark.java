package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuConfig;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.gpu.GpuSimulation;
import dev.archlab.sim.ConfigurationLoader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Simulated work of the teaching GPU per second of the host: matmul of 128 × 128 × 128. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class GpuBenchmark {

  private static final int SIZE = 128;

  @Param({"matmul_naive", "matmul_coalesced", "matmul_shared", "matmul_register_tile_4"})
  public String kernel;

  /** What was simulated; JMH divides by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Simulated {
    public long warpInstructions;
    public long macs;
    public long cycles;
  }

  private GpuMachine machine;
  private GpuLaunch launch;

  @Setup
  public void setup() {
    machine = new GpuMachine(ConfigurationLoader.load("gpu", GpuConfig.class, List.of()));
    Random random = new Random(1);
    long a = machine.heap().base();
    long b = a + 4L * SIZE * SIZE;
    long c = b + 4L * SIZE * SIZE;
    for (long address = a; address < c; address += 4) {
      machine.memory().writeFloat(address, random.nextFloat());
    }
    launch =
        new GpuLaunch(
            new PtxFile(kernel.replaceAll("_[0-9]+$", "") + ".ptx").module(),
            kernel,
            grid(),
            block(),
            Arguments.NONE.u64(a).u64(b).u64(c).s32(SIZE).s32(SIZE).s32(SIZE));
  }

  private Dim3 grid() {
    return switch (kernel) {
      case "matmul_shared" -> Dim3.of(SIZE / 16, SIZE / 16);
      case "matmul_register_tile_4" -> RegisterTiles.grid(4, SIZE, SIZE);
      default -> Dim3.of(SIZE / 32, SIZE / 8);
    };
  }

  private Dim3 block() {
    return switch (kernel) {
      case "matmul_shared" -> Dim3.of(16, 16);
      case "matmul_register_tile_4" -> RegisterTiles.BLOCK;
      default -> Dim3.of(32, 8);
    };
  }

  @Benchmark
  public long run(Simulated simulated) {
    GpuSimulation simulation = machine.launch(launch, null);
    simulation.run();
    simulated.warpInstructions += simulation.counters().get("warp_instructions");
    simulated.macs += simulation.counters().get("macs");
    simulated.cycles += simulation.cycle();
    return simulation.cycle();
  }
}
