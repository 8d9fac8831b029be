package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.sim.ElementType;
import java.util.List;

/** A thread for each point, which asks one question after the other. */
abstract class DecisionTreeKernel extends GpuKernel<DecisionTree> {

  private static final int THREADS = 64;

  private final String entry;

  DecisionTreeKernel(String name, int rung, String summary, String entry) {
    super(DecisionTree.class, name, rung, summary, "decision_tree");
    this.entry = entry;
  }

  @Override
  final boolean computes(DecisionTree tree) {
    return dense(ElementType.F32, tree.points(), tree.thresholds())
        && dense(ElementType.S32, tree.features(), tree.children(), tree.labels());
  }

  @Override
  final List<GpuLaunch> plan(DecisionTree tree, GpuMachine machine) {
    Arguments arguments =
        Arguments.NONE
            .u64(tree.points().base())
            .u64(tree.features().base())
            .u64(tree.thresholds().base())
            .u64(tree.children().base())
            .u64(tree.labels().base())
            .s32(tree.count())
            .s32(tree.featureCount())
            .s32(tree.nodes());
    return List.of(
        launch(entry, Dim3.of(ctas(tree.count(), THREADS)), Dim3.of(THREADS), arguments));
  }
}
