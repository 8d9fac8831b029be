package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the check of every operation. */
final class ReferencesTest {

  private static final Execution ROUNDED =
      new Execution("float32", Formula.DEFINITION, new FunctionError(0x1p-24, 0));

  private final References references = References.load();

  /** Operations in which something is rounded. */
  static List<Case> rounding() {
    return Stream.of(
            Stream.of(ElementFunction.values()).flatMap(f -> ElementwiseCases.of(f).stream()),
            Stream.of(Reduction.Function.values()).flatMap(f -> Cases.reduction(f).stream()),
            Cases.softmax().stream(),
            Cases.crossEntropy().stream(),
            Cases.crossEntropyGradient().stream(),
            Cases.scatterAdd().stream(),
            WindowCases.convolution().stream(),
            Stream.of(Pooling.Function.values()).flatMap(f -> WindowCases.pooling(f).stream()),
            Cases.batchNormalization().stream(),
            Cases.sgd().stream(),
            Cases.momentum().stream(),
            Cases.adam().stream())
        .flatMap(cases -> cases)
        .toList();
  }

  static List<Case> all() {
    return Stream.of(
            rounding(),
            Cases.matmul(),
            Cases.squaredDistances(),
            Cases.argReduction(true),
            Cases.argReduction(false),
            Cases.gather(),
            Cases.copy(),
            Cases.convert(),
            Cases.quantize(),
            Cases.decisionTree())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void acceptsEveryOperationThatIsRoundedAsFloat32Is(Float32Operations.Style style) {
    for (Case tried : rounding()) {
      CheckingDevice checking = new CheckingDevice(new Float32Device(Formula.DEFINITION, style));
      Operation operation = tried.operation().apply(new Placement(checking, 1));
      checking.execute(operation);
      assertThat(checking.check().failure()).as("%s", operation).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void acceptsTheLastNumberWithinTheBoundAndRefusesTheNextOne(Case tried) {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    bites(device, tried.operation().apply(new Placement(device, 1)));
  }

  private <O extends Operation> void bites(Float32Device device, O operation) {
    OperationReference<O> reference = references.of(operation);
    Operands operands = Operands.of(operation, device::peek);
    List<double[]> results = reference.results(operation, operands);
    List<double[]> bounds = reference.bounds(operation, operands, results, ROUNDED);
    for (int output = 0; output < results.size(); output++) {
      store(device, operation.outputs().get(output), results.get(output));
    }
    requireRight(reference.compare(operation, operands, ROUNDED, device::peek));
    for (int output = 0; output < results.size(); output++) {
      Region region = operation.outputs().get(output);
      int element = firstInsideTheFormat(results.get(output), bounds.get(output));
      double right = results.get(output)[element];
      set(device, region, element, last(region.type(), right, bounds.get(output)[element]));
      requireRight(reference.compare(operation, operands, ROUNDED, device::peek));
      long address = region.address(element);
      switch (region.type()) {
        case F32 ->
            device.memory.writeFloat(address, Math.nextUp(device.memory.readFloat(address)));
        case BF16, S8 ->
            device.memory.writeByte(address, (byte) (device.memory.readByte(address) ^ 1));
        default -> device.memory.writeInt(address, device.memory.readInt(address) ^ 1);
      }
      Finding finding = reference.compare(operation, operands, ROUNDED, device::peek);
      assertThat(finding.passes()).as("%s", finding).isFalse();
      set(device, region, element, results.get(output)[element]);
    }
  }

  private static void requireRight(Finding finding) {
    assertThat(finding.passes()).as("%s", finding).isTrue();
  }

  private static int firstInsideTheFormat(double[] values, double[] bounds) {
    int element = 0;
    while (Math.abs(values[element]) + bounds[element] > Float.MAX_VALUE) {
      element++;
    }
    return element;
  }

  private static void store(Float32Device device, Region region, double[] values) {
    for (int i = 0; i < values.length; i++) {
      set(device, region, i, values[i]);
    }
  }

  private static void set(Float32Device device, Region region, long element, double value) {
    long address = region.address(element);
    switch (region.type()) {
      case F32 -> device.memory.writeFloat(address, (float) value);
      case BF16 ->
          device.memory.writeShort(address, (short) (Float.floatToRawIntBits((float) value) >> 16));
      case S8 -> device.memory.writeByte(address, (byte) value);
      default -> device.memory.writeInt(address, (int) value);
    }
  }

  /** The largest number of a format that the bound lets pass; where nothing is rounded, itself. */
  private static double last(ElementType type, double right, double bound) {
    if (type != ElementType.F32) {
      return right;
    }
    float last = (float) (right + bound);
    while (last - right > bound) {
      last = Math.nextDown(last);
    }
    while (Math.nextUp(last) - right <= bound) {
      last = Math.nextUp(last);
    }
    return last;
  }

  /** Where a result is 0 or 1 there is nothing to lose. */
  private static final Set<String> TRUTHS =
      Set.of("step", "equal", "equal of int32", "less", "less of int32");

  @Test
  void refusesEveryOperationThatIsRoundedToFewerBits() {
    Set<String> refused = new TreeSet<>();
    Set<String> tried = new TreeSet<>();
    for (Case one : rounding()) {
      Float32Device device = new Float32Device(Formula.DEFINITION);
      CheckingDevice checking =
          new CheckingDevice(device, operation -> truncate(device, operation));
      checking.execute(one.operation().apply(new Placement(checking, 1)));
      tried.add(one.label());
      if (!checking.check().passed()) {
        refused.add(one.label());
      }
    }
    tried.removeAll(TRUTHS);
    assertThat(refused).isEqualTo(tried);
  }

  /** Leaves 16 of the 24 bits of each significand. */
  private static void truncate(Float32Device device, Operation operation) {
    for (Region output : operation.outputs()) {
      for (int i = 0; i < output.size(); i++) {
        long address = output.address(i);
        device.memory.writeInt(address, device.memory.readInt(address) & 0xffffff00);
      }
    }
  }

  @Test
  void runsEveryOperationOnTheReferenceDevice() {
    for (Case tried : all()) {
      CheckingDevice checking = new CheckingDevice(new ReferenceDevice());
      Operation operation = tried.operation().apply(new Placement(checking, 1));
      checking.execute(operation);
      assertThat(checking.check().failure()).as("%s", operation).isEmpty();
      assertThat(checking.check().maxError()).as("%s", operation).isZero();
    }
  }
}
