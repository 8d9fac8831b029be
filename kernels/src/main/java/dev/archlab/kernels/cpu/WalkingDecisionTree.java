package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;

/** One point after the other walks down the tree. */
@AutoService(Kernel.class)
public final class WalkingDecisionTree extends CpuKernel<DecisionTree> {

  public WalkingDecisionTree() {
    super(
        DecisionTree.class,
        "walking",
        0,
        "one point after the other walks down the tree",
        "decision_tree");
  }

  @Override
  public boolean supports(DecisionTree tree, LaunchContext context) {
    return dense(ElementType.F32, tree.points(), tree.thresholds())
        && dense(ElementType.S32, tree.features(), tree.children(), tree.labels());
  }

  @Override
  public void run(DecisionTree tree, LaunchContext context) {
    call(
        context,
        tree.points().base(),
        tree.features().base(),
        tree.thresholds().base(),
        tree.children().base(),
        tree.labels().base(),
        tree.count(),
        tree.featureCount());
  }
}
