package dev.archlab.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The teaching machine of a kernel's kind, with that kernel alone. Outputs hold garbage at first
 * and lie between guards; what a kernel may not write is compared after each operation.
 */
public final class KernelBench {

  /** Elements before and behind an output. */
  private static final int GUARD = 64;

  /** A NaN as float32: no sum that takes it in can pass for a result. */
  private static final int GARBAGE = 0x7fa1_a2a3;

  private final SimulatedDevice device;
  private final List<Region> guards = new ArrayList<>();

  public KernelBench(Kernel<?> kernel) {
    device =
        new SimulatedDevice(
            Machines.create(kernel.machine(), List.of()),
            new Kernels(List.of(kernel)),
            kernel.name());
  }

  /** The kernels of a kind of machine for an operation, lowest rung first. */
  public static Stream<Kernel<?>> ladder(String machine, Class<? extends Operation> operation) {
    return Kernels.load().ladder(machine, operation).stream();
  }

  /** The theory's bound on the relative error of n rounded operations in float32. */
  public static double gamma(int n) {
    double unitRoundoff = 0x1p-24;
    return n * unitRoundoff / (1 - n * unitRoundoff);
  }

  /** Values in [-1, 1). */
  public static float[] uniform(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return values;
  }

  /** An extent: often 1 or a prime, else anything up to a bound. */
  public static int extent(Random random, int bound) {
    int[] primes = {1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 53, 67};
    return random.nextBoolean()
        ? Math.min(bound, primes[random.nextInt(primes.length)])
        : 1 + random.nextInt(bound);
  }

  public Region floats(String name, float[] values, int... shape) {
    return device.upload(name, Tensor.ofFloats(values, shape));
  }

  public Region ints(String name, int[] values, int... shape) {
    return device.upload(name, Tensor.ofInts(values, shape));
  }

  public Region output(String name, ElementType type, int... shape) {
    int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    int[] garbage = new int[size + 2 * GUARD];
    Arrays.fill(garbage, GARBAGE);
    Region all = ints("guarded " + name, garbage, garbage.length);
    guards.add(all.rows(0, GUARD));
    guards.add(all.rows(GUARD + size, GUARD));
    return Region.dense(name, all.address(GUARD), type, shape);
  }

  /** Executes, and makes sure that nothing but the outputs has changed. */
  public void execute(Operation operation) {
    List<byte[]> inputs = operation.inputs().stream().map(this::bytes).toList();
    device.execute(operation);
    for (int i = 0; i < inputs.size(); i++) {
      Region input = operation.inputs().get(i);
      assertThat(bytes(input)).as(input.name()).isEqualTo(inputs.get(i));
    }
    for (Region guard : guards) {
      assertThat(values(guard)).as(guard.name()).containsOnly(GARBAGE);
    }
  }

  public double[] values(Region region) {
    return device.peek(region).toDoubles();
  }

  public byte[] bytes(Region region) {
    return device.peek(region).bytes();
  }

  /** What was done so far, and what it cost. */
  public SimulatedDevice device() {
    return device;
  }
}
