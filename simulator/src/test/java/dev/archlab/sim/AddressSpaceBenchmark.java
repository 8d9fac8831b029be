package dev.archlab.sim;

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

/** Host time of one access to simulated memory of 2 MiB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@OperationsPerInvocation(AddressSpaceBenchmark.ACCESSES)
public class AddressSpaceBenchmark {

  static final int ACCESSES = 1 << 14;
  private static final int BYTES = 1 << 21;

  private AddressSpace memory;
  private long[] anywhere;

  @Setup
  public void setup() {
    memory = new AddressSpace();
    memory.map(0, BYTES);
    Random random = new Random(1);
    anywhere = random.longs(ACCESSES, 0, BYTES / 8).map(word -> word * 8).toArray();
    for (long address : anywhere) {
      memory.writeLong(address, address);
    }
  }

  @Benchmark
  public int readsIntsInOrder() {
    int sum = 0;
    for (int i = 0; i < ACCESSES; i++) {
      sum += memory.readInt(4L * i);
    }
    return sum;
  }

  @Benchmark
  public long readsLongsAnywhere() {
    long sum = 0;
    for (long address : anywhere) {
      sum += memory.readLong(address);
    }
    return sum;
  }

  @Benchmark
  public void writesLongsAnywhere() {
    for (long address : anywhere) {
      memory.writeLong(address, address + 1);
    }
  }

  /** Writes to 32 pages right after a snapshot: every page is copied. Per write. */
  @Benchmark
  public Snapshot writesAfterASnapshot() {
    Snapshot snapshot = memory.snapshot();
    for (long address : anywhere) {
      memory.writeLong(address, address + 2);
    }
    return snapshot;
  }
}
