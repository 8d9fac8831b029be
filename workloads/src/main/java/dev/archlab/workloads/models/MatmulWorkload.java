package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Footprint;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One matrix product, C = A·B: float32, bfloat16 with float32 sums, or int8 with int32 sums.
 *
 * <p>Every format has operands of its own, drawn so that each is exact in it; a machine that
 * computes in another format is compared by another run.
 */
@AutoService(Workload.class)
public final class MatmulWorkload implements Workload {

  private static final int MAX_EXTENT = 1 << 20;

  @Override
  public String name() {
    return "matmul";
  }

  @Override
  public String summary() {
    return "matrix product C = A·B of seeded operands: floats in [-1, 1), or all of int8";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.integer("m", 64, 1, MAX_EXTENT, "rows of A and C"),
        Parameter.integer("k", 64, 1, MAX_EXTENT, "columns of A, rows of B"),
        Parameter.integer("n", 64, 1, MAX_EXTENT, "columns of B and C"),
        Parameter.choice(
            "format",
            Stream.of(Format.values()).map(Format::toString).toList(),
            "of A and B; C is float32, of int8 int32"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    return new Product(
        parameters.integer("m"),
        parameters.integer("k"),
        parameters.integer("n"),
        Format.of(parameters.text("format")),
        seed);
  }

  /** What operands consist of, and what their products are summed in. */
  private enum Format {
    FLOAT32(ElementType.F32, ElementType.F32),
    BFLOAT16(ElementType.BF16, ElementType.F32),
    INT8(ElementType.S8, ElementType.S32);

    private final ElementType operands;
    private final ElementType sums;

    Format(ElementType operands, ElementType sums) {
      this.operands = operands;
      this.sums = sums;
    }

    static Format of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Multiples of 2⁻²³ in [-1, 1), cut off to bfloat16 where that is the format; or all of int8.
     */
    Tensor random(Random random, int rows, int columns) {
      int count = Math.multiplyExact(rows, columns);
      ByteBuffer bytes =
          ByteBuffer.allocate(Math.multiplyExact(count, operands.bytes()))
              .order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < count; i++) {
        switch (this) {
          case FLOAT32 -> bytes.putFloat(random.nextFloat(-1, 1));
          case BFLOAT16 -> bytes.putShort(bfloat16(random.nextFloat(-1, 1)));
          case INT8 -> bytes.put((byte) random.nextInt(256));
        }
      }
      return Tensor.ofBytes(operands, bytes.array(), rows, columns);
    }

    /** A bfloat16 is the upper half of a float32. */
    private static short bfloat16(float value) {
      return (short) (Float.floatToRawIntBits(value) >> 16);
    }
  }

  private record Product(int m, int k, int n, Format format, long seed) implements Task {

    /** There is one operation, and it is checked. */
    @Override
    public boolean runsOnReference() {
      return false;
    }

    @Override
    public List<Footprint> footprint() {
      return List.of(
          Footprint.of("a", format.operands, m, k),
          Footprint.of("b", format.operands, k, n),
          Footprint.of("c", format.sums, m, n));
    }

    @Override
    public Outcome run(Device device) {
      // java.util.Random: its algorithm is part of its specification, so every host draws the same.
      Random random = new Random(seed);
      Region a = device.upload("a", format.random(random, m, k));
      Region b = device.upload("b", format.random(random, k, n));
      Region c = device.allocate("c", format.sums, m, n);
      device.phase("multiply");
      device.execute(new Matmul(a, b, c));
      Tensor product = device.download(c);
      return new Outcome(Map.of(), Map.of("c", product));
    }
  }
}
