package dev.archlab.tpu.scalesim;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast a layer is timed without values: a 3 × 3 convolution of ResNet's second stage. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScaleSimBenchmark {

  /** What was timed; JMH prints it per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Timed {
    public long cycles;
    public long macs;
  }

  @Param public Dataflow dataflow = Dataflow.WEIGHT_STATIONARY;

  @Param({"8", "32", "128"})
  public int array = 32;

  private final Layer layer = new Layer("3x3", 58, 58, 3, 3, 64, 64, 1, 1);

  @Benchmark
  public long time(Timed timed) {
    ArrayConfig config =
        new ArrayConfig(array, array, dataflow, 64, 64, 64, new Bandwidth.Estimated());
    LayerReport report = LayerTiming.of(layer, config);
    timed.cycles += report.cycles();
    timed.macs += layer.macs();
    return report.cycles();
  }
}
