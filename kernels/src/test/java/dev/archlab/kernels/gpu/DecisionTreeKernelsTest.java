package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.KernelBench;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often two questions that tell three classes apart divide a warp. */
final class DecisionTreeKernelsTest {

  private static final int PER_CLASS = 50;
  private static final int COUNT = 3 * PER_CLASS;

  private static final int[] CLASS_BY_CLASS =
      IntStream.range(0, COUNT).map(i -> i / PER_CLASS).toArray();
  private static final int[] INTERLEAVED = IntStream.range(0, COUNT).map(i -> i % 3).toArray();

  /** The second warp has points of classes 0 and 1, the fourth of 1 and 2. */
  @Test
  void divideOneWarpAtEachQuestionWherePointsStandClassByClass() {
    assertThat(divergentBranches(new BranchDecisionTree(), CLASS_BY_CLASS)).isEqualTo(1 + 1);
  }

  @Test
  void divideEveryWarpAtEachQuestionWherePointsAreInterleaved() {
    assertThat(divergentBranches(new BranchDecisionTree(), INTERLEAVED)).isEqualTo(5 + 5);
  }

  @Test
  void divideNoWarpWithoutBranches() {
    assertThat(divergentBranches(new SelectDecisionTree(), CLASS_BY_CLASS)).isZero();
    assertThat(divergentBranches(new SelectDecisionTree(), INTERLEAVED)).isZero();
  }

  private static long divergentBranches(Kernel<DecisionTree> kernel, int[] classes) {
    float[] features = new float[2 * classes.length];
    for (int i = 0; i < classes.length; i++) {
      features[2 * i] = classes[i] == 0 ? 0 : 1;
      features[2 * i + 1] = classes[i] == 1 ? 0 : 1;
    }
    KernelBench bench = new KernelBench(kernel);
    Region labels = bench.output("labels", ElementType.S32, classes.length);
    bench.execute(
        new DecisionTree(
            bench.floats("points", features, classes.length, 2),
            bench.ints("features", new int[] {0, 1}, 2),
            bench.floats("thresholds", new float[] {0.5f, 0.5f}, 2),
            bench.ints("children", new int[] {-1, 1, -2, -3}, 2, 2),
            labels));
    assertThat(bench.values(labels))
        .containsExactly(IntStream.of(classes).asDoubleStream().toArray());
    return bench.device().counters().get("divergent_branches");
  }
}
