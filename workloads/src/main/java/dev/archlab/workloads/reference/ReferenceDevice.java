package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/**
 * The fourth device: no machine, but the host's double precision on Commons Math. Floating-point
 * regions hold float64, whatever type was asked for.
 */
public final class ReferenceDevice implements Device {

  private static final long BASE = AddressSpace.PAGE_BYTES;

  private final References references = References.load();
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
    compute(references.of(operation), operation);
    return new Execution("reference", Formula.DEFINITION);
  }

  private <O extends Operation> void compute(OperationReference<O> reference, O operation) {
    List<double[]> results = reference.results(operation, Operands.of(operation, this::peek));
    for (int i = 0; i < results.size(); i++) {
      store(operation.outputs().get(i), results.get(i));
    }
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
    int width = region.type().bytes();
    byte[] bytes = new byte[Math.toIntExact(region.size() * width)];
    if (region.isDense()) {
      memory.read(region.base(), bytes, 0, bytes.length);
    } else {
      for (int index = 0; index < region.size(); index++) {
        memory.read(region.address(index), bytes, index * width, width);
      }
    }
    int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
    return Tensor.ofBytes(region.type(), bytes, shape);
  }

  private void store(Region region, double[] values) {
    boolean dense = region.isDense();
    for (int i = 0; i < values.length; i++) {
      long address = dense ? region.base() + (long) i * region.type().bytes() : region.address(i);
      switch (region.type()) {
        case S32 -> memory.writeInt(address, (int) values[i]);
        case S8 -> memory.writeByte(address, (byte) values[i]);
        default -> memory.writeDouble(address, values[i]);
      }
    }
  }
}
