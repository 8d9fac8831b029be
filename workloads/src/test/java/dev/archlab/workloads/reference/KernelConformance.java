package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelRefusal;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.ElementType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of the kernels of one kind of machine: each computes what the reference does, within
 * the derived bound, wherever it says that it can; and of each operation there is one that can.
 */
abstract class KernelConformance {

  private static final Kernels KERNELS = Kernels.load();

  private final String kind;
  private final Set<String> missing;
  private final Map<String, SimulatedDevice> devices = new HashMap<>();

  /**
   * @param kind of machine, and the name of the teaching machine
   * @param missing labels of the cases that no kernel computes yet
   */
  KernelConformance(String kind, Set<String> missing) {
    this.kind = kind;
    this.missing = missing;
  }

  /** Configuration in which each case of that format has to be computed by some kernel. */
  List<String> overrides(ElementType format) {
    return List.of();
  }

  /** Configurations for kernels that are written for none of {@link #overrides}. */
  List<List<String>> others(ElementType format) {
    return List.of();
  }

  @Test
  void matmul() {
    conforms(Cases.matmul());
  }

  @Test
  void squaredDistances() {
    conforms(Cases.squaredDistances());
  }

  @Test
  void topK() {
    conforms(Cases.topK());
  }

  @Test
  void vote() {
    conforms(Cases.vote());
  }

  @ParameterizedTest
  @EnumSource
  void elementwise(ElementFunction function) {
    conforms(ElementwiseCases.of(function));
  }

  @ParameterizedTest
  @EnumSource
  void reduction(Reduction.Function function) {
    conforms(Cases.reduction(function));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void argReduction(boolean largest) {
    conforms(Cases.argReduction(largest));
  }

  @Test
  void softmax() {
    conforms(Cases.softmax());
  }

  @Test
  void crossEntropy() {
    conforms(Cases.crossEntropy());
  }

  @Test
  void crossEntropyGradient() {
    conforms(Cases.crossEntropyGradient());
  }

  @Test
  void gather() {
    conforms(Cases.gather());
  }

  @Test
  void scatterAdd() {
    conforms(Cases.scatterAdd());
  }

  @Test
  void copy() {
    conforms(Cases.copy());
  }

  @Test
  void convert() {
    conforms(Cases.convert());
  }

  @Test
  void quantize() {
    conforms(Cases.quantize());
  }

  @Test
  void convolution() {
    conforms(WindowCases.convolution());
  }

  @ParameterizedTest
  @EnumSource
  void pooling(Pooling.Function function) {
    conforms(WindowCases.pooling(function));
  }

  @Test
  void batchNormalization() {
    conforms(Cases.batchNormalization());
  }

  @Test
  void sgd() {
    conforms(Cases.sgd());
  }

  @Test
  void momentum() {
    conforms(Cases.momentum());
  }

  @Test
  void adam() {
    conforms(Cases.adam());
  }

  @Test
  void decisionTree() {
    conforms(Cases.decisionTree());
  }

  private void conforms(List<Case> cases) {
    Set<String> lacking = new TreeSet<>();
    Set<String> labels = new TreeSet<>();
    for (int i = 0; i < cases.size(); i++) {
      labels.add(cases.get(i).label());
      if (!computes(cases.get(i), i)) {
        lacking.add(cases.get(i).label());
      }
    }
    labels.retainAll(missing);
    assertThat(lacking)
        .as("what no kernel of a '%s' machine computes; the set of it is in this test", kind)
        .isEqualTo(labels);
  }

  /** Tries every kernel that can compute a case; false if none can as the machine has to be. */
  private boolean computes(Case tried, long seed) {
    List<String> overrides = overrides(tried.format());
    Operation example = tried.operation().apply(new Placement(new ReferenceDevice(), seed));
    boolean computed = false;
    for (Kernel<?> kernel : KERNELS.ladder(kind, example.getClass())) {
      if (tries(kernel, overrides, tried, seed)) {
        computed = true;
      } else {
        for (List<String> other : others(tried.format())) {
          tries(kernel, other, tried, seed);
        }
      }
    }
    return computed;
  }

  private boolean tries(Kernel<?> kernel, List<String> overrides, Case tried, long seed) {
    SimulatedDevice device =
        devices.computeIfAbsent(
            kernel.name() + overrides,
            key ->
                new SimulatedDevice(
                    Machines.create(kind, overrides), new Kernels(List.of(kernel)), kernel.name()));
    CheckingDevice checking = new CheckingDevice(device);
    Operation operation = tried.operation().apply(new Placement(checking, seed));
    try {
      checking.execute(operation);
    } catch (KernelRefusal e) {
      return false;
    }
    assertThat(checking.check().failure())
        .as("%s, %s %s, %s", tried.label(), kernel.name(), overrides, operation)
        .isEmpty();
    return true;
  }
}
