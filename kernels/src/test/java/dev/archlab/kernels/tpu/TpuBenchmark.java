package dev.archlab.kernels.tpu;

import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many MACs, processing-element updates and cycles a second the model makes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TpuBenchmark {

  /** What was simulated; JMH prints it per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Rates {
    public long macs;
    public long peUpdates;
    public long cycles;

    /** Counts begin anew with each iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      macs = 0;
      peUpdates = 0;
      cycles = 0;
    }

    private void add(Simulation simulation) {
      macs += simulation.counters().get("macs");
      peUpdates += simulation.counters().get("pe_updates");
      cycles += simulation.cycle();
    }
  }

  /** Rows and columns of the array. */
  @Param({"8", "32", "128"})
  public int array;

  private final float[][] a = random(1);
  private final float[][] b = random(2);
  private final float[][] c = random(3);
  private Machine machine;
  private Launch large;
  private Launch small;

  @Setup
  public void setup() {
    List<String> overrides = new ArrayList<>();
    if (array > 8) { // a memory that keeps the larger array busy
      overrides.add("array.rows=" + array);
      overrides.add("array.cols=" + array);
      overrides.add("unified_buffer.size=4MiB");
      overrides.add("accumulators.rows=2048");
      overrides.add("dma.width=256B");
      overrides.add("dram.bandwidth=400GB/s");
    }
    machine = Machines.create("tpu", overrides);
    large = matmul(512);
    small = matmul(128);
  }

  private static float[][] random(int seed) {
    Random random = new Random(seed);
    float[][] matrix = new float[PlainMatmul.SIZE][PlainMatmul.SIZE];
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat();
      }
    }
    return matrix;
  }

  private Launch matmul(int n) {
    List<Launch> launches = new ArrayList<>();
    Region a = matrix("a", 0, n);
    Region b = matrix("b", 1, n);
    new WeightStationaryMatmul()
        .run(
            new Matmul(a, b, matrix("c", 2, n)),
            new LaunchContext() {
              @Override
              public Machine machine() {
                return machine;
              }

              @Override
              public Region scratch(String name, ElementType type, int... shape) {
                throw new AssertionError("the kernel needs no scratch memory");
              }

              @Override
              public void launch(Launch launch) {
                launches.add(launch);
              }
            });
    return launches.get(0);
  }

  private Region matrix(String name, int place, int n) {
    Region region =
        Region.dense(name, machine.heap().base() + place * (4L << 20), ElementType.F32, n, n);
    Random random = new Random(place);
    for (int i = 0; i < n * n; i++) {
      machine.memory().writeFloat(region.address(i), random.nextFloat());
    }
    return region;
  }

  /** 512 × 512 × 512, unwatched. */
  @Benchmark
  public long run(Rates rates) {
    Simulation simulation = machine.launch(large, null);
    simulation.run();
    rates.add(simulation);
    return simulation.cycle();
  }

  /** What {@link #run} is compared with: the same product without a machine. */
  @Benchmark
  public float plain(Rates rates) {
    PlainMatmul.multiplyAdd(a, b, c);
    rates.macs += (long) PlainMatmul.SIZE * PlainMatmul.SIZE * PlainMatmul.SIZE;
    return c[0][0];
  }

  /** 128 × 128 × 128, every register moving. */
  @Benchmark
  public long step(Rates rates) {
    Simulation simulation = machine.launch(small, null);
    while (simulation.step()) {}
    rates.add(simulation);
    return simulation.cycle();
  }
}
