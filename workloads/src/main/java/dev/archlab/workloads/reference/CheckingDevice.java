package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A device that checks another: after each operation, what the device's memory holds is compared
 * with the reference's result of the operands that its memory held before; after each transfer,
 * both ends of it. The workload notices nothing.
 */
public final class CheckingDevice implements Device {

  private final Device device;
  private final Consumer<Operation> beforeCheck;
  private final References references = References.load();
  private @Nullable Worst worst;

  /** The finding with the worst ratio so far, and in which operation it was made. */
  private record Worst(String operation, Finding finding) {}

  public CheckingDevice(Device device) {
    this(device, operation -> {});
  }

  /**
   * @param beforeCheck is called between the execution of an operation and the check of its results
   */
  public CheckingDevice(Device device, Consumer<Operation> beforeCheck) {
    this.device = device;
    this.beforeCheck = beforeCheck;
  }

  @Override
  public String name() {
    return device.name();
  }

  @Override
  public Region upload(String name, Tensor values) {
    Region region = device.upload(name, values);
    requireSame("upload", region, values, device.peek(region));
    return region;
  }

  @Override
  public Region allocate(String name, ElementType type, int... shape) {
    return device.allocate(name, type, shape);
  }

  @Override
  public Tensor download(Region region) {
    Tensor values = device.download(region);
    requireSame("download", region, device.peek(region), values);
    return values;
  }

  @Override
  public Execution execute(Operation operation) {
    return executeAndCheck(references.of(operation), operation);
  }

  private <O extends Operation> Execution executeAndCheck(
      OperationReference<O> reference, O operation) {
    Operands operands = Operands.of(operation, device::peek);
    Execution execution = device.execute(operation);
    beforeCheck.accept(operation);
    record(operation.name(), reference.compare(operation, operands, execution, device::peek));
    return execution;
  }

  @Override
  public void phase(String name) {
    device.phase(name);
  }

  @Override
  public void hostOperations(long count) {
    device.hostOperations(count);
  }

  @Override
  public Tensor peek(Region region) {
    return device.peek(region);
  }

  /** What was found so far. */
  public Check check() {
    if (worst == null) {
      return new Check(true, 0, 0, Optional.empty());
    }
    Finding finding = worst.finding();
    boolean passed = finding.passes();
    return new Check(
        passed,
        finding.error(),
        finding.bound(),
        passed ? Optional.empty() : Optional.of(worst.operation() + ": " + finding));
  }

  private void requireSame(String transfer, Region region, Tensor sent, Tensor received) {
    if (!Arrays.equals(sent.bytes(), received.bytes())) {
      double[] none = new double[Math.toIntExact(sent.size())];
      record(transfer, Finding.worst(region, received, sent.toDoubles(), none));
    }
  }

  private void record(String operation, Finding finding) {
    if (worst == null || finding.ratio() > worst.finding().ratio()) {
      worst = new Worst(operation, finding);
    }
  }
}
