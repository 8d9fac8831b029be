package dev.archlab.kernels.cpu;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.CpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.sim.Simulation;
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

/**
 * How fast the CPU is simulated with nothing watched: the rungs of matmul, 64 × 64 × 64, on one
 * machine that stays warm. {@code instructions} and {@code cycles} are the simulated ones, per
 * second of the host.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // as the launcher
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CpuBenchmark {

  private static final int SIZE = 64;

  /** Simulated instructions and cycles, which JMH divides by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Simulated {
    public long instructions;
    public long cycles;
  }

  @Param({"naive", "interchanged", "blocked"})
  public String kernel;

  private Machine machine;
  private CpuLaunch launch;

  @Setup
  public void setup() {
    machine = Machines.create("cpu", List.of());
    long base = machine.heap().base();
    int bytes = SIZE * SIZE * Float.BYTES;
    Region a = Region.dense("a", base, ElementType.F32, SIZE, SIZE);
    Region b = Region.dense("b", base + bytes, ElementType.F32, SIZE, SIZE);
    Region c = Region.dense("c", base + 2L * bytes, ElementType.F32, SIZE, SIZE);
    Random random = new Random(1);
    for (int i = 0; i < 2 * SIZE * SIZE; i++) {
      machine.memory().writeFloat(base + (long) i * Float.BYTES, 2 * random.nextFloat() - 1);
    }
    List<MatmulKernel> rungs =
        List.of(new NaiveMatmul(), new InterchangedMatmul(), new BlockedMatmul());
    Kernel<Matmul> rung =
        rungs.stream().filter(k -> k.name().equals(kernel)).findFirst().orElseThrow();
    rung.run(new Matmul(a, b, c), new Recorder(base + 3L * bytes));
  }

  /** Keeps the launch instead of running it. */
  private final class Recorder implements LaunchContext {

    private final long scratch;

    Recorder(long scratch) {
      this.scratch = scratch;
    }

    @Override
    public CpuMachine machine() {
      return (CpuMachine) machine;
    }

    @Override
    public Region scratch(String name, ElementType type, int... shape) {
      return Region.dense(name, scratch, type, shape);
    }

    @Override
    public void launch(Launch recorded) {
      launch = (CpuLaunch) recorded;
    }
  }

  @Benchmark
  public long run(Simulated simulated) {
    Simulation simulation = machine.launch(launch, null);
    simulation.run();
    simulated.instructions += simulation.counters().get("instructions_retired");
    simulated.cycles += simulation.cycle();
    return simulation.cycle();
  }
}
