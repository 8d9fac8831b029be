package dev.archlab.workloads;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Arrays;

/**
 * The fourth device: no machine, but the host's double precision on Commons Math. Floating-point
 * regions hold float64, whatever type was asked for.
 */
public final class ReferenceDevice implements Device {

  private static final long BASE = AddressSpace.PAGE_BYTES;

  private final AddressSpace memory = new AddressSpace();
  private long next = BASE;

  /** An empty device. */
  public ReferenceDevice() {
    memory.map(BASE, 1L << 46); // pages exist once they are written
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Region upload(String name, Tensor values) {
    int[] shape = values.shape().stream().mapToInt(Integer::intValue).toArray();
    Region region = allocate(name, values.type(), shape);
    store(region, values.toDoubles());
    return region;
  }

  @Override
  public Region allocate(String name, ElementType type, int... shape) {
    ElementType held = type == ElementType.S32 || type == ElementType.S8 ? type : ElementType.F64;
    Region region = Region.dense(name, next, held, shape);
    next += (region.bytes() + 7) & -8L;
    return region;
  }

  @Override
  public Tensor download(Region region) {
    return peek(region);
  }

  @Override
  public Execution execute(Operation operation) {
    if (operation instanceof Matmul op) {
      store(op.c(), Reference.matmul(values(op.a()), values(op.b()), op.m(), op.k(), op.n()));
    } else if (operation instanceof SquaredDistances op) {
      store(
          op.distances(),
          Reference.squaredDistances(
              values(op.queries()),
              values(op.points()),
              op.queryCount(),
              op.pointCount(),
              op.features()));
    } else if (operation instanceof TopK op) {
      double[] values = values(op.values());
      int[] columns = Reference.smallestColumns(values, op.rows(), op.width(), op.k());
      double[] smallest = new double[columns.length];
      Arrays.setAll(smallest, i -> values[i / op.k() * op.width() + columns[i]]);
      store(op.smallest(), smallest);
      store(op.columns(), doubles(columns));
    } else if (operation instanceof Vote op) {
      int[] votes =
          Reference.votes(
              values(op.neighbours()), values(op.labels()), op.rows(), op.k(), op.classes());
      store(op.counts(), doubles(votes));
      store(op.winners(), doubles(Reference.winners(votes, op.rows(), op.classes())));
    } else {
      throw new IllegalArgumentException("no reference for " + operation.name());
    }
    return new Execution("reference", Formula.DEFINITION);
  }

  @Override
  public void phase(String name) {
    // Phases structure a session; there is none here.
  }

  @Override
  public void hostOperations(long count) {
    // The whole device is the host.
  }

  @Override
  public Tensor peek(Region region) {
    byte[] bytes = new byte[Math.toIntExact(region.size() * region.type().bytes())];
    memory.read(region.base(), bytes, 0, bytes.length);
    int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
    return Tensor.ofBytes(region.type(), bytes, shape);
  }

  private double[] values(Region region) {
    return peek(region).toDoubles();
  }

  private void store(Region region, double[] values) {
    for (int i = 0; i < values.length; i++) {
      long address = region.base() + (long) i * region.type().bytes();
      switch (region.type()) {
        case S32 -> memory.writeInt(address, (int) values[i]);
        case S8 -> memory.writeByte(address, (byte) values[i]);
        default -> memory.writeDouble(address, values[i]);
      }
    }
  }

  private static double[] doubles(int[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }
}
