package dev.archlab.memory;

import dev.archlab.memory.CacheConfig.WritePolicy;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Host time of one access to a 32 KiB L1 of eight ways on a DDR4 channel, and to the channel. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@OperationsPerInvocation(MemoryBenchmark.ACCESSES)
public class MemoryBenchmark {

  static final int ACCESSES = 1 << 14;

  private Cache l1;
  private Dram dram;
  private long[] withinCache;
  private long[] withinMemory;
  private long cycle;

  @Setup
  public void setup() {
    dram =
        new Dram(
            new DramConfig(
                1L << 32, 25.6e9, 1, 16, 8192, 64, 64, 32, 13.75e-9, 13.75e-9, 13.75e-9, 32e-9, 0),
            1e9);
    l1 = new Cache(new CacheConfig(32 << 10, 8, 64, 64, 2, 8, 1, 8, WritePolicy.WRITE_BACK), dram);
    Random random = new Random(1);
    withinCache = random.longs(ACCESSES, 0, (32 << 10) / 8).map(word -> word * 8).toArray();
    withinMemory = random.longs(ACCESSES, 0, 1 << 27).map(word -> word * 8).toArray();
  }

  /** Eight loads from each line, one line after the other. */
  @Benchmark
  public long hitsInOrder() {
    long done = 0;
    for (int i = 0; i < ACCESSES; i++) {
      done += l1.read((i * 8) & 0x7fff, 8, cycle++);
    }
    return done;
  }

  /** Loads from any line of the cache. */
  @Benchmark
  public long hitsAnywhere() {
    long done = 0;
    for (long address : withinCache) {
      done += l1.read(address, 8, cycle++);
    }
    return done;
  }

  /** Stores to any line of the cache. */
  @Benchmark
  public long writesAnywhere() {
    long done = 0;
    for (long address : withinCache) {
      done += l1.write(address, 8, cycle++);
    }
    return done;
  }

  /** Loads that nearly all miss, down to the DRAM. */
  @Benchmark
  public long misses() {
    long done = 0;
    for (long address : withinMemory) {
      done += l1.read(address, 8, cycle);
      cycle += 60;
    }
    return done;
  }

  /** Bursts from anywhere in the DRAM. */
  @Benchmark
  public long bursts() {
    long done = 0;
    for (long address : withinMemory) {
      done += dram.read(address, 8, cycle);
      cycle += 50;
    }
    return done;
  }
}
