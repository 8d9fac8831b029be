package dev.archlab.workloads;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One matrix product, C = A·B, in float32. */
@AutoService(Workload.class)
public final class MatmulWorkload implements Workload {

  private static final int MAX_EXTENT = 1 << 20;

  @Override
  public String name() {
    return "matmul";
  }

  @Override
  public String summary() {
    return "matrix product C = A·B of seeded float32 operands in [-1, 1)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.integer("m", 64, 1, MAX_EXTENT, "rows of A and C"),
        Parameter.integer("k", 64, 1, MAX_EXTENT, "columns of A, rows of B"),
        Parameter.integer("n", 64, 1, MAX_EXTENT, "columns of B and C"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    return new Product(
        parameters.integer("m"), parameters.integer("k"), parameters.integer("n"), seed);
  }

  private record Product(int m, int k, int n, long seed) implements Task {

    @Override
    public List<Footprint> footprint() {
      return List.of(
          Footprint.of("a", ElementType.F32, m, k),
          Footprint.of("b", ElementType.F32, k, n),
          Footprint.of("c", ElementType.F32, m, n));
    }

    @Override
    public Outcome run(Device device) {
      // java.util.Random: its algorithm is part of its specification, so every host draws the same.
      Random random = new Random(seed);
      Region a = device.upload("a", uniform(random, m, k));
      Region b = device.upload("b", uniform(random, k, n));
      Region c = device.allocate("c", ElementType.F32, m, n);
      device.phase("multiply");
      device.execute(new Matmul(a, b, c));
      Tensor product = device.download(c);
      return new Outcome(Map.of(), Map.of("c", product));
    }
  }

  /** Multiples of 2⁻²³ in [-1, 1), all exact in float32. */
  private static Tensor uniform(Random random, int rows, int columns) {
    float[] values = new float[Math.multiplyExact(rows, columns)];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return Tensor.ofFloats(values, rows, columns);
  }
}
