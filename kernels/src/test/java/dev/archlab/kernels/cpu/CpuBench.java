package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cpu.CpuConfig;
import dev.archlab.cpu.CpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ConfigurationLoader;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The teaching CPU with one kernel. Outputs hold garbage at first and lie between guards; what a
 * kernel may not write is compared after each operation.
 */
final class CpuBench {

  /** Elements before and behind an output. */
  private static final int GUARD = 16;

  /** A NaN as float32: no sum that takes it in can pass for a result. */
  private static final int GARBAGE = 0x7fa1_a2a3;

  private final SimulatedDevice device;
  private final List<Region> guards = new ArrayList<>();

  CpuBench(Kernel<?> kernel) {
    device =
        new SimulatedDevice(
            new CpuMachine(ConfigurationLoader.load("cpu", CpuConfig.class, List.of())),
            new Kernels(List.of(kernel)),
            kernel.name());
  }

  /** The CPU's kernels for an operation, lowest rung first. */
  static Stream<Kernel<?>> ladder(Class<? extends Operation> operation) {
    return Kernels.load().ladder("cpu", operation).stream();
  }

  /** The theory's bound on the relative error of k rounded operations in float32. */
  static double gamma(int k) {
    double unitRoundoff = 0x1p-24;
    return k * unitRoundoff / (1 - k * unitRoundoff);
  }

  /** Values in [-1, 1). */
  static float[] uniform(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return values;
  }

  /** An extent: often 1 or a prime, else anything up to a bound. */
  static int extent(Random random, int bound) {
    int[] primes = {1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    return random.nextBoolean()
        ? Math.min(bound, primes[random.nextInt(primes.length)])
        : 1 + random.nextInt(bound);
  }

  Region floats(String name, float[] values, int... shape) {
    return device.upload(name, Tensor.ofFloats(values, shape));
  }

  Region ints(String name, int[] values, int... shape) {
    return device.upload(name, Tensor.ofInts(values, shape));
  }

  Region output(String name, ElementType type, int... shape) {
    int size = IntStream.of(shape).reduce(1, Math::multiplyExact);
    int[] garbage = new int[size + 2 * GUARD];
    Arrays.fill(garbage, GARBAGE);
    long base = ints("guarded " + name, garbage, garbage.length).base();
    guards.add(Region.dense("before " + name, base, ElementType.S32, GUARD));
    Region output = Region.dense(name, base + 4 * GUARD, type, shape);
    guards.add(
        Region.dense("behind " + name, output.base() + output.bytes(), ElementType.S32, GUARD));
    return output;
  }

  /** Executes, and makes sure that nothing but the outputs has changed. */
  void execute(Operation operation) {
    List<byte[]> inputs = operation.inputs().stream().map(r -> device.peek(r).bytes()).toList();
    device.execute(operation);
    for (int i = 0; i < inputs.size(); i++) {
      Region input = operation.inputs().get(i);
      assertThat(device.peek(input).bytes()).as(input.name()).isEqualTo(inputs.get(i));
    }
    for (Region guard : guards) {
      assertThat(device.peek(guard).toDoubles()).as(guard.name()).containsOnly(GARBAGE);
    }
  }

  double[] values(Region region) {
    return device.peek(region).toDoubles();
  }

  byte[] bytes(Region region) {
    return device.peek(region).bytes();
  }

  long cycles() {
    return device.cycles();
  }
}
